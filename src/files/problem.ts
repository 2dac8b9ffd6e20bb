/** What can be wrong with a file, as data, and how it is said. */

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
  | { readonly kind: "notASpreadsheet"; readonly looksLike: string }
  | {
      readonly kind: "damaged";
      readonly where: string;
      readonly detail: string;
    }
  | { readonly kind: "unsafe"; readonly detail: string }
  | {
      readonly kind: "tooManyRows";
      readonly rows: number;
      readonly limit: number;
    }
  | {
      readonly kind: "tooManyColumns";
      readonly columns: number;
      readonly limit: number;
    }
  | {
      readonly kind: "outsideSheet";
      readonly sheet: string;
      readonly reference: string;
    }
  | { readonly kind: "badText"; readonly detail: string }
  | { readonly kind: "openQuote"; readonly row: number }
  | { readonly kind: "tooManyCells"; readonly limit: number }
  | { readonly kind: "outOfMemory" }
  | { readonly kind: "unexpected"; readonly detail: string }
  | {
      readonly kind: "cannotSave";
      readonly sheet: string;
      readonly detail: string;
    };

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
      return `This file looks like ${problem.looksLike} and not like a spreadsheet: choose a .xlsx or .csv file.`;
    case "damaged":
      return `This workbook is damaged in ${problem.where} (${problem.detail}) and was not opened, since part of it could be missing: fetch it again, or open and save it in Excel, which may repair it.`;
    case "unsafe":
      return `This workbook was not opened because ${problem.detail}, which spreadsheet programs do not write: ask its sender for a fresh export.`;
    case "tooManyRows":
      return `This file has ${counted.format(problem.rows)} rows and a sheet holds ${counted.format(problem.limit)}, so nothing was opened rather than cut off: use "Classify a file", or split it.`;
    case "tooManyColumns":
      return `This file has ${counted.format(problem.columns)} columns and a sheet holds ${counted.format(problem.limit)}, so nothing was opened rather than cut off: check that the separator was recognised, or remove columns.`;
    case "outsideSheet":
      return `The sheet "${problem.sheet}" stores something at ${problem.reference}, outside of what a sheet can hold, so the workbook is damaged and was not opened: open and save it in Excel, which may repair it.`;
    case "badText":
      return `This file's text cannot be read (${problem.detail}): save it again as CSV UTF-8.`;
    case "openQuote":
      return `A quotation mark in row ${counted.format(problem.row)} is not closed where its field ends, so rows could run into each other and nothing was opened: close or remove it, or double it inside a quoted field.`;
    case "tooManyCells":
      return `This file stores more than ${counted.format(problem.limit)} cells, which do not fit in memory here: split it, or save only the columns that you need.`;
    case "outOfMemory":
      return "This file needs more memory than there is here, so nothing was opened: split it, or save only the columns that you need.";
    case "unexpected":
      return `This file could not be handled (${problem.detail}), which is a fault of this program: save it again from Excel and retry, and report the fault if it stays.`;
    case "cannotSave":
      return `The sheet "${problem.sheet}" cannot be saved as .xlsx because ${problem.detail}: change that and save again.`;
  }
}

function megabytes(bytes: number): string {
  return `${counted.format(Math.ceil(bytes / 1_000_000))} MB`;
}
