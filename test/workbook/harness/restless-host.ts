/** The port onto a world in which things happen: before each call the person acts, then the host takes the call or fails. */
import {
  type Answer,
  type FailureKind,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../../../src/workbook/port";
import { act } from "./acts";
import { type Fault, type Happening, isAct } from "./happening";
import { Dice } from "./random";
import type { Scene } from "./schedule";
import { Sight } from "./sight";
import type { World } from "./world";

/** How often a cell that is edited for good refuses a batch: longer than anybody should wait. */
const FOR_GOOD = 1_000;

/** Thrown at whoever works on in a pane that is gone: no writer sees it, and none can do anything about it. */
export class Killed extends Error {}

/** What nothing but pieces of a roster comes to, in cells. */
const LARGE = 60;

export class RestlessHost implements Workbook {
  readonly sight: Sight;
  private refusals = 0;
  private isDead = false;
  private isKilled = false;

  constructor(
    readonly world: World,
    private readonly scene: Pick<Scene, "isSilent" | "cellsPerBatch">,
    private readonly happenings: readonly Happening[],
  ) {
    world.isUnheard = scene.isSilent;
    this.sight = new Sight(world, scene.isSilent);
  }

  sheets: Workbook["sheets"] = () =>
    this.call([], () => this.world.book.sheets());
  selection: Workbook["selection"] = () => this.world.book.selection();
  select: Workbook["select"] = (block) => this.world.book.select(block);
  watch: Workbook["watch"] = (events) =>
    this.world.book.watch(this.scene.isSilent ? {} : events);
  batch: Workbook["batch"] = (steps) =>
    this.call(steps, (some) => this.take(some));

  private async call<Reply>(
    steps: readonly Step[],
    take: (steps: readonly Step[]) => Promise<Reply>,
  ): Promise<Reply> {
    const { world } = this;
    if (this.isKilled) throw new Killed();
    world.calls += 1;
    const now = this.happenings.filter(({ at }) => at === world.calls);
    for (const happening of now) {
      if (isAct(happening.what)) act(world, happening.what, happening);
    }
    const fault = now.find(({ what }) => !isAct(what));
    this.refuseWhereBusy(fault);
    if (fault !== undefined) return this.fail(fault, steps, take);
    const reply = await take(steps);
    this.sight.note(steps);
    return reply;
  }

  private refuseWhereBusy(fault: Happening | undefined): void {
    if (fault?.what === "hostDies") this.isDead = true;
    if (fault?.what === "cellEditedForGood") this.refusals = FOR_GOOD;
    if (fault?.what === "cellBeingEdited")
      this.refusals = 1 + new Dice(fault.chance).below(19);
    if (this.isDead) fail("connectionLost", "unknown");
    if (this.refusals > 0) {
      this.refusals -= 1;
      fail("cellBeingEdited", "nothing");
    }
  }

  private async fail<Reply>(
    { what, chance }: Happening,
    steps: readonly Step[],
    take: (steps: readonly Step[]) => Promise<Reply>,
  ): Promise<Reply> {
    switch (what as Fault) {
      case "failsBefore":
        return fail("connectionLost", "unknown");
      case "failsPartly":
        await take(steps.slice(0, new Dice(chance).below(steps.length + 1)));
        return fail("connectionLost", "unknown");
      // An adapter takes an answer that is null, or too short, for none at all.
      case "readsShort":
      case "answerLost":
        await take(steps);
        return fail("connectionLost", "unknown");
      case "tooLarge":
        return cellsOf(steps) > LARGE
          ? fail("tooLarge", "nothing")
          : take(steps);
      case "paneKilled":
        this.isKilled = true;
        if (new Dice(chance).isLucky(0.5)) await take(steps);
        throw new Killed();
      case "cellBeingEdited":
      case "cellEditedForGood":
      case "hostDies":
        throw new Error(`${what} refuses before it comes to this`);
    }
  }

  private take(steps: readonly Step[]): Promise<readonly Answer[]> {
    if (cellsOf(steps) > this.scene.cellsPerBatch) fail("tooLarge", "nothing");
    return this.world.book.batch(steps);
  }
}

function cellsOf(steps: readonly Step[]): number {
  return steps.reduce(
    (cells, step) =>
      "block" in step && step.step !== "look" && step.step !== "readMerges"
        ? cells + step.block.rows * step.block.columns
        : cells,
    0,
  );
}

/** Fails without a stack, which nobody reads and which costs more than the batch. */
function fail(kind: FailureKind, applied: "nothing" | "unknown"): never {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const failure = new WorkbookFailure(kind, applied);
  Error.stackTraceLimit = stackTraceLimit;
  throw failure;
}
