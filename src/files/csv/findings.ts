/** Counts what a planner should know of a text file: what stayed text, rows of unequal length, odd characters. */
import type { CellContent } from "../document";
import { CELL_CHARACTERS } from "../limits";
import type { Notice } from "../opened";
import { looksLikeDate } from "./numbers";

const counted = new Intl.NumberFormat("en-US");

export class Findings {
  private dates = 0;
  private zeros = 0;
  private longDigits = 0;
  private formulas = 0;
  private nulCharacters = 0;
  private longTexts = 0;
  private unequalRows = 0;

  take({ value }: CellContent): void {
    if (typeof value !== "string") return;
    if (looksLikeDate(value)) this.dates++;
    else if (/^0\d+$/.test(value)) this.zeros++;
    else if (/^\d{16,}$/.test(value)) this.longDigits++;
    else if (/^[=+\-@]/.test(value)) this.formulas++;
    if (value.includes("\0")) this.nulCharacters++;
    if (value.length > CELL_CHARACTERS) this.longTexts++;
  }

  /** Blank lines are not counted: they separate, and are kept. */
  takeWidths(records: readonly (readonly string[])[]): void {
    const filled = records.filter(
      (record) => record.length > 1 || record[0] !== "",
    );
    const width = filled[0]?.length ?? 0;
    this.unequalRows = filled.filter(
      (record) => record.length !== width,
    ).length;
  }

  notices(brokenQuotes: number): Notice[] {
    const found: [count: number, text: string][] = [
      [
        this.unequalRows,
        "Rows with more or fewer fields than the first one, of which nothing was moved or left out",
      ],
      [
        brokenQuotes,
        "Fields with a quotation mark that is not doubled, read as they stand",
      ],
      [
        this.dates,
        "Cells that look like dates and stay text, since the file does not say whether the day or the month comes first",
      ],
      [this.zeros, "Codes with leading zeros, which stay text"],
      [
        this.longDigits,
        "Numbers of more than 15 digits, which stay text, since a sheet would round them",
      ],
      [
        this.formulas,
        'Cells that begin with "=", "+", "-" or "@" and stay text, so that none is a formula',
      ],
      [this.nulCharacters, "Cells with a NUL character, which was kept"],
      [
        this.longTexts,
        `Texts longer than the ${CELL_CHARACTERS} characters that a cell of .xlsx holds, which must be shortened before they can be saved as one`,
      ],
    ];
    return found.flatMap(([count, text]) =>
      count > 0 ? [{ count, text: `${text}: ${counted.format(count)}.` }] : [],
    );
  }
}
