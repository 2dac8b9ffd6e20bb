/** One part of the pane: out of sight it keeps its state, and nobody reaches it. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  here: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
  },
});

interface PartViewProps {
  readonly isHere: boolean;
  readonly children: ReactNode;
}

export function PartView({ isHere, children }: PartViewProps) {
  const styles = useStyles();
  return (
    <div hidden={!isHere} className={isHere ? styles.here : undefined}>
      {children}
    </div>
  );
}
