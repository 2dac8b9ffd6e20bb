/** What can be wrong with a file, as data, and how it is said. */
import {
  CELL_CHARACTERS,
  FORMULA_CHARACTERS,
  MESSAGE_CHARACTERS,
  PACKAGE_PARTS,
  PACKING_RATIO,
  SHEET_COLUMNS,
  SHEET_MERGES,
  SHEET_NAME_CHARACTERS,
  SHEET_ROWS,
  SHEET_TABLES,
  TITLE_CHARACTERS,
  UNPACKED_BYTES,
  WHOLE_PART_BYTES,
  WORKBOOK_SHEETS,
} from "./limits";

/** Where in a workbook the damage is. */
export type Place =
  | { readonly sheet: string }
  | { readonly part: string }
  | "zip directory"
  | "package"
  | "list of sheets"
  | "styles";

/** Each kind carries what its sentence needs, and nothing that a cell holds beyond a sheet's or table's name. */
export type FileProblem =
  | { readonly kind: "empty" }
  | {
      readonly kind: "tooLarge";
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly kind: "oldExcel" }
  | { readonly kind: "binaryWorkbook" }
  | { readonly kind: "openDocument" }
  | { readonly kind: "passwordProtected" }
  | { readonly kind: "notASpreadsheet"; readonly looksLike: Lookalike }
  | { readonly kind: "damaged"; readonly place: Place; readonly damage: Damage }
  | { readonly kind: "unsafe"; readonly danger: Danger }
  | { readonly kind: "tooManyRows"; readonly rows: number }
  | { readonly kind: "tooManyColumns"; readonly columns: number }
  | { readonly kind: "tooManyCells"; readonly limit: number }
  | { readonly kind: "tooMuchText"; readonly limit: number }
  | {
      readonly kind: "outsideSheet";
      readonly sheet: string;
      readonly reference: string;
    }
  | { readonly kind: "badEncoding"; readonly encoding: string }
  | { readonly kind: "openQuote"; readonly row: number }
  | { readonly kind: "outOfMemory" }
  | { readonly kind: "unexpected"; readonly error: string }
  | {
      readonly kind: "cannotSave";
      readonly sheet: string;
      readonly obstacle: Obstacle;
      readonly at: string;
    };

/** What is taken for a spreadsheet and is none. */
const LOOKALIKES = {
  pdf: "a PDF document",
  picture: "a picture",
  compressed: "a compressed file",
  zip: "a zip archive",
  text: "a text document",
  word: "a Word document",
  powerPoint: "a PowerPoint presentation",
  oldOffice: "a document of an older Office program",
  database: "a database",
  page: "a web page or XML file",
  pageAsWorkbook: "a web page that was saved under the name of a workbook",
  otherAsWorkbook: "something else under the name of a workbook",
  json: "a JSON file",
  binary: "a binary file",
  noCells: "a workbook without a sheet of cells",
} as const;
export type Lookalike = keyof typeof LOOKALIKES;

const DAMAGES = {
  breaksOff: "it breaks off",
  endMissing: "its end is missing, as after a download that broke off",
  entry: "an entry is not where it should be",
  pastEnd: "a part reaches past its end",
  packing: "it cannot be unpacked",
  checksum: "its checksum does not fit",
  encoding: "its text is not UTF-8",
  missing: "it is missing",
  workbookMissing: "the workbook's part is missing",
  sheetMissing: "a sheet's part is missing",
  tableMissing: "a table's part is missing",
  elements: "its elements do not close in order",
  character: "it refers to a character that does not exist",
  sheetNames: "two sheets have one name, or one has none",
  tooManySheets: `it lists more than ${WORKBOOK_SHEETS} sheets`,
  tooManyTexts: "it lists too many texts",
  looks: "they cannot be read",
  tooManyLooks: "it lists more looks than Excel allows",
  numberFormat: "a number format has no end",
  columns: "its columns are not in order",
  mergeOutside: "merged cells lie outside of it",
  mergesOverlap: "its merged cells overlap",
  tooManyMerges: `it merges cells more than ${SHEET_MERGES} times`,
  tableExtent: "a table's extent does not fit its columns",
  tooManyTables: `it holds more than ${SHEET_TABLES} tables`,
  tablesOverlap: "its tables overlap",
  cellRow: "a cell stands in another row than its address",
  cellAddress: "two cells have one address",
  cellType: "a cell is of a type that does not exist",
  cellNumber: "a cell's number is none",
  cellText: "a cell refers to a text that the file does not hold",
  formulaLength: "a formula is too long",
  formulaCopy: "a copied formula has no original",
  arraysOverlap: "its array formulas overlap",
} as const;
export type Damage = keyof typeof DAMAGES;

const DANGERS = {
  encrypted: "its parts are encrypted",
  leadsOut: "a part's name leads out of the package",
  namesTwice: "two of its parts have one name",
  overlap: "its parts overlap",
  tooManyParts: `it holds more than ${PACKAGE_PARTS} parts`,
  bursts: `a part unpacks to more than ${PACKING_RATIO} times its size`,
  declaresLess: "a part unpacks to more than it declares",
  partTooLarge: `a part that has to be read whole is larger than ${WHOLE_PART_BYTES / 1e6} MB`,
  packageTooLarge: `it unpacks to more than ${UNPACKED_BYTES / 1e6} MB`,
  doctype: "it brings a document type declaration of its own",
  nesting: "its elements nest too deep",
  endlessToken: "a part holds one endless piece of text",
  endlessFrame: "what stands around a sheet's cells has no end",
} as const;
export type Danger = keyof typeof DANGERS;

const OBSTACLES = {
  sheetCount: () => `a workbook has 1 to ${WORKBOOK_SHEETS} sheets`,
  allHidden: () => "no sheet would be visible",
  sheetName: () =>
    `a sheet's name has 1 to ${SHEET_NAME_CHARACTERS} characters, none of them [ ] : * ? / \\, and is not "History"`,
  sheetNameTaken: () => "another sheet has this name",
  extent: () => `a sheet holds ${SHEET_ROWS} rows and ${SHEET_COLUMNS} columns`,
  text: (at: string) =>
    `the text in ${at} is longer than ${CELL_CHARACTERS} characters`,
  number: (at: string) => `the number in ${at} is infinite or none`,
  formula: (at: string) =>
    `the formula in ${at} is longer than ${FORMULA_CHARACTERS} characters`,
  merges: () => "merged cells overlap",
  tableName: (at: string) => `"${at}" cannot be a table's name`,
  nameTaken: (at: string) => `the name ${at} is taken twice`,
  tableRows: (at: string) => `the table ${at} has no rows`,
  tableColumns: (at: string) => `the table ${at} does not fit its columns`,
  columnNames: (at: string) =>
    `two columns of the table ${at} have one name, or one has none`,
  tableOver: (at: string) =>
    `a table lies over the table or the merged cells at ${at}`,
  listRule: () =>
    `an input rule's list has a comma in a value or more than ${MESSAGE_CHARACTERS} characters, so that it has to stand in cells`,
  ruleMessage: () =>
    `an input rule's message has more than ${TITLE_CHARACTERS} characters of title or ${MESSAGE_CHARACTERS} of text`,
} as const satisfies Record<string, (at: string) => string>;
export type Obstacle = keyof typeof OBSTACLES;

const counted = new Intl.NumberFormat("en-US");

/** The problem in one sentence: what is wrong, why, and what to do. */
export function sayFileProblem(problem: FileProblem): string {
  switch (problem.kind) {
    case "empty":
      return "This file is empty (0 bytes), so there is nothing to open: check that the download or export finished, then open it again.";
    case "tooLarge":
      return `This file is ${megabytes(problem.bytes)}, more than the ${megabytes(problem.limit)} that fit in memory here: split it, or save only the columns that you need.`;
    case "oldExcel":
      return "This is a workbook of Excel 97 to 2003 (.xls), which is not read here: open it in Excel and save it as .xlsx.";
    case "binaryWorkbook":
      return "This is a binary workbook (.xlsb), which is not read here: open it in Excel and save it as .xlsx.";
    case "openDocument":
      return "This is an OpenDocument spreadsheet (.ods), which is not read here: open it in LibreOffice or Excel and save it as .xlsx.";
    case "passwordProtected":
      return "This workbook is protected by a password and cannot be read here: open it in Excel, remove the password under File, Info, Protect Workbook, and save a copy.";
    case "notASpreadsheet":
      return `This file looks like ${LOOKALIKES[problem.looksLike]} and not like a spreadsheet: choose a .xlsx or .csv file.`;
    case "damaged":
      return `This workbook is damaged in ${placeName(problem.place)} (${DAMAGES[problem.damage]}) and was not opened, since part of it could be missing: fetch it again, or open and save it in Excel, which may repair it.`;
    case "unsafe":
      return `This workbook was not opened because ${DANGERS[problem.danger]}, which spreadsheet programs do not write: ask its sender for a fresh export.`;
    case "tooManyRows":
      return `This file has ${counted.format(problem.rows)} rows and a sheet holds ${counted.format(SHEET_ROWS)}, so nothing was opened rather than cut off: classify it under "Large file", or split it.`;
    case "tooManyColumns":
      return `This file has ${counted.format(problem.columns)} columns and a sheet holds ${counted.format(SHEET_COLUMNS)}, so nothing was opened rather than cut off: check that the separator was recognised, or remove columns.`;
    case "tooManyCells":
      return `This file stores more than ${counted.format(problem.limit)} cells, which do not fit in memory here: split it, or save only the columns that you need.`;
    case "tooMuchText":
      return `This workbook keeps more than ${counted.format(problem.limit)} different texts, or very long ones, which do not fit in memory here: save its sheet as .csv, which is read piece by piece, and choose that file.`;
    case "outsideSheet":
      return `The sheet "${problem.sheet}" stores something at ${problem.reference}, outside of what a sheet can hold, so the workbook is damaged and was not opened: open and save it in Excel, which may repair it.`;
    case "badEncoding":
      return `This file begins as ${problem.encoding} text and then is not, so its letters cannot be trusted: save it again as CSV UTF-8.`;
    case "openQuote":
      return `A quotation mark in row ${counted.format(problem.row)} is not closed where its field ends, so rows could run into each other and nothing was opened: close or remove it, or double it inside a quoted field.`;
    case "outOfMemory":
      return "This file needs more memory than there is here, so nothing was opened: split it, or save only the columns that you need.";
    case "unexpected":
      return `This file could not be handled (${problem.error}), which is a fault of this program: save it again from Excel and retry, and report the fault if it stays.`;
    case "cannotSave":
      return `The sheet "${problem.sheet}" cannot be saved as .xlsx because ${OBSTACLES[problem.obstacle](problem.at)}: change that and save again.`;
  }
}

function placeName(place: Place): string {
  if (typeof place === "string") return `its ${place}`;
  return "sheet" in place
    ? `the sheet "${place.sheet}"`
    : `its part ${place.part}`;
}

function megabytes(bytes: number): string {
  return `${counted.format(Math.ceil(bytes / 1_000_000))} MB`;
}
