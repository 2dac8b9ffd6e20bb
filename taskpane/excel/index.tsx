/** The page in Excel: the pane beside the workbook. The functions are scripts of their own on the same page, in one runtime with it. */
import { createRoot } from "react-dom/client";
import { Pane } from "..";
import { excelHost } from "./host";
import { hindrance } from "./host-check";
import { WaitingForExcel } from "./WaitingForExcel";
import { paneIsShown } from "./visibility";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane.");
const root = createRoot(place);
root.render(<WaitingForExcel />);
void start();

async function start(): Promise<void> {
  const reason = await hindrance();
  if (reason !== undefined) {
    const { NoWorkbook } = await import("./NoWorkbook");
    root.render(<NoWorkbook reason={reason} />);
    return;
  }
  await paneIsShown();
  root.render(<Pane host={excelHost()} />);
}
