/** What a sheet keeps around its cells: columns, views, merges, rules, links, print settings, and what is lost of it. */
import { parseRange } from "../../address";
import type { CellRange, SheetDocument } from "../../document";
import { damaged } from "../../fault";
import type { Place } from "../../problem";
import { SHEET_COLUMNS, SHEET_MERGES, SHEET_TABLES } from "../../limits";
import type { ColumnLook } from "../../look";
import type { XmlListener } from "../../xml/scanner";
import { attribute, flag } from "../../xml/text";
import { ConditionalFormatReader } from "./conditional-formats";
import { countExtension, countFrameLoss } from "./frame-losses";
import { PrintSetupReader } from "./print-setup";
import type { Styles } from "./styles";
import type { Tally } from "./tally";
import { ValidationReader } from "./validations";
import { relationId } from "./workbook-part";

/** A link as its sheet tells it; the address stands in the sheet's relationships. */
export interface ListedLink {
  readonly range: CellRange;
  readonly relation: string;
  readonly place: string | undefined;
  readonly tooltip: string | undefined;
}

/** Elements of newer programs stand in here, beside the format proper. */
const EXTENSION = "extLst";

export class FrameReader implements XmlListener {
  readonly merges: CellRange[] = [];
  readonly columns: (ColumnLook | undefined)[] = [];
  readonly links: ListedLink[] = [];
  readonly tableRelations: string[] = [];
  readonly validations: ValidationReader;
  readonly conditionalFormats: ConditionalFormatReader;
  readonly printSetup = new PrintSetupReader();
  gridLines = true;
  rightToLeft = false;
  protected = false;
  freeze: SheetDocument["freeze"];
  filterRange: CellRange | undefined;
  tabColour: string | undefined;
  readonly sizes: Pick<
    SheetDocument,
    "defaultColumnWidth" | "defaultRowHeight" | "zoom"
  > = {};
  private extensions = 0;

  constructor(
    private readonly place: Place,
    private readonly styles: Styles,
    private readonly tally: Tally,
  ) {
    this.validations = new ValidationReader(tally);
    this.conditionalFormats = new ConditionalFormatReader(styles, tally);
  }

  open(name: string, attributes: string): void {
    if (name === EXTENSION) this.extensions++;
    if (this.extensions > 0) return countExtension(name, this.tally);
    this.validations.open(name, attributes);
    this.conditionalFormats.open(name, attributes);
    this.printSetup.open(name, attributes);
    this.openView(name, attributes);
    this.openContent(name, attributes);
    countFrameLoss(name, attributes, this.tally);
  }

  text(text: string): void {
    if (this.extensions > 0) return;
    this.validations.text(text);
    this.conditionalFormats.text(text);
    this.printSetup.text(text);
  }

  close(name: string): void {
    if (name === EXTENSION) this.extensions--;
    else if (this.extensions === 0) {
      this.validations.close(name);
      this.conditionalFormats.close(name);
      this.printSetup.close(name);
    }
  }

  private openView(name: string, attributes: string): void {
    switch (name) {
      case "tabColor":
        this.tabColour = this.styles.palette.ofTag(attributes);
        return;
      case "sheetView":
        this.gridLines = flag(attributes, "showGridLines") ?? true;
        this.rightToLeft = flag(attributes, "rightToLeft") ?? false;
        return this.keepSize("zoom", attribute(attributes, "zoomScale"));
      case "sheetFormatPr":
        this.keepSize(
          "defaultColumnWidth",
          attribute(attributes, "defaultColWidth"),
        );
        if (flag(attributes, "customHeight")) {
          this.keepSize(
            "defaultRowHeight",
            attribute(attributes, "defaultRowHeight"),
          );
        }
        return;
      case "pane":
        this.freeze = frozen(attributes);
        return;
      case "col":
        return this.addColumns(attributes);
    }
  }

  private openContent(name: string, attributes: string): void {
    switch (name) {
      case "mergeCell":
        return this.addMerge(attributes);
      case "autoFilter":
        this.filterRange = parseRange(attribute(attributes, "ref") ?? "");
        return;
      case "sheetProtection":
        this.protected = flag(attributes, "sheet") ?? false;
        return;
      case "tablePart":
        return this.addTable(attributes);
      case "hyperlink":
        return this.addLink(attributes);
    }
  }

  private keepSize(
    name: keyof FrameReader["sizes"],
    value: string | undefined,
  ): void {
    const size = Number(value ?? Number.NaN);
    if (size > 0) Object.assign(this.sizes, { [name]: size });
  }

  private addColumns(attributes: string): void {
    const first = Number(attribute(attributes, "min"));
    const last = Math.min(Number(attribute(attributes, "max")), SHEET_COLUMNS);
    const styleId =
      this.styles.lookOf[Number(attribute(attributes, "style") ?? 0)] ||
      undefined;
    const width = Number(attribute(attributes, "width") ?? Number.NaN);
    const look: ColumnLook = {
      ...(width >= 0 && { width }),
      ...(flag(attributes, "hidden") && { hidden: true }),
      ...(styleId !== undefined && { styleId }),
    };
    if (Number(attribute(attributes, "outlineLevel") ?? 0) > 0)
      this.tally.add("outline");
    if (!(first > this.columns.length)) throw damaged(this.place, "columns");
    for (let column = first; column <= last; column++)
      this.columns[column - 1] = look;
  }

  private addMerge(attributes: string): void {
    const range = parseRange(attribute(attributes, "ref") ?? "");
    if (range === undefined) throw damaged(this.place, "mergeOutside");
    if (this.merges.push(range) > SHEET_MERGES) {
      throw damaged(this.place, "tooManyMerges");
    }
  }

  private addTable(attributes: string): void {
    if (this.tableRelations.push(relationId(attributes)) > SHEET_TABLES) {
      throw damaged(this.place, "tooManyTables");
    }
  }

  private addLink(attributes: string): void {
    const range = parseRange(attribute(attributes, "ref") ?? "");
    if (range === undefined) return this.tally.add("hyperlink");
    this.links.push({
      range,
      relation: relationId(attributes),
      place: attribute(attributes, "location"),
      tooltip: attribute(attributes, "tooltip"),
    });
  }
}

function frozen(attributes: string): SheetDocument["freeze"] {
  if (!(attribute(attributes, "state") ?? "").startsWith("frozen"))
    return undefined;
  const rows = Number(attribute(attributes, "ySplit") ?? 0);
  const columns = Number(attribute(attributes, "xSplit") ?? 0);
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}
