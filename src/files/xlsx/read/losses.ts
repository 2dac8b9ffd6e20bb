/** Counts the parts of a package that our document has no place for. */
import type { Package } from "../../package/package";
import type { LossKind, Tally } from "./tally";

/** Kinds of relationships whose every target is one thing lost. */
const LOST: ReadonlyMap<string, LossKind> = new Map([
  ["chart", "chart"],
  ["chartEx", "chart"],
  ["pivotTable", "pivotTable"],
  ["slicer", "slicer"],
  ["timeline", "slicer"],
  ["vbaProject", "macro"],
  ["xlMacrosheet", "otherSheet"],
  ["connections", "connection"],
  ["queryTable", "connection"],
  ["customXml", "customData"],
  ["webextension", "customData"],
  ["model3d", "shape"],
  ["ink", "shape"],
  ["diagramData", "shape"],
]);

const DRAWN: ReadonlyMap<string, LossKind> = new Map([
  ["pic", "picture"],
  ["sp", "shape"],
  ["cxnSp", "shape"],
]);

const DESCRIBED = new Set([
  "title",
  "subject",
  "keywords",
  "description",
  "category",
  "property",
]);

/** Adds to the tally what relationships, drawings, comments and properties tell. @throws FileFault */
export async function countLostParts(
  source: Package,
  tally: Tally,
): Promise<void> {
  const seen = new Set<string>();
  for (const part of ["", ...source.names]) {
    for (const { kind, target, external } of await source.relationships(part)) {
      if (external || seen.has(`${kind} ${target}`)) continue;
      seen.add(`${kind} ${target}`);
      const lost = LOST.get(kind);
      if (lost !== undefined) tally.add(lost);
      else if (source.has(target))
        await countInside(source, kind, target, tally);
    }
  }
}

async function countInside(
  source: Package,
  kind: string,
  part: string,
  tally: Tally,
): Promise<void> {
  switch (kind) {
    case "drawing":
      return countElements(source, part, (name) => {
        const lost = DRAWN.get(name);
        if (lost !== undefined) tally.add(lost);
      });
    case "comments":
      return countElements(source, part, (name) => {
        if (name === "comment") tally.add("comment");
      });
    case "core-properties":
    case "custom-properties":
      return countProperties(source, part, tally);
  }
}

async function countElements(
  source: Package,
  part: string,
  open: (name: string) => void,
): Promise<void> {
  await source.scan(part, { open });
}

/** Only properties that hold something; the author and the dates are in every file. */
async function countProperties(
  source: Package,
  part: string,
  tally: Tally,
): Promise<void> {
  let property = "";
  await source.scan(part, {
    open: (name) => {
      if (DESCRIBED.has(name)) property = name;
    },
    text: (text) => {
      if (property !== "" && text.trim() !== "") {
        tally.add("properties");
        property = "";
      }
    },
    close: (name) => {
      if (name === property) property = "";
    },
  });
}
