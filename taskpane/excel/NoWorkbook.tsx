/** What the page shows instead of the pane where there is no workbook to work with: why, and what to do. */
import { Link } from "@fluentui/react-components";
import { Notice } from "../shell/Notice";
import { ExcelPage } from "./ExcelPage";
import { excelTexts, type Hindrance, HINDRANCES } from "../texts/excel";

export function NoWorkbook({ reason }: { readonly reason: Hindrance }) {
  const { title, text } = HINDRANCES[reason];
  return (
    <ExcelPage>
      <Notice intent="error" title={title}>
        {text}
      </Notice>
      {reason !== "noLibrary" && (
        <Link href="workbench.html" target="_blank" rel="noopener">
          {excelTexts.workbench}
        </Link>
      )}
    </ExcelPage>
  );
}
