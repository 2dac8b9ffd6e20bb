/** Opens an .xlsx workbook: everything that the document can hold, and a count of what it cannot. */
import type { WorkbookDocument } from "../document";
import { problemOf } from "../fault";
import type { Opened } from "../opened";
import { recognise } from "../recognise";
import { Package } from "../package/package";
import type { SheetDocument } from "../document";
import { checkedNames, contextOf, partOf, readBook } from "./read/book";
import { countLostParts } from "./read/losses";
import { readSheet } from "./read/sheet";
import { readStyles } from "./read/styles";
import { Tally } from "./read/tally";

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
  const book = await readBook(source, tally);
  const styles = await readStyles(
    source,
    partOf(book, "styles"),
    partOf(book, "theme"),
  );
  tally.add("pattern", styles.simplified);
  const context = await contextOf(source, book, styles.lookOf, tally);
  const sheets: SheetDocument[] = [];
  for (const listed of checkedNames(book)) {
    sheets.push(
      await readSheet(source, listed, styles, {
        ...context,
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
