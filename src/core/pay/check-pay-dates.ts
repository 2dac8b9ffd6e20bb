/** Checks of the dates of a pay table: a band twice for one date, amounts that fall, bands that a revision leaves out. */
import type { Day } from "../date-serial";
import { isProblem } from "../problem";
import { TOLERANCE } from "../tolerance";
import { found, together } from "./findings-on-rows";
import { PAY_WORDS, type PayFinding } from "./pay-finding";
import { pointOf } from "./pay-table";
import type { PayRow } from "./read-pay-rows";

/** Rows of one band that stand for one date, and amounts that fall. */
export function checkDates(rows: readonly PayRow[]): PayFinding[] {
  const seen = new Map<Day | undefined, PayRow>();
  const twice: PayFinding[] = [];
  for (const row of rows) {
    const before = seen.get(row.effective);
    if (before)
      twice.push(
        found(
          "twiceForOneDate",
          "wrong",
          [before, row],
          PAY_WORDS.twiceForOneDate(row.band, row.effective),
        ),
      );
    else seen.set(row.effective, row);
  }
  return [...twice, ...fallsLater(rows)];
}

function fallsLater(rows: readonly PayRow[]): PayFinding[] {
  const dated = [...rows].sort(
    (one, other) =>
      (one.effective ?? -Infinity) - (other.effective ?? -Infinity),
  );
  return dated.flatMap((row, index) => {
    const before = dated[index - 1];
    const day = row.effective;
    if (before === undefined || day === undefined || day === before.effective)
      return [];
    const point = (["min", "mid", "max"] as const).find((one) => {
      const [then, now] = [pointOf(before, one), pointOf(row, one)];
      return !isProblem(then) && !isProblem(now) && now < then - TOLERANCE;
    });
    if (point === undefined) return [];
    const name = { min: "minimum", mid: "midpoint", max: "maximum" }[point];
    return [
      found(
        "laterIsLower",
        "look",
        [before, row],
        PAY_WORDS.laterIsLower(row.band, name, day),
      ),
    ];
  });
}

/** Bands that are dated here and not there, and those that the newest revision leaves out. */
export function checkRevisions(
  bands: readonly (readonly PayRow[])[],
): PayFinding[] {
  const mixed = bands.filter(
    (rows) =>
      rows.some(({ effective }) => effective === undefined) &&
      rows.some(({ effective }) => effective !== undefined),
  );
  const days = bands.flatMap((rows) =>
    rows.flatMap(({ effective }) =>
      effective === undefined ? [] : [effective],
    ),
  );
  const newest = days.reduce((latest, day) => Math.max(latest, day), -Infinity);
  const behind = bands.filter(
    (rows) => !rows.some(({ effective }) => effective === newest),
  );
  return [
    ...together(
      "datedAndUndated",
      "look",
      mixed.flat(),
      PAY_WORDS.datedAndUndated,
    ),
    ...(days.length === 0
      ? []
      : together("notAllRevised", "look", behind.flat(), (names) =>
          PAY_WORDS.notAllRevised(names, newest),
        )),
  ];
}

/** Bands whose first date is still to come. */
export function notYet(
  bands: readonly (readonly PayRow[])[],
  asOf: Day,
): PayFinding[] {
  const later = bands.filter((rows) =>
    rows.every(({ effective }) => (effective ?? -Infinity) > asOf),
  );
  return together("notYetInForce", "look", later.flat(), (names) =>
    PAY_WORDS.notYetInForce(names, asOf),
  );
}
