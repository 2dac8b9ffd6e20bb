/** Says that the sheet is no longer what the pane shows, and offers to read it again. */
import { Button } from "@fluentui/react-components";
import { rosterTexts } from "../texts/roster";
import { Notice } from "./Notice";

interface ChangedNoticeProps {
  readonly onReadAgain: () => void;
}

export function ChangedNotice({ onReadAgain }: ChangedNoticeProps) {
  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" onClick={onReadAgain}>
          {rosterTexts.readAgain}
        </Button>
      }
    >
      {rosterTexts.changedMeanwhile}
    </Notice>
  );
}
