/** Goes through the rows of a roster in pieces, so that the page answers in between however many there are. */
import type {
  RosterClassification,
  RowClassification,
} from "../../src/core/roster/classification";

/** So many rows are explained in well under a tenth of a second. */
const ROWS_AT_ONCE = 2_000;

/** Calls back for each row that is a position, in order; resolves after the last. */
export async function eachPosition(
  { rows }: Pick<RosterClassification, "rows">,
  take: (row: RowClassification) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    // The first pause lets what was just chosen be painted.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const row of rows.slice(from, from + ROWS_AT_ONCE))
      if (row.outcome !== "blank") take(row);
  }
}
