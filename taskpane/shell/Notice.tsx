/** A sentence that must not be missed, with its sign: an error stops the planner, a warning asks for a look, a success is good news. */
import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    alignItems: "start",
  },
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface NoticeProps {
  readonly intent: "error" | "warning" | "success";
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function Notice({ intent, title, children, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.text}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {actions !== undefined && (
        <MessageBarActions>{actions}</MessageBarActions>
      )}
    </MessageBar>
  );
}
