/** Opens a .csv, .tsv or .txt table: every cell is a text unless it is a number without doubt. */
import type { CellContent, SheetDocument } from "../document";
import { emptySheet, workbookOf } from "../document";
import { FileFault, problemOf } from "../fault";
import { FILE_BYTES } from "../limits";
import type { CellStyle } from "../look";
import type { Opened, Question } from "../opened";
import { DecimalMarkEvidence } from "./decimal-mark";
import {
  type Delimiter,
  delimiterQuestion,
  rivalDelimiters,
  sniffDelimiter,
  withoutHint,
} from "./delimiter";
import { type DecodedText, decodeBytes } from "./encoding";
import { oneLineBreak } from "./line-breaks";
import { Findings } from "./findings";
import { FieldReader } from "./fields";
import type { DecimalMark } from "./numbers";
import { type Records, readRecords } from "./records";
import { sheetNameFrom } from "./sheet-name";

export interface CsvOptions {
  /** The file's name, after which the sheet is called. */
  readonly name?: string;
  /** Answers the question that an earlier opening asked. */
  readonly decimalMark?: DecimalMark;
  readonly delimiter?: Delimiter;
}

/** Never throws: a file that cannot be read whole is answered with its problem. */
export async function openCsv(
  source: Uint8Array | string,
  options: CsvOptions = {},
): Promise<Opened> {
  try {
    return await open(source, options);
  } catch (thrown) {
    return { opened: false, problem: problemOf(thrown) };
  }
}

async function open(
  source: Uint8Array | string,
  options: CsvOptions,
): Promise<Opened> {
  checkSize(source);
  const { text, assumed } = textOf(source);
  const { records, brokenQuotes, questions } = await recordsIn(
    text,
    options.delimiter,
  );
  const evidence = evidenceOf(records);
  const mark = options.decimalMark ?? evidence.mark();
  const { rows, styles, findings } = cellsOf(records, mark);
  const sheet: SheetDocument = {
    ...emptySheet(sheetNameFrom(options.name)),
    rows,
    columns: widthsOf(records),
  };
  const question = mark === undefined ? evidence.question() : undefined;
  return {
    opened: true,
    document: { ...workbookOf([sheet]), styles },
    losses: [],
    questions: question === undefined ? questions : [...questions, question],
    notices: [...encodingNotice(assumed), ...findings.notices(brokenQuotes)],
  };
}

function checkSize(source: Uint8Array | string): void {
  const bytes = source.length;
  if (bytes === 0) throw new FileFault({ kind: "empty" });
  if (bytes > FILE_BYTES) {
    throw new FileFault({ kind: "tooLarge", bytes, limit: FILE_BYTES });
  }
}

function textOf(source: Uint8Array | string): DecodedText {
  return typeof source === "string"
    ? { text: source, assumed: false }
    : decodeBytes(source);
}

async function recordsIn(
  text: string,
  chosen: Delimiter | undefined,
): Promise<Records & { readonly questions: readonly Question[] }> {
  const { text: table, hint } = withoutHint(text);
  const sure = chosen ?? hint;
  const delimiter = sure ?? sniffDelimiter(table);
  const even = oneLineBreak(table, delimiter);
  const records = await readRecords(even.text, delimiter, even.lineBreak);
  const rivals = sure === undefined ? rivalDelimiters(table) : [];
  return { ...records, questions: delimiterQuestion(delimiter, rivals) };
}

/** Rows that columns are made wide enough for. */
const MEASURED = 200;
const LEAST_WIDTH = 9;
const MOST_WIDTH = 40;

/** Each column as wide as its longest text, in characters, within bounds: a text file says nothing of widths. */
function widthsOf(records: readonly (readonly string[])[]) {
  const longest: number[] = [];
  for (const record of records.slice(0, MEASURED))
    for (const [column, text] of record.entries())
      longest[column] = Math.max(longest[column] ?? LEAST_WIDTH, text.length);
  return longest.map((width) => ({ width: Math.min(width + 2, MOST_WIDTH) }));
}

function evidenceOf(
  records: readonly (readonly string[])[],
): DecimalMarkEvidence {
  const evidence = new DecimalMarkEvidence();
  for (const record of records) {
    for (const field of record) evidence.take(field);
  }
  return evidence;
}

function encodingNotice(assumed: boolean) {
  if (!assumed) return [];
  return [
    {
      count: 1,
      text: "The file is not in UTF-8 and was read as Windows-1252 (Western European): check letters such as é and ñ.",
    },
  ];
}

function cellsOf(
  records: readonly (readonly string[])[],
  mark: DecimalMark | undefined,
): {
  rows: ((CellContent | undefined)[] | undefined)[];
  styles: readonly CellStyle[];
  findings: Findings;
} {
  const fields = new FieldReader(mark);
  const findings = new Findings();
  findings.takeWidths(records);
  const rows = records.map((record) => {
    if (record.length === 1 && record[0] === "") return undefined;
    return record.map((text) => {
      const cell = fields.cell(text);
      if (cell !== undefined) findings.take(cell);
      return cell;
    });
  });
  return { rows, styles: fields.styles, findings };
}
