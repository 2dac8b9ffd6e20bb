/** A text file read in pieces, so that a million records take no more memory than some thousand. */
import { FileFault } from "../fault";
import { SHEET_COLUMNS } from "../limits";
import {
  type Delimiter,
  rivalDelimiters,
  sniffDelimiter,
  withoutHint,
} from "./delimiter";
import { encodingOf } from "./encoding";
import { type LineBreak, oneLineBreak } from "./line-breaks";
import { checkQuotes, type ParseFault, PLAINLY } from "./records";

/** How a file's text is to be cut; found once, then used for each reading. */
export interface CsvLayout {
  readonly encoding: string;
  readonly delimiter: Delimiter;
  /** Others that part the first records as regularly; empty where the planner chose, or the file names its own. */
  readonly rivals: readonly Delimiter[];
  readonly lineBreak: LineBreak;
  /** Length of the line that only names the delimiter; 0 where there is none. */
  readonly hintCharacters: number;
  /** True where the bytes were no UTF-8 and the old Western European encoding was taken instead. */
  readonly isEncodingAssumed: boolean;
}

/** Some thousand records: what a piece makes is garbage before the next one, and more of it outlives the quick sweep. */
const PIECE_BYTES = 250_000;
/** A record longer than this is none: a quotation mark was left open. */
const RECORD_CHARACTERS = 8_000_000;

/** Looks at the whole file for its encoding and at its beginning for the rest. @throws FileFault where it is empty */
export async function csvLayout(
  file: Blob,
  chosen?: Delimiter,
): Promise<CsvLayout> {
  if (file.size === 0) throw new FileFault({ kind: "empty" });
  const encoding = await encodingOfFile(file);
  const head = await file.slice(0, PIECE_BYTES).arrayBuffer();
  const text = new TextDecoder(encoding ?? WESTERN).decode(head, {
    stream: true,
  });
  const { text: table, hint } = withoutHint(text);
  const sure = chosen ?? hint;
  const delimiter = sure ?? sniffDelimiter(table);
  return {
    encoding: encoding ?? WESTERN,
    delimiter,
    rivals: sure === undefined ? rivalDelimiters(table) : [],
    lineBreak: oneLineBreak(table, delimiter).lineBreak,
    hintCharacters: text.length - table.length,
    isEncodingAssumed: encoding === undefined,
  };
}

const WESTERN = "windows-1252";

/** The encoding that the bytes show; undefined where they are no UTF-8 either. @throws FileFault where they belie their mark */
async function encodingOfFile(file: Blob): Promise<string | undefined> {
  const head = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
  const sure = encodingOf(head);
  const encoding = sure ?? "utf-8";
  try {
    for await (const piece of textPieces(file, encoding, PIECE_BYTES))
      void piece;
    return encoding;
  } catch (reason) {
    if (sure === undefined) return undefined;
    throw reason;
  }
}

/** The records of the file, some thousand at a time, in their order; a blank line is a record of one empty field. @throws FileFault */
export async function* recordPieces(
  file: Blob,
  { encoding, delimiter, lineBreak, hintCharacters }: CsvLayout,
  pieceBytes = PIECE_BYTES,
): AsyncGenerator<readonly (readonly string[])[]> {
  const { default: Papa } = await import("papaparse");
  let rest = "";
  let before = 0;
  let toSkip = hintCharacters;
  const pieces = textPieces(file, encoding, pieceBytes);
  for await (const { text, isLast } of pieces) {
    const fresh = rest + text.slice(toSkip);
    toSkip = Math.max(0, toSkip - text.length);
    const table =
      lineBreak === "\n" ? oneLineBreak(fresh, delimiter).text : fresh;
    const parser = new Papa.Parser({
      ...PLAINLY,
      delimiter,
      newline: lineBreak,
      fastMode: !table.includes('"'),
    });
    const { data, errors, meta } = parser.parse(table, 0, !isLast) as Parsed;
    rest = isLast ? "" : table.slice(meta.cursor);
    if (rest.length > RECORD_CHARACTERS)
      throw new FileFault({ kind: "openQuote", row: before + data.length + 1 });
    checkQuotes(data, errors, before);
    const records = isLast ? withoutLastBreak(data) : data;
    checkWidths(records);
    before += records.length;
    if (records.length > 0) yield records;
  }
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly ParseFault[];
  readonly meta: { readonly cursor: number };
}

interface TextPiece {
  readonly text: string;
  readonly isLast: boolean;
}

/** The text without its byte order mark; a pair of line-break characters is never torn. @throws FileFault where bytes are not of the encoding */
async function* textPieces(
  file: Blob,
  encoding: string,
  pieceBytes: number,
): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let held = "";
  for (let at = 0; at < file.size; at += pieceBytes) {
    const isLast = at + pieceBytes >= file.size;
    const bytes = await file.slice(at, at + pieceBytes).arrayBuffer();
    const text = held + decoded(decoder, bytes, !isLast);
    held = !isLast && text.endsWith("\r") ? "\r" : "";
    const whole = text.slice(0, text.length - held.length);
    yield { text: whole, isLast };
  }
}

function decoded(
  decoder: TextDecoder,
  bytes: ArrayBuffer,
  goesOn: boolean,
): string {
  try {
    return decoder.decode(bytes, { stream: goesOn });
  } catch {
    const encoding = decoder.encoding.toUpperCase();
    throw new FileFault({ kind: "badEncoding", encoding });
  }
}

function withoutLastBreak(
  data: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const last = data.at(-1);
  return last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
}

function checkWidths(records: readonly (readonly string[])[]): void {
  for (const { length } of records) {
    if (length > SHEET_COLUMNS)
      throw new FileFault({ kind: "tooManyColumns", columns: length });
  }
}
