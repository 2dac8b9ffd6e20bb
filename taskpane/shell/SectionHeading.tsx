/** The heading of a part of a step. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SectionHeadingProps {
  readonly children: ReactNode;
  /** For the heading that takes the focus when its step is entered. */
  readonly focus?: Ref<HTMLHeadingElement>;
}

export function SectionHeading({ children, focus }: SectionHeadingProps) {
  const styles = useStyles();
  return (
    <h2
      className={styles.heading}
      {...(focus === undefined ? {} : { ref: focus, tabIndex: -1 })}
    >
      {children}
    </h2>
  );
}
