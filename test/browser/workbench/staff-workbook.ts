/** A workbook to open and save, and the way to files and back in the test itself. */
import {
  emptySheet,
  openXlsx,
  saveXlsx,
  workbookOf,
  type CellContent,
  type SheetDocument,
  type WorkbookDocument,
} from "../../../src/files";

export const SPILL = 'MINQUAL("CIO I",C2:C4,"Bachelor",2)';
/** As newer programs store a call whose answer is taken to be one value. */
export const INTERSECTED = "@CIOLEVEL(15)";
export const THIS_ROW =
  'MINQUAL(Staff[[#This Row],[Class]],Staff[[#This Row],[Years]],"Bachelor",2)';

const roster: SheetDocument = {
  ...emptySheet("Roster"),
  rows: [
    [text("Code", 1), text("Class", 1), text("Years", 1), text("Verdict", 1)],
    [text("01723"), text("CIO I"), { value: 6, styleId: 2 }, live(THIS_ROW)],
    [text("=1+1"), text("CIO I"), { value: 2, styleId: 2 }, live(THIS_ROW)],
    [text("TRUE"), text("CIO I"), { value: 12.5, styleId: 2 }, live(THIS_ROW)],
    [],
    [
      { value: 42_917, styleId: 3 },
      { value: true },
      { value: { error: "#N/A" } },
      { value: null, formula: "SUM(Staff[Years])" },
      { value: null, formula: INTERSECTED },
    ],
    [
      {
        value: null,
        formula: "TRANSPOSE(C2:C3)",
        array: { range: area(6, 0, 6, 1), dynamic: false },
      },
    ],
  ],
  columns: [
    { width: 12.5 },
    { width: 30, styleId: 2 },
    undefined,
    { hidden: true },
  ],
  rowLooks: new Map([[4, { height: 33 }]]),
  merges: [area(9, 0, 10, 2)],
  tables: [
    {
      name: "Staff",
      range: area(0, 0, 3, 3),
      headerRow: true,
      totalsRow: false,
      columns: [
        { name: "Code" },
        { name: "Class" },
        { name: "Years" },
        { name: "Verdict", formula: THIS_ROW },
      ],
      filterButtons: true,
      look: "TableStyleLight9",
      rowStripes: false,
    },
  ],
  freeze: { rows: 1, columns: 2 },
  validations: [
    {
      ranges: [area(1, 1, 3, 1)],
      rule: { allows: "list", values: ["CIO I", "CIO II"] },
      blankAllowed: true,
    },
  ],
  conditionalFormats: [
    {
      ranges: [area(1, 2, 3, 2)],
      priority: 1,
      stopIfTrue: false,
      rule: {
        when: "cell",
        comparison: "greaterThan",
        formulas: ["10"],
        style: { fill: "FFFF00" },
      },
    },
  ],
  hyperlinks: [
    { row: 5, column: 0, target: { address: "https://example.org/" } },
  ],
  gridLines: false,
  tabColour: "00B050",
};

const spilling: SheetDocument = {
  ...emptySheet("Spilled"),
  visibility: "hidden",
  rows: [
    [text("Years")],
    [
      undefined,
      undefined,
      { value: 2 },
      {
        value: null,
        formula: SPILL,
        array: { range: area(1, 3, 3, 3), dynamic: true },
      },
    ],
    [undefined, undefined, { value: 6 }],
    [undefined, undefined, { value: 12 }],
  ],
  protected: true,
};

/** A workbook with something of all that a file can keep. */
export const staff: WorkbookDocument = {
  ...workbookOf([roster, spilling]),
  definedNames: [{ name: "YearsOfAll", formula: "Roster!$C$2:$C$4" }],
  styles: [
    {},
    {
      font: { bold: true, colour: "C00000", size: 14 },
      fill: "FFE699",
      alignment: { horizontal: "centerContinuous", wrap: true },
    },
    {
      numberFormat: "#,##0.00",
      borders: { bottom: { line: "double", colour: "1F4E78" } },
    },
    {
      numberFormat: "yyyy-mm-dd",
      alignment: { horizontal: "left", indent: 2 },
    },
  ],
};

function text(value: string, styleId?: number): CellContent {
  return styleId === undefined ? { value } : { value, styleId };
}

function live(formula: string): CellContent {
  return { value: null, formula };
}

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

/** The document as the bytes of an .xlsx file. */
export async function xlsx(document: WorkbookDocument): Promise<Uint8Array> {
  const saved = await saveXlsx(document);
  if (!saved.saved) throw new Error(JSON.stringify(saved.problem));
  return saved.bytes;
}

/** What an .xlsx file holds. */
export async function reread(bytes: Uint8Array): Promise<WorkbookDocument> {
  const opened = await openXlsx(bytes);
  if (!opened.opened) throw new Error(JSON.stringify(opened.problem));
  return opened.document;
}
