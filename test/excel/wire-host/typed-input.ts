/** What Excel makes of what is put into a cell: it reads a text as if somebody typed it. */
import type { CellValue } from "../../../src/core/cell";
import type { CellInput } from "../../../src/workbook/port";

const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const NUMBER =
  /^[+-]?\$?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?%?$/i;
const DATE =
  /^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}:\d{2}(?::\d{2})?|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[ -]?\d{1,4})$/i;
/** Any serial number shows that a text was taken for a date. */
const SOME_DATE = 42917;

/** An input as the model takes it, or an error, which a cell can hold and the port cannot write. */
export type Typed = CellInput | Exclude<CellValue, string | number | boolean>;

/** A cell of format "@" takes everything for a text; elsewhere + - and @ begin formulas as = does. */
export function typedInput(input: unknown, isText: boolean): Typed {
  if (typeof input === "number" || typeof input === "boolean")
    return isText ? String(input).toUpperCase() : input;
  if (typeof input !== "string") return undefined;
  if (input === "") return null;
  if (input.startsWith("'")) return input.slice(1);
  return isText ? input : typedText(input);
}

function typedText(text: string): Typed {
  const plain = text.trim();
  if (/\d/.test(plain) && NUMBER.test(plain)) return numberIn(plain);
  if (/^[=＝].|^[+\-@＋－＠]./su.test(text))
    return { formula: `=${text.slice(1)}` };
  if (DATE.test(plain)) return SOME_DATE;
  if (/^(?:true|false)$/i.test(plain)) return /^true$/i.test(plain);
  return ERRORS.test(plain) ? { error: plain } : text;
}

/** Excel keeps 15 digits. */
function numberIn(text: string): number {
  const number = Number(text.replace(/[$,%]/g, ""));
  return Number((text.endsWith("%") ? number / 100 : number).toPrecision(15));
}
