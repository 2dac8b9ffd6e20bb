/** What a file says of a sheet that the grid has no place for: handed back as it came, while its places still hold. */
import type { SheetDocument, TableDocument } from "../../src/files/document";
import type { Loss } from "../../src/files/opened";
import { isGridTable } from "./grid-resources";

/** The parts of a sheet that pass the grid by. */
export type Carried = Pick<
  SheetDocument,
  | "validations"
  | "conditionalFormats"
  | "hyperlinks"
  | "filterRange"
  | "printSetup"
> & {
  readonly tables: readonly TableDocument[];
};

const NOTHING: Carried = {
  validations: [],
  conditionalFormats: [],
  hyperlinks: [],
  tables: [],
};

/** @param reshaped whether rows or columns have moved, so that the file's places mean other cells now */
export function carriedOver(
  source: SheetDocument | undefined,
  reshaped: boolean,
): Carried {
  if (!source || reshaped) return NOTHING;
  const {
    validations,
    conditionalFormats,
    hyperlinks,
    filterRange,
    printSetup,
    tables,
  } = source;
  return {
    validations,
    conditionalFormats,
    hyperlinks,
    ...(filterRange && { filterRange }),
    ...(printSetup === undefined ? {} : { printSetup }),
    tables: tables.filter((table) => !isGridTable(table)),
  };
}

/** What a save leaves out because rows or columns of the sheet have moved. */
export function lossesOfMoving({
  validations,
  conditionalFormats,
  hyperlinks,
  filterRange,
  tables,
}: SheetDocument): Loss[] {
  const counts: [string, number][] = [
    [
      "input rules on sheets whose rows or columns have moved",
      validations.length,
    ],
    [
      "conditional formats on sheets whose rows or columns have moved",
      conditionalFormats.length,
    ],
    ["links on sheets whose rows or columns have moved", hyperlinks.length],
    [
      "filter buttons on sheets whose rows or columns have moved",
      filterRange ? 1 : 0,
    ],
    [
      "tables without headers on sheets whose rows or columns have moved",
      tables.filter((table) => !isGridTable(table)).length,
    ],
  ];
  return counts.flatMap(([what, count]) =>
    count > 0 ? [{ what, count }] : [],
  );
}

/** The losses of several sheets, each kind once. */
export function summed(losses: readonly Loss[]): Loss[] {
  const counts = new Map<string, number>();
  for (const { what, count } of losses)
    counts.set(what, (counts.get(what) ?? 0) + count);
  return [...counts].map(([what, count]) => ({ what, count }));
}
