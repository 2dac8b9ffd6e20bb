/** The part for sharing a workbook: freeze and thaw formulas of ours, remove what we remember. */
import { Button } from "@fluentui/react-components";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { PartArea } from "../shell/PartArea";
import { SectionHeading } from "../shell/SectionHeading";
import { FreezeSection } from "./FreezeSection";
import { RemoveSection } from "./RemoveSection";
import { sharingTexts } from "../texts/sharing";
import { ThawSection } from "./ThawSection";
import { useSharing } from "./use-sharing";
import { PART_NAMES } from "../texts/shell";

interface SharingProps {
  readonly host: PaneHost;
  readonly isHere: boolean;
}

export function Sharing({ host, isHere }: SharingProps) {
  const { answer, busy, refresh } = useSharing(host, isHere);
  return (
    <PartArea heading={PART_NAMES.sharing}>
      <SectionHeading>{sharingTexts.heading}</SectionHeading>
      {answer === undefined && <Busy label={sharingTexts.reading} />}
      {answer !== undefined && "problem" in answer && (
        <Notice intent="error">{sayWorkbookProblem(answer)}</Notice>
      )}
      {answer !== undefined && !("problem" in answer) && (
        <>
          <FreezeSection host={host} book={answer} onChanged={refresh} />
          <ThawSection host={host} book={answer} onChanged={refresh} />
          <RemoveSection host={host} book={answer} onChanged={refresh} />
        </>
      )}
      {answer !== undefined && (
        <p>
          <Button disabledFocusable={busy} onClick={refresh}>
            {sharingTexts.refresh}
          </Button>
        </p>
      )}
    </PartArea>
  );
}
