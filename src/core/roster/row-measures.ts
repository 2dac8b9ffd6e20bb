/** What a row's own figures give beside its class: the level that FTE managed indicates, and the compa-ratio. */
import { managedFteLevel } from "../allocation/size-ladder";
import { isUnknown } from "../number-text";
import { compaRatio } from "../pay/compa-ratio";
import { isProblem } from "../problem";
import { sayProblem } from "../problem-wording";
import type { RowClassification } from "./classification";
import { ANNUAL_PAY, annualRatio } from "./pay-period";
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
  const { overlap = null } = roster.mapping;
  const level = managedFteLevel(roster.own, fte, overlap);
  if (!isProblem(level)) return { part: { levelByFte: level }, problems: [] };
  if (level.problem === "noLadder") return NOTHING;
  const sentence = sayProblem(level);
  return { part: {}, problems: [{ finding: "noLevel", sentence }] };
}

/** Salary over midpoint, both made annual; nothing where one of them is not known, as for a vacant position. */
export function ratioOf(
  roster: RosterInHand,
  row: number,
): Measured<RatioPart> {
  const salary = factOf(roster, row, "salary");
  const midpoint = factOf(roster, row, "midpoint");
  if (isUnknown(salary) || isUnknown(midpoint)) return NOTHING;
  const ratio = compaRatio(salary, midpoint);
  if (ratio === "") return NOTHING;
  if (!isProblem(ratio)) {
    const annual = annualRatio(ratio, roster.mapping.pay ?? ANNUAL_PAY);
    return { part: { compaRatio: annual }, problems: [] };
  }
  const sentence = sayProblem(ratio);
  return { part: {}, problems: [{ finding: "noCompaRatio", sentence }] };
}
