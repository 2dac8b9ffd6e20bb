/** How many rows each class and each verdict has, every row counted once. */
import { type Catalogue, nameOf } from "../../src/core/catalog/catalogue";
import { payBandOf } from "../../src/core/pay/pay-band";
import { isProblem } from "../../src/core/problem";
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
  { counts: { classes } }: RosterClassification,
): readonly ClassLine[] {
  return catalogue.classes.flatMap((entry) => {
    const { key } = entry.specification;
    const rows = classes.get(key);
    if (rows === undefined) return [];
    const band = payBandOf(entry);
    return [
      {
        key,
        name: nameOf(entry),
        band: isProblem(band) ? undefined : band,
        rows,
      },
    ];
  });
}

/** How many people were judged at all. */
export function judged({ verdicts }: RosterCounts): number {
  return Object.values(verdicts).reduce((sum, rows) => sum + rows, 0);
}
