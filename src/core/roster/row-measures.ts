/** What a row's own figures give beside its class: the level that FTE managed indicates, and the compa-ratio. */
import { managedFteLevel } from "../allocation/size-ladder";
import { isUnknown } from "../number-text";
import { compaRatio } from "../pay/compa-ratio";
import { isProblem } from "../problem";
import { sayProblem } from "../problem-wording";
import type { RowClassification } from "./classification";
import {
  factOf,
  NOTHING,
  type Measured,
  type RosterInHand,
} from "./roster-in-hand";

export type LevelPart = Pick<RowClassification, "levelByFte">;
export type RatioPart = Pick<RowClassification, "compaRatio">;

/** CIOLEVEL's answer for the FTE managed; nothing where the jurisdiction tells no levels apart by it. */
export function levelOf(
  roster: RosterInHand,
  row: number,
): Measured<LevelPart> {
  const fte = factOf(roster, row, "managedFte");
  if (isUnknown(fte)) return NOTHING;
  const level = managedFteLevel(roster.own, fte, null);
  if (!isProblem(level)) return { part: { levelByFte: level }, problems: [] };
  if (level.problem === "noLadder") return NOTHING;
  const sentence = sayProblem(level);
  return { part: {}, problems: [{ finding: "noLevel", sentence }] };
}

/** Salary over midpoint; nothing where one of them is not known, as for a vacant position. */
export function ratioOf(
  roster: RosterInHand,
  row: number,
): Measured<RatioPart> {
  const salary = factOf(roster, row, "salary");
  const midpoint = factOf(roster, row, "midpoint");
  if (isUnknown(salary) || isUnknown(midpoint)) return NOTHING;
  const ratio = compaRatio(salary, midpoint);
  if (ratio === "") return NOTHING;
  if (!isProblem(ratio)) return { part: { compaRatio: ratio }, problems: [] };
  const sentence = sayProblem(ratio);
  return { part: {}, problems: [{ finding: "noCompaRatio", sentence }] };
}
