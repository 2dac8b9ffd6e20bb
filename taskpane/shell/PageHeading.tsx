/** The heading of an opened page, which takes the focus when the page opens, with the way back above it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { SectionHeading } from "./SectionHeading";

const useStyles = makeStyles({
  back: {
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBottom: tokens.spacingVerticalXS,
  },
});

interface PageHeadingProps {
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

export function PageHeading({ back, onBack, children }: PageHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        onClick={onBack}
      >
        <span aria-hidden>‹&nbsp;</span>
        {back}
      </Button>
      <SectionHeading focus={heading}>{children}</SectionHeading>
    </>
  );
}
