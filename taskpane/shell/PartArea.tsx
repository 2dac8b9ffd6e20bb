/** The scrolling area of a part that has no steps, under a first heading that only those hear who do not see the switch. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { useHeardStyle } from "./use-heard-style";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  area: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalM,
    // What the keyboard reaches is never hidden by the foot of a step.
    scrollPaddingBottom: "88px",
  },
});

interface PartAreaProps {
  readonly heading: string;
  readonly area?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

export function PartArea({ heading, area, children }: PartAreaProps) {
  const styles = useStyles();
  const { heard } = useHeardStyle();
  return (
    <main ref={area} className={styles.area}>
      <h1 className={heard}>{heading}</h1>
      {children}
    </main>
  );
}
