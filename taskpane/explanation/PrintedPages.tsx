/** Pages that exist only while they are printed, beside the page in sight, which the printer does not see. */
import { makeStaticStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { createPortal } from "react-dom";

const PRINTED = "classbook-printed";

/** Black on white whatever the look of the host; a page to each child. */
const usePrintStyles = makeStaticStyles(`
  .${PRINTED} { display: none; }
  @media print {
    body > *:not(.${PRINTED}) { display: none !important; }
    html, body { height: auto !important; overflow: visible !important; background: white; }
    .${PRINTED} { display: block; color: black; background: white; font: 11pt/1.35 "Segoe UI", sans-serif; }
    .${PRINTED} > * { break-after: page; }
    .${PRINTED} > *:last-child { break-after: auto; }
    .${PRINTED} tr, .${PRINTED} li { break-inside: avoid; }
    .${PRINTED} table { width: 100%; border-collapse: collapse; }
    .${PRINTED} th, .${PRINTED} td { text-align: left; vertical-align: top; font-weight: normal; border-bottom: 1px solid #999; padding: 2pt 6pt 2pt 0; }
    .${PRINTED} thead th { font-weight: bold; }
    .${PRINTED} cite { display: block; font-style: normal; font-size: 9pt; }
  }
`);

interface PrintedPagesProps {
  readonly onPrinted: () => void;
  readonly children: ReactNode;
}

/** Prints its children once they are in the page, and says when that is done. */
export function PrintedPages({ onPrinted, children }: PrintedPagesProps) {
  usePrintStyles();
  useEffect(() => {
    window.addEventListener("afterprint", onPrinted);
    window.print();
    return () => window.removeEventListener("afterprint", onPrinted);
  }, [onPrinted]);
  return createPortal(<div className={PRINTED}>{children}</div>, document.body);
}
