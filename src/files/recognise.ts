/** What kind of file the bytes are, whatever the name says. */
import { FileFault, problemOf } from "./fault";
import { FILE_BYTES } from "./limits";
import { readDirectory } from "./package/directory";
import type { FileProblem, Lookalike } from "./problem";

export type Recognised =
  | { readonly kind: "xlsx" }
  | { readonly kind: "csv" }
  | { readonly kind: "problem"; readonly problem: FileProblem };

/** Bytes looked at where only the beginning matters. */
const BEGINNING = 4_096;
const SAMPLE = 65_536;

/** First bytes of files that are mistaken for spreadsheets, and what they are called. */
const BEGINNINGS: readonly [start: string, looksLike: Lookalike][] = [
  ["%PDF", "pdf"],
  ["\x89PNG", "picture"],
  ["GIF8", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["\x1f\x8b", "compressed"],
  ["7z\xbc\xaf", "compressed"],
  ["Rar!", "compressed"],
  ["{\\rtf", "text"],
  ["SQLite format", "database"],
];

/** Never throws. `name` decides only where the bytes leave a doubt. */
export function recognise(bytes: Uint8Array, name: string): Recognised {
  try {
    return { kind: kindOf(bytes, name.toLowerCase()) };
  } catch (thrown) {
    return { kind: "problem", problem: problemOf(thrown) };
  }
}

function kindOf(bytes: Uint8Array, name: string): "xlsx" | "csv" {
  if (bytes.length === 0) throw new FileFault({ kind: "empty" });
  if (bytes.length > FILE_BYTES) {
    throw new FileFault({
      kind: "tooLarge",
      bytes: bytes.length,
      limit: FILE_BYTES,
    });
  }
  const start = latin(bytes.subarray(0, BEGINNING));
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
    throw new FileFault(compoundFile(bytes));
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
    return kindOfPackage(bytes, start);
  if (name.endsWith(".xlsx") || name.endsWith(".xlsm"))
    throw notAWorkbook(start);
  const known = BEGINNINGS.find(([first]) => start.startsWith(first));
  if (known !== undefined) throw looksLike(known[1]);
  if (isBinary(bytes)) throw looksLike("binary");
  const markup =
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml|table|script)/i.exec(
      start,
    );
  if (markup !== null) throw looksLike("page");
  if (name.endsWith(".json")) throw looksLike("json");
  return "csv";
}

/** The container of Excel 97 to 2003, and of workbooks with a password. Its directory names are UTF-16. */
function compoundFile(bytes: Uint8Array): FileProblem {
  const holds = (stream: string): boolean =>
    holdsBytes(bytes, new TextEncoder().encode([...stream].join("\0")));
  if (holds("EncryptedPackage")) return { kind: "passwordProtected" };
  if (holds("Workbook") || holds("Book")) return { kind: "oldExcel" };
  return {
    kind: "notASpreadsheet",
    looksLike: "oldOffice",
  };
}

function kindOfPackage(bytes: Uint8Array, start: string): "xlsx" {
  if (start.includes("application/vnd.oasis.opendocument.spreadsheet"))
    throw new FileFault({ kind: "openDocument" });
  const names = [...readDirectory(bytes).keys()];
  const holds = (part: string): boolean =>
    names.some((name) => name.startsWith(part));
  if (holds("xl/workbook.bin")) throw new FileFault({ kind: "binaryWorkbook" });
  if (holds("word/")) throw looksLike("word");
  if (holds("ppt/")) throw looksLike("powerPoint");
  if (!holds("_rels/.rels")) throw looksLike("zip");
  return "xlsx";
}

function notAWorkbook(start: string): FileFault {
  const isPage = /^\s*<(?:!doctype|html|\?xml)/i.test(start);
  return looksLike(isPage ? "pageAsWorkbook" : "otherAsWorkbook");
}

/** Text has no zero bytes, but for UTF-16, where every other one is zero, and for a stray one. */
function isBinary(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = { even: 0, odd: 0 };
  let controls = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? "even" : "odd"]++;
    else if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  });
  const total = zeros.even + zeros.odd;
  const isUtf16 =
    total > sample.length / 4 && Math.min(zeros.even, zeros.odd) < total / 20;
  return !isUtf16 && total + controls > Math.max(8, sample.length / 50);
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  const mark = `${bytes[0]},${bytes[1]}`;
  return mark === "255,254" || mark === "254,255";
}

function looksLike(lookalike: Lookalike): FileFault {
  return new FileFault({ kind: "notASpreadsheet", looksLike: lookalike });
}

function holdsBytes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] as number;
  for (
    let at = bytes.indexOf(first);
    at !== -1;
    at = bytes.indexOf(first, at + 1)
  ) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte))
      return true;
  }
  return false;
}

/** One character a byte. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
