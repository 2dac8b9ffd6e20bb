/** A sheet of a workbook as comma-separated text, row by row as it unpacks, so that a sheet of any length is never held whole. */
import type { CellContent, WorkbookDocument } from "../document";
import { plainText } from "../csv/save-csv";
import { recordText } from "../csv/record-text";
import { damaged, FileFault } from "../fault";
import { PASSING_CHARACTERS, PASSING_TEXTS } from "../limits";
import { Package } from "../package/package";
import { recognise } from "../recognise";
import { XmlScanner } from "../xml/scanner";
import { checkedNames, contextOf, partOf, readBook } from "./read/book";
import { CellReader } from "./read/cells";
import { SheetSource } from "./read/sheet-source";
import { readStyles } from "./read/styles";
import { Tally } from "./read/tally";

/** Larger packages, with their texts unpacked, do not fit in memory beside the page. */
const PACKAGE_BYTES = 100_000_000;

const MOST_TEXTS = { texts: PASSING_TEXTS, characters: PASSING_CHARACTERS };

export interface SheetText {
  /** The sheets in sight that a planner can choose from. */
  readonly sheets: readonly string[];
  /** The one that was read. */
  readonly sheet: string;
  readonly rows: number;
}

/**
 * Hands over the text of the wanted sheet, else of the first in sight; formulas are their last values. `read` hears how
 * many rows there are so far, and may throw to end it.
 * @throws FileFault
 */
export async function sheetText(
  file: Blob,
  wanted: string | undefined,
  write: (text: string) => void | Promise<void>,
  read: (rows: number) => void,
): Promise<SheetText> {
  const source = await packageOf(file);
  const tally = new Tally();
  const book = await readBook(source, tally);
  const { looks, lookOf } = await readStyles(
    source,
    partOf(book, "styles"),
    partOf(book, "theme"),
  );
  const inSight = checkedNames(book).filter(
    ({ visibility }) => visibility === "visible",
  );
  const listed = inSight.find(({ name }) => name === wanted) ?? inSight[0];
  if (listed === undefined) throw damaged("list of sheets", "sheetMissing");
  const context = await contextOf(source, book, lookOf, tally, MOST_TEXTS);
  const rows = new PassingRows(
    new CellReader({ ...context, sheet: listed.name }),
    { styles: looks, date1904: book.date1904 },
  );
  const place = { sheet: listed.name };
  const cut = new SheetSource(new XmlScanner(rows.cells, place), place);
  const pass = async (records: readonly (readonly string[])[]) => {
    if (records.length === 0) return;
    const before = rows.passed === records.length ? "" : LINE_BREAK;
    await write(before + recordText(records));
    read(rows.passed);
  };
  for await (const chunk of source.chunks(listed.part)) {
    cut.push(chunk);
    // What was counted is let go: the limit is on cells that are held.
    context.stored.cells = 0;
    await pass(rows.before(rows.cells.rows.length - 1));
  }
  cut.frame();
  await pass(rows.before(rows.cells.rows.length));
  if (rows.isOutOfOrder) throw damaged(place, "cellRow");
  const sheets = inSight.map(({ name }) => name);
  return { sheets, sheet: listed.name, rows: rows.passed };
}

const LINE_BREAK = "\r\n";

async function packageOf(file: Blob): Promise<Package> {
  const { size: bytes } = file;
  if (bytes > PACKAGE_BYTES)
    throw new FileFault({ kind: "tooLarge", bytes, limit: PACKAGE_BYTES });
  const packed = new Uint8Array(await file.arrayBuffer());
  const recognised = recognise(packed, ".xlsx");
  if (recognised.kind === "problem") throw new FileFault(recognised.problem);
  return Package.open(packed);
}

/** The rows of a sheet on their way: each is let go when it was passed on. */
class PassingRows {
  passed = 0;
  /** In place of the cells of each row that was passed on. */
  private readonly gone: (CellContent | undefined)[] = [];

  constructor(
    readonly cells: CellReader,
    private readonly document: Pick<WorkbookDocument, "styles" | "date1904">,
  ) {}

  /** The records of the rows that were not yet passed on, up to but not including `end`. @throws FileFault */
  before(end: number): string[][] {
    const records: string[][] = [];
    for (; this.passed < end; this.passed++) {
      records.push(this.record(this.cells.rows[this.passed]));
      this.cells.rows[this.passed] = this.gone;
    }
    return records;
  }

  /** Whether a row was told of once more after it was passed on. */
  get isOutOfOrder(): boolean {
    return this.gone.length > 0;
  }

  private record(row: readonly (CellContent | undefined)[] = []): string[] {
    return row.length === 0
      ? [""]
      : Array.from(row, (cell) => plainText(cell, this.document));
  }
}
