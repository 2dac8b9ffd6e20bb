/** Last month's roster as its workbook holds it: cells, what was kept, the overrides and the answers that stand there. */
import {
  type Assumptions,
  DEFAULT_ASSUMPTIONS,
} from "../../src/core/assumptions/assumptions";
import type { CellValue } from "../../src/core/cell";
import { isBlank } from "../../src/core/cell";
import { cellAt, cellText, filledRows } from "../../src/core/roster/cells";
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import type { ResultColumnId } from "../../src/core/roster/results";
import { keyOf } from "../../src/core/roster/row-keys";
import type { OverridesByKey } from "../../src/core/succession/carried-overrides";
import type { Answers, PositionAnswer } from "../../src/core/succession/month";
import {
  nameMapping,
  type NamedMapping,
} from "../../src/core/succession/named-mapping";
import type { WorkContext } from "../../src/workbook/context";
import { type Kept, readKept } from "../../src/workbook/kept";
import { isSameSheetName } from "../../src/workbook/limits";
import { findOwned } from "../../src/workbook/owned/owned-columns";
import { findOwnership } from "../../src/workbook/owned/ownership-sheet";
import type { SheetSummary, Workbook } from "../../src/workbook/port";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import { readRoster } from "../../src/workbook/read-roster";
import { NO_CHOICES } from "../mapping/choices";
import { guessRoster, plannersCells } from "../mapping/guessed-roster";
import { choicesFrom } from "../mapping/kept-choices";
import { FACTS, mappingInForce } from "../mapping/mapping-in-force";
import { nextMonthTexts } from "../texts/next-month";

export interface LastMonth {
  readonly sheetName: string;
  /** The planner's own; those of our columns are blank. */
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
  readonly named: NamedMapping;
  /** False where the workbook keeps no mapping, so that its columns were guessed. */
  readonly isKept: boolean;
  /** Undefined where none were kept. */
  readonly assumptions: Assumptions | undefined;
  readonly overrides: OverridesByKey;
  readonly answers: Answers;
  readonly kept: Kept;
}

type Context = Pick<WorkContext, "wait">;

/** Reads the roster of a workbook, whose jurisdiction is `likely` where nothing is kept; or says why it cannot. */
export async function readLastMonth(
  book: Workbook,
  likely: string | undefined,
  context: Context,
): Promise<LastMonth | { readonly wrong: string }> {
  const kept = await readKept(book, context);
  if ("problem" in kept) return { wrong: sayWorkbookProblem(kept) };
  const sheet = await rosterSheet(book, kept);
  if (sheet === undefined) return { wrong: nextMonthTexts.noRoster };
  const read = await readRoster(book, sheet.id, context);
  if ("problem" in read) return { wrong: sayWorkbookProblem(read) };
  const { columns } = await findOwned(book, sheet.id, () => 0);
  const placeOf = (id: ResultColumnId) => columns.get(id)?.column;
  const ours = new Set([...columns.values()].map(({ column }) => column));
  const cells = plannersCells(read.cells, ours);
  const mapped = mappingOf(kept, sheet, cells, likely);
  const byKey = (column: number | undefined) =>
    valuesByKey(read.cells, mapped.mapping, column);
  const written = byKey(placeOf("classInForce"));
  return {
    ...mapped,
    sheetName: sheet.name,
    cells,
    assumptions: kept.assumptions,
    overrides: filled(byKey(placeOf("override"))),
    answers:
      written.size === 0
        ? "classification"
        : answersOf(written, byKey(placeOf("verdict"))),
    kept,
  };
}

/** The sheet for which a mapping was kept, the one with the most rows of several; else the largest that is not ours. */
async function rosterSheet(
  book: Workbook,
  { mappings, sheets: ours }: Kept,
): Promise<SheetSummary | undefined> {
  const ownership = await findOwnership(book);
  const candidates = (await book.sheets())
    .filter(
      ({ id, rows }) => id !== ownership?.sheet && !ours.has(id) && rows > 1,
    )
    .sort((one, other) => other.rows - one.rows);
  const mapped = candidates.find(({ name }) =>
    mappings.some(({ sheetName }) => isSameSheetName(sheetName, name)),
  );
  return mapped ?? candidates.find(({ hidden }) => !hidden);
}

function mappingOf(
  { mappings, assumptions = DEFAULT_ASSUMPTIONS }: Kept,
  { name }: SheetSummary,
  cells: RosterCells,
  likely: string | undefined,
): Pick<LastMonth, "mapping" | "named" | "isKept"> {
  const kept = mappings.find(({ sheetName }) =>
    isSameSheetName(sheetName, name),
  );
  const choices =
    kept === undefined ? NO_CHOICES.mapping : choicesFrom(kept, cells);
  const mapping = mappingInForce(
    guessRoster(cells, choices.headerRow),
    choices,
    choices.jurisdiction ?? likely,
    assumptions,
  );
  const named = kept ?? nameMapping(mapping, cells, FACTS);
  return { mapping, named, isKept: kept !== undefined };
}

/** What a column holds in the row of each key; nothing where there is no such column, or no key. */
function valuesByKey(
  cells: RosterCells,
  { headerRow, rowKey }: RosterMapping,
  column: number | undefined,
): ReadonlyMap<string, CellValue> {
  if (column === undefined || rowKey === "owned") return new Map();
  return new Map(
    filledRows(cells, headerRow).flatMap((row) => {
      const key = keyOf(cellAt(cells, row, rowKey));
      return key === "" ? [] : [[key, cellAt(cells, row, column)] as const];
    }),
  );
}

const filled = (values: ReadonlyMap<string, CellValue>): OverridesByKey =>
  new Map([...values].filter(([, value]) => !isBlank(value)));

function answersOf(
  classes: ReadonlyMap<string, CellValue>,
  verdicts: ReadonlyMap<string, CellValue>,
): ReadonlyMap<string, PositionAnswer> {
  return new Map(
    [...classes].map(([key, value]) => [
      key,
      {
        classCode: cellText(value),
        verdict: cellText(verdicts.get(key) ?? null),
      },
    ]),
  );
}
