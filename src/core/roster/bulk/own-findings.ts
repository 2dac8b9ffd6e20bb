/** Whether a row's own figures give something to look at, whatever its class: by the answers that the row itself gets. */
import type { CellValue } from "../../cell";
import { remembered } from "../../remembered";
import type { RosterInHand } from "../roster-in-hand";
import { levelFor, ratioFor } from "../row-measures";
import { IS_NUMBER, type RosterSlice } from "./roster-slice";
import { sliceCell } from "./slice-cells";

/** From 1 up and below this, two amounts have a ratio without a question. */
const PLAIN_AMOUNT = 1e12;

export class OwnFindings {
  private readonly hasNoLevel: (fte: CellValue) => boolean;

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
    const hasFte = slice.columns.has("managedFte");
    const hasPay = slice.columns.has("salary") && slice.columns.has("midpoint");
    for (let at = 0; at < found.length; at++)
      found[at] = Number(
        (hasFte && this.hasNoLevel(this.cell(slice, "managedFte", at))) ||
          (hasPay && this.hasNoRatio(slice, at)),
      );
    return found;
  }

  private hasNoRatio(slice: RosterSlice, at: number): boolean {
    if (isPlain(slice, "salary", at) && isPlain(slice, "midpoint", at))
      return false;
    const salary = this.cell(slice, "salary", at);
    const midpoint = this.cell(slice, "midpoint", at);
    return ratioFor(this.roster.mapping, salary, midpoint).problems.length > 0;
  }

  private cell(
    slice: RosterSlice,
    role: "managedFte" | "salary" | "midpoint",
    at: number,
  ): CellValue {
    return sliceCell(slice, role, at, this.words);
  }
}

function isPlain(
  { columns }: RosterSlice,
  role: "salary" | "midpoint",
  at: number,
): boolean {
  const column = columns.get(role);
  if (column?.words[at] !== IS_NUMBER) return false;
  const amount = column.numbers[at] ?? NaN;
  return amount >= 1 && amount < PLAIN_AMOUNT;
}
