/** What the page shows instead of the pane: that it waits for Excel, or why there is nothing to wait for. */
import {
  FluentProvider,
  Link,
  makeStyles,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { excelTexts, type Hindrance, HINDRANCES } from "./texts";

/** A slow line needs this long for Microsoft's library; what takes longer is likely blocked. */
const PATIENCE_MILLISECONDS = 15_000;

const useStyles = makeStyles({
  area: {
    minHeight: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
  },
});

export function WaitingForExcel() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Area>
      <Busy label={excelTexts.waiting} />
      {isLong && <Notice intent="warning">{excelTexts.stillWaiting}</Notice>}
    </Area>
  );
}

export function NoWorkbook({ reason }: { readonly reason: Hindrance }) {
  const { title, text } = HINDRANCES[reason];
  return (
    <Area>
      <Notice intent="error" title={title}>
        {text}
      </Notice>
      {reason !== "noLibrary" && (
        <Link href="workbench.html" target="_blank" rel="noopener">
          {excelTexts.workbench}
        </Link>
      )}
    </Area>
  );
}

function Area({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme} className={styles.area}>
      <main>{children}</main>
    </FluentProvider>
  );
}
