/** The page in Excel: the pane beside the workbook. The functions are a script of their own on the same page, in one runtime with it. */
import { createRoot } from "react-dom/client";
import { Pane } from "..";
import { excelHost } from "./host";
import { hindrance } from "./host-check";
import { NoWorkbook, WaitingForExcel } from "./NoWorkbook";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane.");
const root = createRoot(place);
root.render(<WaitingForExcel />);
void hindrance().then((reason) =>
  root.render(
    reason === undefined ? (
      <Pane host={excelHost()} />
    ) : (
      <NoWorkbook reason={reason} />
    ),
  ),
);
