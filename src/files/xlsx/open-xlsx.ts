/** Opens an .xlsx workbook: everything that the document can hold, and a count of what it cannot. */
import type { WorkbookDocument } from "../document";
import { damaged, problemOf } from "../fault";
import type { Opened } from "../opened";
import { recognise } from "../recognise";
import { Package } from "../package/package";
import type { SheetDocument } from "../document";
import type { CellContext } from "./read/cells";
import { countLostParts } from "./read/losses";
import { readSpilling } from "./read/metadata";
import { readSharedTexts } from "./read/shared-texts";
import { readSheet } from "./read/sheet";
import { readStyles } from "./read/styles";
import { Tally } from "./read/tally";
import { readWorkbookPart, type WorkbookPart } from "./read/workbook-part";

/** Never throws: a file that cannot be read whole is answered with its problem. */
export async function openXlsx(bytes: Uint8Array): Promise<Opened> {
  const recognised = recognise(bytes, ".xlsx");
  if (recognised.kind === "problem") {
    return { opened: false, problem: recognised.problem };
  }
  const tally = new Tally();
  try {
    const source = Package.open(bytes);
    const document = await readDocument(source, tally);
    await countLostParts(source, tally);
    return {
      opened: true,
      document,
      losses: tally.losses(),
      questions: [],
      notices: [],
    };
  } catch (thrown) {
    return { opened: false, problem: problemOf(thrown) };
  }
}

async function readDocument(
  source: Package,
  tally: Tally,
): Promise<WorkbookDocument> {
  const root = (await source.relationships("")).find(
    ({ kind }) => kind === "officeDocument",
  );
  if (root === undefined)
    throw damaged("its package", "the workbook's part is missing");
  const book = await readWorkbookPart(source, root.target, tally);
  const part = (kind: string): string | undefined =>
    book.relationships.find((each) => each.kind === kind)?.target;
  const styles = await readStyles(source, {
    styles: part("styles"),
    theme: part("theme"),
  });
  tally.add("pattern", styles.simplified);
  const shared: Omit<CellContext, "sheet"> = {
    sharedTexts: await readSharedTexts(source, part("sharedStrings"), tally),
    date1904: book.date1904,
    lookOf: styles.lookOf,
    spilling: await readSpilling(source, part("sheetMetadata")),
    readsOtherWorkbooks: book.readsOtherWorkbooks,
    tally,
    stored: { cells: 0 },
  };
  const sheets: SheetDocument[] = [];
  for (const listed of checkedNames(book)) {
    sheets.push(
      await readSheet(source, listed, styles, {
        ...shared,
        sheet: listed.name,
      }),
    );
  }
  return {
    sheets,
    date1904: book.date1904,
    definedNames: book.names,
    styles: styles.looks,
    activeSheet: book.activeSheet,
  };
}

function checkedNames(book: WorkbookPart): WorkbookPart["sheets"] {
  const names = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < book.sheets.length || names.has("")) {
    throw damaged(
      "its list of sheets",
      "two sheets have one name, or one has none",
    );
  }
  return book.sheets;
}
