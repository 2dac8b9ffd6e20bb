/** Whether a row's own figures give something to look at, whatever its class: by the answers that the row itself gets. */
import type { CellValue } from "../../cell";
import { remembered } from "../../remembered";
import type { RosterInHand } from "../roster-in-hand";
import { levelFor, ratioFor } from "../row-measures";
import {
  type BulkRole,
  IS_NUMBER,
  NO_WORD,
  type RosterSlice,
  type SliceColumn,
} from "./roster-slice";
import { sliceCell } from "./slice-cells";

/** From 1 up and below this, two amounts have a ratio without a question. */
const PLAIN_AMOUNT = 1e12;

export class OwnFindings {
  private readonly hasNoLevel: (fte: CellValue) => boolean;

  /** `words` grows with the slices. */
  constructor(
    private readonly roster: Pick<RosterInHand, "own" | "mapping">,
    private readonly words: readonly CellValue[],
  ) {
    this.hasNoLevel = remembered(
      (fte) => levelFor(roster, fte).problems.length > 0,
    );
  }

  /** 1 for each row of which the level or the compa-ratio cannot be told. */
  find(slice: RosterSlice): Uint8Array {
    const found = new Uint8Array(slice.kinds.length);
    this.findLevels(slice, found);
    this.findRatios(slice, found);
    return found;
  }

  private findLevels(slice: RosterSlice, found: Uint8Array): void {
    const fte = slice.columns.get("managedFte");
    if (fte === undefined) return;
    for (let at = 0; at < found.length; at++)
      if (fte.words[at] !== NO_WORD)
        found[at] = Number(this.hasNoLevel(this.cell(slice, "managedFte", at)));
  }

  private findRatios(slice: RosterSlice, found: Uint8Array): void {
    const salary = slice.columns.get("salary");
    const midpoint = slice.columns.get("midpoint");
    if (salary === undefined || midpoint === undefined) return;
    for (let at = 0; at < found.length; at++)
      if (!(isPlain(salary, at) && isPlain(midpoint, at)))
        found[at] = (found[at] as number) | Number(this.hasNoRatio(slice, at));
  }

  private hasNoRatio(slice: RosterSlice, at: number): boolean {
    const salary = this.cell(slice, "salary", at);
    const midpoint = this.cell(slice, "midpoint", at);
    return ratioFor(this.roster.mapping, salary, midpoint).problems.length > 0;
  }

  private cell(slice: RosterSlice, role: BulkRole, at: number): CellValue {
    return sliceCell(slice, role, at, this.words);
  }
}

function isPlain({ words, numbers }: SliceColumn, at: number): boolean {
  const amount = numbers[at] as number;
  return words[at] === IS_NUMBER && amount >= 1 && amount < PLAIN_AMOUNT;
}
