/** The looks of the sample, by the places that they have in its list. */
import type { CellStyle } from "../../src/files/look";

export const looks = {
  plain: 0,
  title: 1,
  note: 2,
  money: 3,
  ratio: 4,
  code: 5,
  formula: 6,
  head: 7,
  wrapped: 8,
} as const;

const wrapped = { vertical: "top", wrap: true } as const;

export const styles: readonly CellStyle[] = [
  {},
  { font: { bold: true, size: 14 } },
  { font: { italic: true, colour: "595959" } },
  { numberFormat: "#,##0" },
  { numberFormat: "0.00" },
  { numberFormat: "@" },
  { font: { name: "Consolas" } },
  { font: { bold: true }, fill: "DDEBF7" },
  { alignment: wrapped },
];
