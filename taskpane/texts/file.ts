/** What the classification of a file says. */
import type { CsvProfile } from "../../src/files";
import { counted, rows } from "./numbers";
import { howFar, progressTexts } from "./progress";

export const fileTexts = {
  heading: "Classify a file without opening it",
  about:
    "For a text file (.csv, .tsv or .txt) or a workbook (.xlsx) that is too large for a sheet: it is read piece by piece, its titles are decided once each, and a .csv copy with the result columns is made. The file itself stays as it is, and nothing leaves this computer.",
  choose: "Choose a file…",
  another: "Choose another file…",
  chosen: (name: string, bytes: number) => `${name}, ${fileSize(bytes)}`,
  sheet: "Sheet of the workbook",
  sheetHint:
    "The copy holds this sheet alone, as text: formulas as their last values, dates as year-month-day.",
  reading: "Unpacking the workbook…",
  looking: "Counting rows…",
  proposing: progressTexts.comparing,
  writing: "Writing the copy…",
  progress: (
    done: number,
    total: number | undefined,
    secondsLeft: number | undefined,
  ) =>
    total === undefined
      ? progressTexts.rowsSoFar(done)
      : howFar(done, rows(total), secondsLeft),
  cancel: progressTexts.cancel,
  cancelled: "Cancelled: nothing was kept.",
  size: (number: number, columns: number) =>
    `${rows(number)} in all, ${counted(columns, "column", "columns")}. The columns were guessed from the first rows.`,
  assumedEncoding:
    "The file is not in UTF-8 and was read as Western European: check letters such as é and ñ.",
  assumptionsHeading: "What the answers rest on",
  keyNotNeeded:
    "Rows stay in their order, so no key is needed to find them again.",
  goOn: "Go on to the titles",
  write: "Make the copy",
  profile: "The copy is for",
  profileHint: (profile: CsvProfile) => PROFILE_HINTS[profile],
  doneHeading: "The copy is ready",
  outcome: "Outcome",
  rows: "Rows",
  sum: "All below the column names",
  asMany: (number: number) =>
    `${rows(number)} in and ${rows(number)} out, column names among them: each as it was, with the result columns behind it.`,
  keptAsText: (number: number) =>
    `${counted(number, "text", "texts")} got an apostrophe, so that Excel runs nothing.`,
  download: (name: string) => `Download ${name}`,
  back: "Back to the titles",
} as const;

export const PROFILES: Readonly<Record<CsvProfile, string>> = {
  excelSafe: "Excel",
  exact: "Other programs",
};

const PROFILE_HINTS: typeof PROFILES = {
  excelSafe:
    "Excel would run texts that begin with =, +, - or @ as formulas when it opens a .csv file: they get an apostrophe.",
  exact: "Each field stays exactly as it is.",
};

/** The size of a file in the unit that fits. */
function fileSize(bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000
      ? (["kilobyte", bytes / 1_000] as const)
      : (["megabyte", bytes / 1_000_000] as const);
  const maximumFractionDigits = size < 10 ? 1 : 0;
  const style = { style: "unit", unit, maximumFractionDigits } as const;
  return new Intl.NumberFormat(undefined, style).format(size);
}

/** The name of the copy, beside the file's own. */
export function copyName(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")} (classified).csv`;
}
