/**
 * Has hucre write everything around the cells: content types, relationships, looks, views, merges, rules, links.
 * The cells themselves are put in afterwards, because hucre turns the text "#N/A" into an error, an error that a
 * formula gave into a text, half a surrogate pair into a question mark, and leaves `_x000D_` in a text unescaped.
 */
import type { Cell, WriteOptions } from "hucre/xlsx";
import type { WorkbookDocument } from "../../document";
import { toStored } from "../../formula/stored";
import { Package } from "../../package/package";
import { attribute } from "../../xml/text";
import { cellStyle } from "./hucre-style";
import { hucreSheet } from "./hucre-sheet";
import { plainFont, StyleNumbers } from "./style-numbers";

export interface Scaffold {
  /** Every part's text by name, in order. */
  readonly parts: ReadonlyMap<string, string>;
  readonly styles: StyleNumbers;
}

const STYLES = "xl/styles.xml";

/** The package without cells: its first sheet holds one cell for each look, which tells the look's number. */
export async function writeScaffold(
  document: WorkbookDocument,
): Promise<Scaffold> {
  const { writeXlsx } = await import("hucre/xlsx");
  const written = Package.open(await writeXlsx(optionsOf(document)));
  const parts = new Map<string, string>();
  for (const name of written.names) parts.set(name, await written.text(name));
  const numbers = looksInFirstSheet(
    parts.get(sheetPart(0)) ?? "",
    document.styles.length,
  );
  return { parts, styles: new StyleNumbers(numbers, parts.get(STYLES) ?? "") };
}

/** The name of a sheet's part, counted from 0. */
export function sheetPart(at: number): string {
  return `xl/worksheets/sheet${at + 1}.xml`;
}

function optionsOf(document: WorkbookDocument): WriteOptions {
  const { sheets, styles, definedNames } = document;
  const plain = plainFont(styles);
  return {
    sheets: sheets.map((sheet, at) =>
      hucreSheet(sheet, at === 0 ? probes(document) : new Map()),
    ),
    defaultFont: { ...plain, ...cellStyle(styles[0] ?? {}, plain).font },
    dateSystem: document.date1904 ? "1904" : "1900",
    activeSheet: visibleSheet(document),
    namedRanges: definedNames.map(({ name, formula, sheet }) => ({
      name,
      range: toStored(formula),
      ...(sheet !== undefined && { scope: sheet }),
    })),
  };
}

/** Cells that make hucre number each look, list shared texts, and say what "spills" means where a formula does. */
function probes(document: WorkbookDocument): Map<string, Partial<Cell>> {
  const plain = plainFont(document.styles);
  const cells = new Map<string, Partial<Cell>>();
  document.styles.forEach((style, at) => {
    const look = cellStyle(at === 0 ? withoutFont(style) : style, plain);
    if (Object.keys(look).length > 0) {
      cells.set(`${at},0`, { value: null, style: look });
    }
  });
  cells.set("0,1", { value: "text" });
  const spills = document.sheets.some(({ rows }) =>
    rows.some((row) => row?.some((cell) => cell?.array?.dynamic)),
  );
  if (spills)
    cells.set("0,2", {
      value: null,
      formula: "A1",
      formulaType: "array",
      formulaRef: "C1",
      formulaDynamic: true,
    });
  return cells;
}

function withoutFont({
  font: _,
  ...style
}: WorkbookDocument["styles"][number]): typeof style {
  return style;
}

/** Excel does not open a workbook on a hidden sheet. */
function visibleSheet({ sheets, activeSheet }: WorkbookDocument): number {
  if (sheets[activeSheet]?.visibility === "visible") return activeSheet;
  return sheets.findIndex(({ visibility }) => visibility === "visible");
}

function looksInFirstSheet(part: string, count: number): number[] {
  const numbers = new Map<string, number>();
  for (const [, attributes = ""] of part.matchAll(/<c( [^>]*?)\/?>/g)) {
    numbers.set(
      attribute(attributes, "r") ?? "",
      Number(attribute(attributes, "s") ?? 0),
    );
  }
  return Array.from(
    { length: count },
    (_, at) => numbers.get(`A${at + 1}`) ?? 0,
  );
}
