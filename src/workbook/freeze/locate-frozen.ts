/** Finds the cells that were frozen, and puts each formula together with the cells that it had filled. */
import { cellAddress, type NamedCell } from "../a1";
import { isSameSheetName } from "../limits";
import type { SheetSummary } from "../port";
import { Stop } from "../stop";
import type { KeptEntry } from "./kept-formulas";

/** A kept cell on the sheet where it is now. */
export interface Located {
  readonly entry: KeptEntry;
  readonly sheet: SheetSummary;
}

/** A formula's cell and the cells beside it that it had filled, none for most formulas. */
export interface SpillGroup {
  readonly anchor: Located;
  readonly spilled: readonly Located[];
}

/** `groups`, `moved` and `gone` are together the formulas that wait to be thawed. */
export interface FrozenFormulas {
  readonly groups: readonly SpillGroup[];
  /** Formulas whose cell is elsewhere now. */
  readonly moved: readonly Located[];
  /** How many have no cell any more. */
  readonly gone: number;
}

/** Where the frozen formulas are. @throws Stop where one of their sheets is protected. */
export function locateFrozen(
  entries: readonly KeptEntry[],
  sheets: readonly SheetSummary[],
): FrozenFormulas {
  const frozen = latest(entries).filter(({ state }) => state === "frozen");
  const formulas = frozen.filter(({ formula }) => formula !== undefined);
  const located = locate(formulas, sheets);
  const spilled = spilledByAnchor(
    locate(
      frozen.filter(({ formula }) => formula === undefined),
      sheets,
    ),
  );
  return {
    groups: located.filter(isInPlace).map((anchor) => ({
      anchor,
      spilled: spilled.get(placeName(anchor.entry.at)) ?? [],
    })),
    moved: located.filter((cell) => !isInPlace(cell)),
    gone: formulas.length - located.length,
  };
}

/** What was said last of each cell: a cell may have been frozen, thawed and frozen again. */
function latest(entries: readonly KeptEntry[]): KeptEntry[] {
  const byCell = new Map<string, KeptEntry>();
  for (const entry of entries)
    byCell.set(placeName(entry.now ?? entry.at), entry);
  return [...byCell.values()];
}

function locate(
  entries: readonly KeptEntry[],
  sheets: readonly SheetSummary[],
): Located[] {
  return entries.flatMap((entry) => {
    const name = entry.now?.sheetName;
    if (name === undefined) return [];
    const sheet = sheets.find((one) => isSameSheetName(one.name, name));
    if (sheet === undefined) return [];
    if (sheet.protected)
      throw new Stop({ problem: "sheetProtected", sheet: sheet.name });
    return [{ entry, sheet }];
  });
}

function isInPlace({ entry: { at, now } }: Located): boolean {
  return now?.row === at.row && now.column === at.column;
}

/** By the name of the place of the formula that had filled them. */
function spilledByAnchor(
  spilled: readonly Located[],
): ReadonlyMap<string, readonly Located[]> {
  const groups = new Map<string, Located[]>();
  for (const cell of spilled) {
    const { at, spilledFrom = "" } = cell.entry;
    const name = `${at.sheetName} ${spilledFrom}`;
    groups.set(name, [...(groups.get(name) ?? []), cell]);
  }
  return groups;
}

function placeName({ sheetName, row, column }: NamedCell): string {
  return `${sheetName} ${cellAddress(row, column)}`;
}
