/** Overfill and underfill: the band of the person against the band for which the seat is budgeted. */
import type { Day } from "../date-serial";
import { pointOf, revisionInForce, type PayRevision } from "../pay/pay-table";
import { isProblem } from "../problem";
import { squash } from "../text-key";
import type { PositionFinding } from "./finding";
import { find } from "./finding-words";
import type { Position } from "./position";

const POINTS = ["mid", "min", "max"] as const;

/** Which of two bands is higher, the pay table alone can say: by the first point that it gives for both. */
export function bandFindings(
  position: Position,
  day: Day,
  payTable: readonly PayRevision[],
): PositionFinding[] {
  const { band, incumbentBand, status } = position;
  const isOther =
    status === "filled" &&
    band !== "" &&
    incumbentBand !== "" &&
    squash(band) !== squash(incumbentBand);
  if (!isOther) return [];
  const step = stepBetween(band, incumbentBand, day, payTable);
  const kind = step === 0 ? "otherBand" : step > 0 ? "overfill" : "underfill";
  return [find(kind, position, { given: incumbentBand, other: band })];
}

/** Above 0 where the second band is higher, 0 where the table does not tell. */
function stepBetween(
  band: string,
  other: string,
  day: Day,
  payTable: readonly PayRevision[],
): number {
  const [one, two] = [band, other].map((name) =>
    revisionInForce(payTable, name, day),
  );
  if (!one || !two || isProblem(one) || isProblem(two)) return 0;
  for (const point of POINTS) {
    const [from, to] = [pointOf(one, point), pointOf(two, point)];
    if (!isProblem(from) && !isProblem(to)) return to - from;
  }
  return 0;
}
