/** Checks of a pay table: bounds in order, dates that agree, neighbours without gaps, and the bands that the classes need. */
import type { Day } from "../date-serial";
import { squash } from "../text-key";
import { TOLERANCE } from "../tolerance";
import { checkNeighbours } from "./check-neighbours";
import { checkDates, checkRevisions, notYet } from "./check-pay-dates";
import { found, together } from "./findings-on-rows";
import { PAY_WORDS, type PayFinding, type PaySeverity } from "./pay-finding";
import { revisionInForce } from "./pay-table";
import type { PayRow } from "./read-pay-rows";

interface Check {
  /** The day on which the table is to be used. */
  readonly asOf: Day;
  /** Bands that the documents fix for classes. */
  readonly needed: readonly string[];
  /** How an amount is shown. */
  readonly show: (amount: number) => string;
}

/** All findings on the rows, the worst first. */
export function checkPayTable(
  rows: readonly PayRow[],
  { asOf, needed, show }: Check,
): readonly PayFinding[] {
  const bands = byBand(rows);
  const inForce = bands.flatMap(([first]) => {
    const revision = first && revisionInForce(rows, first.band, asOf);
    const row = rows.find((one) => one === revision);
    return row === undefined ? [] : [row];
  });
  const findings = [
    ...rows.flatMap(checkRow),
    ...withoutAny(rows),
    ...bands.flatMap(checkDates),
    ...checkRevisions(bands),
    ...notYet(bands, asOf),
    ...unknownBounds(inForce),
    ...checkNeighbours(inForce, show),
    ...lacking(bands, needed),
  ];
  const order: readonly PaySeverity[] = ["wrong", "look", "note"];
  return order.flatMap((wanted) =>
    findings.filter(({ severity }) => severity === wanted),
  );
}

/** The rows of each band, in the order of their first rows. */
function byBand(rows: readonly PayRow[]): readonly (readonly PayRow[])[] {
  const bands = new Map<string, PayRow[]>();
  for (const row of rows) {
    const key = squash(row.band);
    const own = bands.get(key);
    if (own) own.push(row);
    else bands.set(key, [row]);
  }
  return [...bands.values()];
}

function checkRow(row: PayRow): PayFinding[] {
  const { band, minimum, midpoint, maximum, steps } = row;
  const pairs = [
    ["minimum", minimum, "midpoint", midpoint],
    ["midpoint", midpoint, "maximum", maximum],
    ["minimum", minimum, "maximum", maximum],
  ] as const;
  const crossed = pairs.filter(
    ([, lower, , upper]) =>
      lower !== undefined && upper !== undefined && lower > upper + TOLERANCE,
  );
  const falls = steps.some((step, index) => step < (steps[index - 1] ?? 0));
  return [
    ...crossed.map(([lower, , upper]) =>
      found(
        "boundsOutOfOrder",
        "wrong",
        [row],
        PAY_WORDS.boundsOutOfOrder(band, lower, upper),
      ),
    ),
    ...(falls
      ? [found("stepsFall", "wrong", [row], PAY_WORDS.stepsFall(band))]
      : []),
  ];
}

function withoutAny(rows: readonly PayRow[]): PayFinding[] {
  const bare = rows.filter(
    ({ minimum, midpoint, maximum }) =>
      minimum === undefined && midpoint === undefined && maximum === undefined,
  );
  return together("noAmounts", "wrong", bare, PAY_WORDS.noAmounts);
}

function unknownBounds(rows: readonly PayRow[]): PayFinding[] {
  const given = rows.filter(
    ({ minimum, midpoint, maximum }) =>
      (minimum ?? midpoint ?? maximum) !== undefined,
  );
  const without = (point: "minimum" | "maximum") =>
    given.filter((row) => row[point] === undefined);
  return [
    ...together("noMinimum", "look", without("minimum"), PAY_WORDS.noMinimum),
    ...together("noMaximum", "look", without("maximum"), PAY_WORDS.noMaximum),
  ];
}

function lacking(
  bands: readonly (readonly PayRow[])[],
  needed: readonly string[],
): PayFinding[] {
  const there = new Set(bands.map(([first]) => squash(first?.band ?? "")));
  const missing = [...new Set(needed)].filter(
    (band) => !there.has(squash(band)),
  );
  if (missing.length === 0) return [];
  const sentence = PAY_WORDS.catalogueLacks(missing);
  return [{ kind: "catalogueLacks", severity: "look", rows: [], sentence }];
}
