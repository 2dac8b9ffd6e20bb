/** What is selected in Excel, and selecting it. */
import type { Block } from "../../../src/workbook/port";
import { refusalOfBlock } from "../../../src/workbook/preflight";
import { inExcel } from "./excel-run";
import { codeOf } from "./failures";
import { blockOf, rangeOf } from "./ranges";
import { refuse } from "./refuse";

/** The first area that is selected; undefined where a picture or a chart is. @throws WorkbookFailure */
export function selectedBlock(): Promise<Block | undefined> {
  return inExcel(async (context) => {
    const { areas, worksheet } = context.workbook.getSelectedRanges();
    areas.load(
      "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount",
    );
    worksheet.load("id");
    try {
      await context.sync();
    } catch (reason) {
      if (codeOf(reason) === "InvalidSelection") return undefined;
      throw reason;
    }
    const [first] = areas.items;
    return first && blockOf(worksheet.id, first);
  });
}

/** Shows the block's sheet and selects the block. @throws WorkbookFailure */
export function select(block: Block): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/visibility");
    await context.sync();
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
    refuse(refusalOfBlock(block, sheets));
    if (sheets.get(block.sheet)?.visibility !== "Visible") refuse("refused");
    worksheets.getItem(block.sheet).activate();
    rangeOf(context, block).select();
  });
}
