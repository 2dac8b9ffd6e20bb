/** What the page has to say: that it is busy, what happened, what a selected error cell means. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { texts } from "../texts";
import type { SessionState } from "./workbook-session";

const useStyles = makeStyles({
  busy: { padding: tokens.spacingVerticalS, justifyContent: "flex-start" },
});

interface MessagesProps {
  readonly state: SessionState;
  readonly onDismiss: () => void;
}

export function Messages({
  state: { busy, message },
  onDismiss,
}: MessagesProps) {
  const styles = useStyles();
  return (
    <div role="status">
      {busy && (
        <Spinner
          size="tiny"
          className={styles.busy}
          label={busy === "opening" ? texts.opening : texts.saving}
        />
      )}
      {message && (
        <MessageBar intent={message.intent} shape="square" layout="multiline">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" size="small" onClick={onDismiss}>
                {texts.close}
              </Button>
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
