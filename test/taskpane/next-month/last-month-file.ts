/** Last month's workbook as a file: a roster with results and overrides of Classbook, and what it kept. */
import { DEFAULT_ASSUMPTIONS } from "../../../src/core/assumptions/assumptions";
import type { FactRole } from "../../../src/core/roster/mapping";
import type { NamedColumn } from "../../../src/core/succession/named-mapping";
import {
  emptySheet,
  saveXlsx,
  type SheetDocument,
  workbookOf,
} from "../../../src/files";
import {
  keepAssumptions,
  keepCatalogue,
  keepDecisions,
  keepMapping,
  type KeptPayTable,
  keepPayTable,
} from "../../../src/workbook/kept";
import { writeByKey } from "../../../src/workbook/keyed-writer";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { testContext } from "../../workbook/roster-on-sheet";
import { plainRoster } from "../rosters";

const context = testContext();

/** What stood in "Class in force" and "Override" last month, by key. */
const WRITTEN = new Map<
  string,
  [inForce: string | null, override: string | null]
>([
  ["P-1", ["IXGX40", null]],
  ["P-2", ["IXGX40", null]],
  ["P-3", ["IXGX34", null]],
  ["P-4", ["IXGS26", "IXGS26"]],
  ["P-5", ["IXGX46", null]],
  ["P-6", ["IXGX46", null]],
  ["P-7", [null, null]],
  ["P-8", ["IXGX30", "CIO I"]],
]);

/** The workbook of eight positions: one title decided, two overrides, a kept mapping, assumptions and a pay table. */
export async function lastMonthsBook(
  catalogue?: string,
): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([{ name: "June", cells: plainRoster() }]);
  const columns = new Map<FactRole, NamedColumn | "none">([
    ["title", { header: "Job Title", column: 1 }],
    ["salary", { header: "Salary", column: 2 }],
    ["midpoint", { header: "Midpoint", column: 3 }],
    ["years", "none"],
  ]);
  await keepMapping(
    book,
    {
      sheetName: "June",
      headerRow: 0,
      jurisdiction: "us-nm",
      rowKey: { header: "Position No", column: 0 },
      columns,
      degreeNumbers: undefined,
      standard: "recommended",
      pay: undefined,
    },
    context,
  );
  await keepDecisions(
    book,
    [
      {
        ...{ title: "Chief Information Officer", code: "", note: "as agreed" },
        ...{ jurisdiction: "us-nm", settled: "us-nm/IXGX46" },
        ...{ decider: "R. Ortiz", decided: "2026-06-01" },
      },
    ],
    context,
  );
  await keepAssumptions(
    book,
    { ...DEFAULT_ASSUMPTIONS, overlap: "upper", decider: "R. Ortiz" },
    context,
  );
  await keepPayTable(book, payTable([87_703, 116_938, 140_000]), context);
  if (catalogue !== undefined) await keepCatalogue(book, catalogue, context);
  await writeByKey(
    book,
    {
      ...{ sheet: book.model.sheets[0]?.id ?? "", headerRow: 0, firstRow: 1 },
      ...{ lastRow: 8, key: { column: 0 }, rows: WRITTEN },
      columns: [
        { id: "classInForce", header: "Class in force" },
        { id: "override", header: "Override" },
      ],
    },
    context,
  );
  return book;
}

/** Two bands, of which IF is the same in every table here. */
export function payTable([minimum, midpoint, maximum]: readonly [
  number,
  number,
  number,
]): KeptPayTable {
  const effective = undefined;
  return {
    ...{ period: "annual", salaryPeriod: "annual", hoursPerYear: 2080 },
    ...{ partTime: "fullTimeRate", atLeastRatio: 1.2, source: "Pay" },
    revisions: [
      { band: "IF", effective, minimum: 1, midpoint: 2, maximum: 3 },
      { band: "II", effective, minimum, midpoint, maximum },
    ],
  };
}

/** The workbook as an .xlsx file. */
export async function asFile(book: MemoryWorkbook): Promise<File> {
  const document = workbookOf(
    book.model.sheets.map(({ name, rows }): SheetDocument => ({
      ...emptySheet(name),
      rows: rows.map((cells) =>
        Array.from(cells ?? [], (cell) =>
          cell === undefined
            ? undefined
            : {
                value: cell.value,
                ...(cell.formula === undefined
                  ? {}
                  : { formula: cell.formula.slice(1) }),
              },
        ),
      ),
    })),
  );
  const saved = await saveXlsx(document);
  if (!saved.saved) throw new Error(saved.problem.kind);
  return fileOf(saved.bytes, "june.xlsx");
}

/** A file as a browser hands it over. */
export function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File([], name);
  const copy = new Uint8Array(bytes).buffer;
  file.arrayBuffer = () => Promise.resolve(copy);
  return file;
}
