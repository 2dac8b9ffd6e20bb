/** The part that lists a workbook's sheets, names and date system. */
import { damaged, FileFault } from "../../fault";
import type { DefinedName, SheetDocument } from "../../document";
import { readsOtherWorkbook } from "../../formula/other-workbook";
import { fromStored } from "../../formula/stored";
import { WORKBOOK_SHEETS } from "../../limits";
import type { Package, Relationship } from "../../package/package";
import { attribute, flag } from "../../xml/text";
import type { XmlListener } from "../../xml/scanner";
import type { Tally } from "./tally";

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetDocument["visibility"];
  readonly part: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly activeSheet: number;
  readonly readsOtherWorkbooks: boolean;
  readonly relationships: readonly Relationship[];
}

interface ListedName {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly hidden: boolean;
  text: string;
}

const RELATION = /(?:^|\s)[\w-]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** The relationship that a tag names, such as "rId3". */
export function relationId(attributes: string): string {
  const found = RELATION.exec(attributes);
  return found?.[1] ?? found?.[2] ?? "";
}

/** @throws FileFault where the part is absent or broken, or lists no sheet with cells. */
export async function readWorkbookPart(
  source: Package,
  part: string,
  tally: Tally,
): Promise<WorkbookPart> {
  const relationships = await source.relationships(part);
  const told = new WorkbookListener(tally);
  await source.scan(part, told);
  const { listed, names, date1904, activeTab, otherWorkbooks } = told;
  if (listed.length > WORKBOOK_SHEETS) {
    throw damaged({ part }, "tooManySheets");
  }
  const sheets = withCells(listed, relationships, tally);
  return {
    sheets,
    names: keptNames(names, listed, tally),
    date1904,
    activeSheet: activeSheet(listed[activeTab]?.name, sheets),
    readsOtherWorkbooks: otherWorkbooks > 0,
    relationships,
  };
}

class WorkbookListener implements XmlListener {
  readonly listed: { name: string; state: string; id: string }[] = [];
  readonly names: ListedName[] = [];
  date1904 = false;
  activeTab = 0;
  otherWorkbooks = 0;
  private name: ListedName | undefined;

  constructor(private readonly tally: Tally) {}

  open(element: string, attributes: string): void {
    switch (element) {
      case "sheet":
        this.listed.push(listedSheet(attributes));
        return;
      case "workbookPr":
        this.date1904 = flag(attributes, "date1904") ?? false;
        return;
      case "workbookView":
        this.activeTab = Number(attribute(attributes, "activeTab") ?? 0);
        return;
      case "externalReference":
        this.otherWorkbooks++;
        return;
      case "workbookProtection":
        return this.tally.add("structure");
      case "customWorkbookView":
        return this.tally.add("scenario");
      case "definedName":
        this.names.push((this.name = listedName(attributes)));
    }
  }

  text(text: string): void {
    if (this.name) this.name.text += text;
  }

  close(element: string): void {
    if (element === "definedName") this.name = undefined;
  }
}

function listedSheet(attributes: string): {
  name: string;
  state: string;
  id: string;
} {
  return {
    name: attribute(attributes, "name") ?? "",
    state: attribute(attributes, "state") ?? "visible",
    id: relationId(attributes),
  };
}

function listedName(attributes: string): ListedName {
  return {
    name: attribute(attributes, "name") ?? "",
    sheet: attribute(attributes, "localSheetId"),
    hidden: flag(attributes, "hidden") ?? false,
    text: "",
  };
}

function withCells(
  listed: readonly { name: string; state: string; id: string }[],
  relationships: readonly Relationship[],
  tally: Tally,
): ListedSheet[] {
  const sheets: ListedSheet[] = [];
  for (const { name, state, id } of listed) {
    const relationship = relationships.find((each) => each.id === id);
    if (relationship === undefined)
      throw damaged("list of sheets", "sheetMissing");
    if (relationship.kind !== "worksheet") tally.add("otherSheet");
    else
      sheets.push({
        name,
        visibility: visibility(state),
        part: relationship.target,
      });
  }
  if (sheets.length === 0) {
    throw new FileFault({
      kind: "notASpreadsheet",
      looksLike: "noCells",
    });
  }
  return sheets;
}

function visibility(state: string): SheetDocument["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function activeSheet(
  name: string | undefined,
  sheets: readonly ListedSheet[],
): number {
  const active = sheets.findIndex((sheet) => sheet.name === name);
  if (active !== -1) return active;
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet.visibility === "visible"),
  );
}

/** Hidden names are Excel's own notes, such as the extent of a filter, which is read from its sheet. */
function keptNames(
  names: readonly ListedName[],
  listed: readonly { name: string }[],
  tally: Tally,
): DefinedName[] {
  return names.flatMap(({ name, sheet, hidden, text }) => {
    if (hidden || name === "_xlnm._FilterDatabase") return [];
    const formula = fromStored(text.trim());
    if (name === "" || formula === "") {
      tally.add("name");
      return [];
    }
    if (readsOtherWorkbook(formula)) {
      tally.add("externalName");
      return [];
    }
    const owner = sheet === undefined ? undefined : listed[Number(sheet)]?.name;
    return [{ name, formula, ...(owner !== undefined && { sheet: owner }) }];
  });
}
