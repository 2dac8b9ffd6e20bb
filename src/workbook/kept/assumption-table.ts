/**
 * The sheet of the assumptions: the education credit table, in a block that never moves within its sheet so that formulas
 * can name it, and beside it the other choices and the checksum of the catalogue under which the workbook was written.
 */
import {
  type Assumptions,
  type Contractors,
  DEFAULT_ASSUMPTIONS,
} from "../../core/assumptions/assumptions";
import type { Overlap } from "../../core/allocation/size-ladder";
import { type CellValue, isBlank } from "../../core/cell";
import { type Level, LEVELS } from "../../core/catalog/requirement";
import { isProblem } from "../../core/problem";
import { sayProblem } from "../../core/problem-wording";
import {
  type CreditTable,
  DEFAULT_CREDIT,
  readCreditTable,
} from "../../core/qualification/credit";
import { levelWords } from "../../core/qualification/degree";
import { cellAddress, quotedSheetName } from "../a1";
import type { Block, CellInput, SheetSummary } from "../port";
import { keptText, wordList, wordOf } from "./cell-text";
import type { FaultsOf } from "./fault";
import type { TableContent, TableRow } from "./table-rows";
import { FIRST_ROW, type TableSheet } from "./table-sheet";

export const ASSUMPTIONS: TableSheet = {
  name: "Classbook assumptions",
  about:
    "What results rest on where the documents leave it open. Formulas name the credit table as their last argument.",
  columns: [
    { heading: "Degree", width: 22, isText: true },
    { heading: "Years of credit", width: 16, isText: false },
    { heading: "", width: 4, isText: false },
    { heading: "Assumption", width: 34, isText: true },
    { heading: "Choice", width: 28, isText: true },
  ],
};

type Choice = "overlap" | "contractors" | "decider" | "catalogue";

const CHOICE_LABELS: Readonly<Record<Choice, string>> = {
  overlap: "Where two ranges hold an FTE, name",
  contractors: "Contractors in FTE managed are",
  decider: "Decided by",
  catalogue: "Catalogue",
};
const CHOICES = Object.keys(CHOICE_LABELS) as Choice[];
const choices = wordList(CHOICE_LABELS);

const OVERLAP_WORDS: Readonly<Record<Overlap, string>> = {
  all: "both levels",
  lower: "the lower level",
  upper: "the upper level",
};
const overlapWords = wordList(OVERLAP_WORDS);

const CONTRACTOR_WORDS: Readonly<Record<Contractors, string>> = {
  notSaid: "not said",
  counted: "counted",
  notCounted: "not counted",
};
const contractorWords = wordList(CONTRACTOR_WORDS);

/** What is in the sheet; what was never chosen is undefined. */
export interface KeptAssumptions {
  readonly assumptions: Assumptions | undefined;
  readonly catalogue: string | undefined;
}

/** The block of the credit table, of degree words and years, as the last argument of formulas takes it. */
export function creditBlock({ id }: SheetSummary): Block {
  return {
    sheet: id,
    row: FIRST_ROW,
    column: 0,
    rows: LEVELS.length,
    columns: 2,
  };
}

/** The credit table as formulas name it, such as "'Sheet'!$A$3:$B$8". */
export function creditReference(sheet: SheetSummary): string {
  const { row, rows, column, columns } = creditBlock(sheet);
  const fixed = (address: string): string =>
    address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = fixed(cellAddress(row, column));
  const last = fixed(cellAddress(row + rows - 1, column + columns - 1));
  return `${quotedSheetName(sheet.name)}!${first}:${last}`;
}

/** The rows that keep the assumptions; each has its own place, from the first row of the table on. */
export function assumptionContent(assumptions: Assumptions): TableContent {
  return inPlace(
    (choice) => choiceText(choice, assumptions),
    (level) => {
      const years = assumptions.credit.years[level];
      return years === undefined ? [null, null] : [levelWords(level), years];
    },
  );
}

/** The rows that keep the catalogue's checksum and leave all else as it is. */
export function catalogueContent(checksum: string): TableContent {
  return inPlace(
    (choice) => (choice === "catalogue" ? checksum : undefined),
    () => [undefined, undefined],
  );
}

function inPlace(
  chosen: (choice: Choice) => string | undefined,
  creditOf: (level: Level) => readonly CellInput[],
): TableContent {
  const rows = LEVELS.map((level, index): readonly CellInput[] => {
    const choice = CHOICES[index];
    const label = choice && CHOICE_LABELS[choice];
    return [...creditOf(level), undefined, label, choice && chosen(choice)];
  });
  return {
    rows: new Map(rows.map((cells, index) => [String(index), cells])),
    keyOf: ({ row }) =>
      row < FIRST_ROW + LEVELS.length ? String(row - FIRST_ROW) : undefined,
  };
}

function choiceText(
  choice: Choice,
  { overlap, contractors, decider }: Assumptions,
): string | undefined {
  switch (choice) {
    case "overlap":
      return OVERLAP_WORDS[overlap];
    case "contractors":
      return CONTRACTOR_WORDS[contractors];
    case "decider":
      return decider;
    case "catalogue":
      return undefined;
  }
}

/** What the sheet says; a choice that cannot be read is told, and the product's own stands in its place. */
export function readAssumptions(
  rows: readonly TableRow[],
  faults: FaultsOf,
): KeptAssumptions {
  const at = new Map<Choice, TableRow>();
  for (const row of rows) {
    const choice = wordOf(row.values[3], choices);
    if (choice !== undefined) at.set(choice, row);
  }
  const text = (choice: Choice): string =>
    keptText(at.get(choice)?.values[4]) ?? "";
  const word = <Word extends string>(
    choice: Choice,
    words: ReadonlyMap<string, Word>,
    otherwise: Word,
  ): Word => {
    const row = at.get(choice);
    const value = row?.values[4] ?? null;
    const found = isBlank(value) ? otherwise : wordOf(value, words);
    if (found === undefined && row !== undefined)
      faults.add(row.row, 4, value, `one of ${[...words.keys()].join(", ")}`);
    return found ?? otherwise;
  };
  const credit = readCredit(rows, faults);
  const catalogue = text("catalogue").trim();
  const isChosen =
    credit !== undefined || text("overlap") + text("contractors") !== "";
  return {
    assumptions: isChosen
      ? {
          credit: credit ?? DEFAULT_CREDIT,
          overlap: word("overlap", overlapWords, DEFAULT_ASSUMPTIONS.overlap),
          contractors: word(
            "contractors",
            contractorWords,
            DEFAULT_ASSUMPTIONS.contractors,
          ),
          decider: text("decider"),
        }
      : undefined,
    catalogue: catalogue === "" ? undefined : catalogue,
  };
}

/** Row by row, so that one bad cell spoils its own level only; undefined where no row holds anything. */
function readCredit(
  rows: readonly TableRow[],
  faults: FaultsOf,
): CreditTable | undefined {
  const header = ["Degree", "Years"];
  const good: (readonly CellValue[])[] = [];
  const filled = rows.filter(
    ({ values }) => !values.slice(0, 2).every(isBlank),
  );
  for (const { row, values } of filled) {
    const line = values.slice(0, 2);
    const read = readCreditTable([header, ...good, line]);
    if (isProblem(read))
      faults.add(
        row,
        1,
        line[1] ?? null,
        `credit that can be used: ${sayProblem(read)}`,
      );
    else good.push(line);
  }
  if (filled.length === 0) return undefined;
  const read = readCreditTable(good);
  if (isProblem(read)) return DEFAULT_CREDIT;
  return isProductTable(read) ? DEFAULT_CREDIT : read;
}

const isProductTable = ({ years }: CreditTable): boolean =>
  LEVELS.every((level) => years[level] === DEFAULT_CREDIT.years[level]);
