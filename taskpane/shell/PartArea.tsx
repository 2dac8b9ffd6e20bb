/** The scrolling area of a part that has no steps, under a first heading that only those hear who do not see the switch. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  area: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalM,
  },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface PartAreaProps {
  readonly heading: string;
  readonly area?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

export function PartArea({ heading, area, children }: PartAreaProps) {
  const styles = useStyles();
  return (
    <main ref={area} className={styles.area}>
      <h1 className={styles.heard}>{heading}</h1>
      {children}
    </main>
  );
}
