/** One sheet: its cells, and the frame around them. */
import type {
  CellRange,
  Hyperlink,
  SheetDocument,
  TableDocument,
} from "../../document";
import { damaged } from "../../fault";
import type { Place } from "../../problem";
import type { Package } from "../../package/package";
import { XmlScanner } from "../../xml/scanner";
import { type CellContext, CellReader } from "./cells";
import { FrameReader, type ListedLink } from "./frame";
import { doOverlap } from "../merges";
import { SheetSource } from "./sheet-source";
import type { Styles } from "./styles";
import { nameTables, readTable } from "./tables";
import type { Tally } from "./tally";
import type { ListedSheet } from "./workbook-part";

/** @throws FileFault */
export async function readSheet(
  source: Package,
  listed: ListedSheet,
  styles: Styles,
  context: CellContext,
): Promise<SheetDocument> {
  const place = { sheet: listed.name };
  const cells = new CellReader(context);
  const cut = new SheetSource(new XmlScanner(cells, place), place);
  for await (const chunk of source.chunks(listed.part)) cut.push(chunk);
  const frame = new FrameReader(place, styles, context.tally);
  const scanner = new XmlScanner(frame, place);
  scanner.push(cut.frame());
  scanner.end();
  cells.finish();
  const { tables, hyperlinks } = await referred(
    source,
    listed,
    frame,
    context.tally,
  );
  nameTables(cells.rows, tables, place);
  return { ...sheetOf(listed, cells, frame, place), tables, hyperlinks };
}

function sheetOf(
  { name, visibility }: ListedSheet,
  cells: CellReader,
  frame: FrameReader,
  place: Place,
): Omit<SheetDocument, "tables" | "hyperlinks"> {
  const printSetup = frame.printSetup.result();
  return {
    name,
    visibility,
    rows: cells.rows,
    columns: frame.columns,
    rowLooks: cells.rowLooks,
    merges: mergesOf(frame, place),
    validations: frame.validations.found,
    conditionalFormats: frame.conditionalFormats.found,
    gridLines: frame.gridLines,
    rightToLeft: frame.rightToLeft,
    protected: frame.protected,
    ...frame.sizes,
    ...(frame.freeze && { freeze: frame.freeze }),
    ...(frame.filterRange && { filterRange: frame.filterRange }),
    ...(frame.tabColour !== undefined && { tabColour: frame.tabColour }),
    ...(printSetup !== undefined && { printSetup }),
  };
}

/** Of more than one cell each. */
function mergesOf({ merges }: FrameReader, place: Place): CellRange[] {
  const kept = merges.filter(
    ({ top, left, bottom, right }) => top !== bottom || left !== right,
  );
  if (doOverlap(kept)) throw damaged(place, "mergesOverlap");
  return kept;
}

/** What the sheet names by relationship: tables, and the addresses of its links. */
async function referred(
  source: Package,
  listed: ListedSheet,
  frame: FrameReader,
  tally: Tally,
): Promise<Pick<SheetDocument, "tables" | "hyperlinks">> {
  const targets = new Map(
    (await source.relationships(listed.part)).map(({ id, target }) => [
      id,
      target,
    ]),
  );
  const tables: TableDocument[] = [];
  for (const relation of frame.tableRelations) {
    const part = targets.get(relation);
    if (part === undefined)
      throw damaged({ sheet: listed.name }, "tableMissing");
    tables.push(await readTable(source, part, tally));
  }
  const hyperlinks = frame.links.flatMap((link) =>
    hyperlink(link, targets.get(link.relation), tally),
  );
  return { tables, hyperlinks };
}

function hyperlink(
  { range, place, tooltip }: ListedLink,
  address: string | undefined,
  tally: Tally,
): Hyperlink[] {
  const isOneCell = range.top === range.bottom && range.left === range.right;
  const isPlain = place === undefined || address === undefined;
  const target = address === undefined ? place && { place } : { address };
  if (!isOneCell || !isPlain || !target) {
    tally.add("hyperlink");
    return [];
  }
  return [
    {
      row: range.top,
      column: range.left,
      target,
      ...(tooltip !== undefined && { tooltip }),
    },
  ];
}
