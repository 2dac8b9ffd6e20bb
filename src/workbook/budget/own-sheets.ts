/** The budget's sheets in a workbook: each is known by the sentence in its first cell, whatever it is called now. */
import { valuesOf } from "../answers";
import type { Block, SheetId, SheetSummary, Workbook } from "../port";

/** What stands in the first cell of each sheet. */
export const ABOUT = {
  plan: "What the budget is reckoned from: change a value here and the budget follows. To add or remove a raise, build the budget again.",
  lines:
    "One line for each position of the roster, filled a block at a time by formulas in the first column: change the roster or the plan, not these cells.",
  budget: "Personnel budget, live: it follows the roster and the budget plan.",
} as const;

const SENTENCES: ReadonlySet<unknown> = new Set(Object.values(ABOUT));

/** The first cell of a sheet. */
export const firstCell = ({ id }: Pick<SheetSummary, "id">): Block => ({
  sheet: id,
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
});

/** Those of the sheets that hold a budget, this one or one that was renamed to be kept. @throws WorkbookFailure */
export async function findBudgetSheets(
  workbook: Workbook,
  sheets: readonly SheetSummary[],
): Promise<ReadonlySet<SheetId>> {
  const blocks = sheets.filter(({ rows }) => rows > 0).map(firstCell);
  const answers = await workbook.batch(
    blocks.map((block) => ({ step: "read", block })),
  );
  return new Set(
    blocks
      .filter((block, index) => {
        const [[first] = []] = valuesOf(answers[index], block);
        return SENTENCES.has(first);
      })
      .map(({ sheet }) => sheet),
  );
}
