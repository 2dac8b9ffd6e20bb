/** The workbook around its sheets: which there are, and what they share. */
import { damaged } from "../../fault";
import type { Package } from "../../package/package";
import type { CellContext } from "./cells";
import { readSpilling } from "./metadata";
import { readSharedTexts, type TextsHeld } from "./shared-texts";
import type { Tally } from "./tally";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";

/** @throws FileFault */
export async function readBook(
  source: Package,
  tally: Tally,
): Promise<WorkbookPart> {
  const roots = await source.relationships("");
  const root = roots.find(({ kind }) => kind === "officeDocument");
  if (root === undefined) {
    throw damaged("package", "workbookMissing");
  }
  return readWorkbookPart(source, root.target, tally);
}

/** The part of the workbook of this kind; undefined where it has none. */
export function partOf(book: WorkbookPart, kind: string): string | undefined {
  return book.relationships.find((each) => each.kind === kind)?.target;
}

/** What the sheets share. @throws FileFault */
export async function contextOf(
  source: Package,
  book: WorkbookPart,
  lookOf: readonly number[],
  tally: Tally,
  mostTexts?: TextsHeld,
): Promise<Omit<CellContext, "sheet">> {
  const texts = partOf(book, "sharedStrings");
  return {
    sharedTexts: await readSharedTexts(source, texts, tally, mostTexts),
    date1904: book.date1904,
    lookOf,
    spilling: await readSpilling(source, partOf(book, "sheetMetadata")),
    readsOtherWorkbooks: book.readsOtherWorkbooks,
    tally,
    stored: { cells: 0 },
  };
}

/** The sheets, by names that tell them apart. @throws FileFault */
export function checkedNames(book: WorkbookPart): WorkbookPart["sheets"] {
  const names = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < book.sheets.length || names.has("")) {
    throw damaged("list of sheets", "sheetNames");
  }
  return book.sheets;
}
