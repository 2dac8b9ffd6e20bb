/** The cells of a planner's pay table, from pasted text or from a sheet, with texts such as "$77,469" as the amounts that they are. */
import type { CellValue } from "../../src/core/cell";
import type { PayCells, PayColumns } from "../../src/core/pay/pay-columns";
import { DecimalMarkEvidence } from "../../src/files/csv/decimal-mark";
import { sniffDelimiter, withoutHint } from "../../src/files/csv/delimiter";
import { type DecimalMark, readNumber } from "../../src/files/csv/numbers";
import { readRecords } from "../../src/files/csv/records";

/** Longer texts are no pay table, and would keep the page busy. */
const LONGEST_PASTE = 1_000_000;

/** The fields of a pasted table; undefined where it cannot be taken apart. */
export async function pastedCells(text: string): Promise<PayCells | undefined> {
  const { text: plain, hint } = withoutHint(text.slice(0, LONGEST_PASTE));
  const lines = plain.replace(/\r\n?/g, "\n").trim();
  if (lines === "") return [];
  try {
    const delimiter = hint ?? sniffDelimiter(lines);
    const { records } = await readRecords(lines, delimiter, "\n");
    return records.map((record) =>
      record.map((field) => (field.trim() === "" ? null : field.trim())),
    );
  } catch {
    return undefined;
  }
}

/** What the amounts that are texts say about their decimal mark. */
export interface MarkFound {
  /** Undefined where it has to be asked. */
  readonly mark: DecimalMark | undefined;
  readonly example: string;
}

/** Reads the evidence in the columns of amounts. */
export function markIn(cells: PayCells, columns: PayColumns): MarkFound {
  const evidence = new DecimalMarkEvidence();
  for (const text of amountTexts(cells, columns)) evidence.take(text);
  const [example = ""] = evidence.question()?.examples ?? [];
  return { mark: evidence.mark(), example };
}

/** The same cells, with the texts in columns of amounts as numbers; what is no number stays a text, and is told later. */
export function withAmounts(
  cells: PayCells,
  columns: PayColumns,
  mark: DecimalMark,
): PayCells {
  const amounts = amountColumns(columns);
  return cells.map((line, row) =>
    row <= columns.headerRow
      ? line
      : line.map((cell, column) =>
          amounts.has(column) ? asAmount(cell, mark) : cell,
        ),
  );
}

function asAmount(cell: CellValue, mark: DecimalMark): CellValue {
  if (typeof cell !== "string") return cell;
  return readNumber(plainly(cell), mark)?.value ?? cell;
}

function amountTexts(cells: PayCells, columns: PayColumns): string[] {
  const amounts = amountColumns(columns);
  return cells
    .slice(columns.headerRow + 1)
    .flatMap((line) =>
      line.flatMap((cell, column) =>
        amounts.has(column) && typeof cell === "string" ? [plainly(cell)] : [],
      ),
    );
}

/** People put a space behind the dollar. */
const plainly = (text: string): string => text.trim().replace(/^\$\s+/, "$");

function amountColumns({ columns, steps }: PayColumns): ReadonlySet<number> {
  const roles = ["minimum", "midpoint", "maximum"] as const;
  return new Set([
    ...steps,
    ...roles.flatMap((role) => columns.get(role) ?? []),
  ]);
}
