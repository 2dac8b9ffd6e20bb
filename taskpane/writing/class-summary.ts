/** How many rows each class and each verdict has, every row counted once. */
import { type Catalogue, nameOf } from "../../src/core/catalog/catalogue";
import type {
  RosterClassification,
  RosterCounts,
} from "../../src/core/roster/classification";

export interface ClassLine {
  readonly key: string;
  readonly name: string;
  readonly band: string | undefined;
  readonly rows: number;
}

/** The classes in force in the order of the catalogue; their rows add up to the accepted ones. */
export function classLines(
  catalogue: Catalogue,
  { rows }: RosterClassification,
): readonly ClassLine[] {
  const numbers = new Map<string, number>();
  const bands = new Map<string, string>();
  for (const { classKey, band } of rows) {
    if (classKey === undefined) continue;
    numbers.set(classKey, (numbers.get(classKey) ?? 0) + 1);
    if (band !== undefined) bands.set(classKey, band);
  }
  return catalogue.classes.flatMap((entry) => {
    const { key } = entry.specification;
    const number = numbers.get(key);
    if (number === undefined) return [];
    return [{ key, name: nameOf(entry), band: bands.get(key), rows: number }];
  });
}

/** How many people were judged at all. */
export function judged({ verdicts }: RosterCounts): number {
  return Object.values(verdicts).reduce((sum, rows) => sum + rows, 0);
}
