/** What a row's own figures give beside its class: the level that FTE managed indicates, and the compa-ratio. */
import type { CellValue } from "../cell";
import { managedFteLevel } from "../allocation/size-ladder";
import { isUnknown } from "../number-text";
import { compaRatio } from "../pay/compa-ratio";
import { isProblem } from "../problem";
import { sayProblem } from "../problem-wording";
import type { RowClassification } from "./classification";
import type { RosterMapping } from "./mapping";
import { ANNUAL_PAY, annualRatio } from "./pay-period";
import {
  factOf,
  NOTHING,
  type Measured,
  type RosterInHand,
} from "./roster-in-hand";

export type LevelPart = Pick<RowClassification, "levelByFte">;
export type RatioPart = Pick<RowClassification, "compaRatio">;

/** The level that a row's FTE managed indicates. */
export function levelOf(
  roster: RosterInHand,
  row: number,
): Measured<LevelPart> {
  return levelFor(roster, factOf(roster, row, "managedFte"));
}

/** CIOLEVEL's answer for an FTE managed; nothing where the jurisdiction tells no levels apart by it. */
export function levelFor(
  { own, mapping }: Pick<RosterInHand, "own" | "mapping">,
  fte: CellValue,
): Measured<LevelPart> {
  if (isUnknown(fte)) return NOTHING;
  const { overlap = null } = mapping;
  const level = managedFteLevel(own, fte, overlap);
  if (!isProblem(level)) return { part: { levelByFte: level }, problems: [] };
  if (level.problem === "noLadder") return NOTHING;
  const sentence = sayProblem(level);
  return { part: {}, problems: [{ finding: "noLevel", sentence }] };
}

/** The compa-ratio of a row's own pay. */
export function ratioOf(
  roster: RosterInHand,
  row: number,
): Measured<RatioPart> {
  return ratioFor(
    roster.mapping,
    factOf(roster, row, "salary"),
    factOf(roster, row, "midpoint"),
  );
}

/** Salary over midpoint, both made annual; nothing where one of them is not known, as for a vacant position. */
export function ratioFor(
  { pay = ANNUAL_PAY }: Pick<RosterMapping, "pay">,
  salary: CellValue,
  midpoint: CellValue,
): Measured<RatioPart> {
  if (isUnknown(salary) || isUnknown(midpoint)) return NOTHING;
  const ratio = compaRatio(salary, midpoint);
  if (ratio === "") return NOTHING;
  if (!isProblem(ratio)) {
    const annual = annualRatio(ratio, pay);
    return { part: { compaRatio: annual }, problems: [] };
  }
  const sentence = sayProblem(ratio);
  return { part: {}, problems: [{ finding: "noCompaRatio", sentence }] };
}
