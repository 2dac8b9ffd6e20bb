/** Converts between what the grid stores in a cell and the cell values that every host shares. */
import {
  CellValueType,
  type ICellData,
  type IDocumentData,
  type Nullable,
} from "@univerjs/core";
import type { CellError, CellValue } from "../../src/core/cell";

const ERROR_CODES: ReadonlySet<string> = new Set([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"],
  ...["#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!"],
  ...["#CONNECT!", "#BUSY!", "#UNKNOWN!", "#PYTHON!", "#CYCLE!", "#ERROR!"],
]);

/** The value of a stored cell, a formula's last result included. */
export function storedValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v, t, p } = cell;
  if (v === undefined || v === null) return p ? plainText(p) : null;
  if (t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (typeof v === "string" && ERROR_CODES.has(v)) return errorIn(v, cell);
  return t === CellValueType.STRING ? String(v) : v;
}

/** How the grid stores a value; whatever a text looks like, it stays that text. */
export function cellDataOf(
  value: Exclude<CellValue, null>,
): Pick<ICellData, "v" | "t"> {
  if (typeof value === "string") return { v: value, t: textType(value) };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean")
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value.error, t: CellValueType.STRING };
}

/** The grid reads some texts anew when their cell is touched, unless they are stored as texts by force. */
function textType(text: string): CellValueType {
  const readAnew =
    (text.trim() !== "" && !Number.isNaN(Number(text))) ||
    /^(true|false)$/i.test(text.trim()) ||
    /^[=']/.test(text) ||
    ERROR_CODES.has(text);
  return readAnew ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function errorIn(error: string, { custom }: ICellData): CellError {
  const kept = custom as Partial<CellError> | null | undefined;
  return kept?.error === error && kept.message !== undefined
    ? { error, message: kept.message }
    : { error };
}

/** A text with looks of its own ends with a paragraph mark that nobody typed. */
function plainText({ body }: IDocumentData): string {
  const text = body?.dataStream ?? "";
  return text.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
