/** Last month's overrides in the new roster: each follows its position, and is pointed out where the title is another one. */
import type { CellValue } from "../cell";
import { cellAt, filledRows } from "../roster/cells";
import type { RosterCells, RosterMapping } from "../roster/mapping";
import { NO_OVERRIDES, type Overrides } from "../roster/override";
import { keyOf } from "../roster/row-keys";
import type { Succession } from "./compare-months";

/** What the Override column holds, by key. */
export type OverridesByKey = ReadonlyMap<string, CellValue>;

export interface CarriedOverride {
  readonly key: string;
  readonly value: CellValue;
  /** Both titles where they differ: the override was given to the first. */
  readonly titleChanged:
    { readonly before: string; readonly now: string } | undefined;
}

export interface CarriedOverrides {
  readonly carried: readonly CarriedOverride[];
  /** Of positions that are no longer there, or that cannot be told apart. */
  readonly dropped: readonly {
    readonly key: string;
    readonly value: CellValue;
  }[];
}

/** Carries each override whose key is in both months. */
export function carryOverrides(
  overrides: OverridesByKey,
  { stayers, changedTitles }: Pick<Succession, "stayers" | "changedTitles">,
): CarriedOverrides {
  const staying = new Set(stayers);
  const titles = new Map(changedTitles.map((change) => [change.key, change]));
  const all = [...overrides].map(([key, value]) => ({
    key: keyOf(key),
    value,
  }));
  return {
    carried: all
      .filter(({ key }) => staying.has(key))
      .map(({ key, value }) => {
        const change = titles.get(key);
        const titleChanged = change && {
          before: change.before,
          now: change.now,
        };
        return { key, value, titleChanged };
      }),
    dropped: all.filter(({ key }) => !staying.has(key)),
  };
}

/** The overrides by row, where the mapping says which column holds the keys; a key that stands twice has none. */
export function overridesByRow(
  overrides: OverridesByKey,
  cells: RosterCells,
  { headerRow, rowKey }: Pick<RosterMapping, "headerRow" | "rowKey">,
): Overrides {
  if (rowKey === "owned" || overrides.size === 0) return NO_OVERRIDES;
  const byKey = new Map<string, number[]>();
  for (const row of filledRows(cells, headerRow)) {
    const key = keyOf(cellAt(cells, row, rowKey));
    if (overrides.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return new Map(
    [...byKey].flatMap(([key, [row, ...twins]]) =>
      row === undefined || twins.length > 0
        ? []
        : [[row, overrides.get(key) ?? null] as const],
    ),
  );
}
