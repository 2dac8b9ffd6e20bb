/** What a writer can have seen of the roster, and when: no claim of its can be newer. */
import type { Step } from "../../../src/workbook/port";
import { ROSTER, type World } from "./world";

export class Sight {
  /** The last call that looked at the rows. */
  lastLook = 0;
  /** When each person's row was last read. */
  private readonly rows = new Map<number, number>();
  private hasPlanned = false;

  constructor(
    private readonly world: World,
    private readonly isSilent: boolean,
  ) {}

  /** The writer was answered these steps just now. */
  note(steps: readonly Step[]): void {
    const { world } = this;
    if (steps.some(({ step }) => step === "readMerges")) this.plan();
    for (const step of steps) {
      if (!readsRoster(step)) continue;
      const { row, rows } = step.block;
      for (const who of world.people.slice(row, row + rows))
        this.rows.set(who, world.calls);
      // Where nothing tells of changes meanwhile, a look that takes several pieces is as old as its first one.
      if (!this.isSilent || row <= world.headerRow() + 1)
        this.lastLook = world.calls;
    }
  }

  /** A run that plans afresh still owes people what they typed since it first saw the roster; the pane after it does not. */
  private plan(): void {
    const { world } = this;
    world.preparedAt = world.calls;
    if (!this.hasPlanned) world.firstPreparedAt = world.calls;
    this.hasPlanned = true;
  }

  /** When a person's row was last read; before the first call where it never was. */
  lastSeen(who: number | undefined): number {
    return this.rows.get(who ?? -1) ?? 0;
  }
}

/** Whether a step looks at rows of the roster, and not at a header or at whether the sheet is one of ours. */
function readsRoster(
  step: Step,
): step is Extract<Step, { step: "read" | "readFormulas" }> {
  const isRead = step.step === "read" || step.step === "readFormulas";
  if (!isRead || step.block.sheet !== ROSTER) return false;
  return step.block.rows > 1 || step.step === "readFormulas";
}
