/**
 * The restless world of the writer's harness with Excel in the host's place: people act before each sync, also between
 * the look ahead and the write, and the faults are those of requests.
 */
import { ExcelWorkbook } from "../../../taskpane/excel/workbook";
import {
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../../../src/workbook/port";
import { act } from "../../workbook/harness/acts";
import {
  type Fault as HarnessFault,
  type Happening,
  isAct,
} from "../../workbook/harness/happening";
import { Dice } from "../../workbook/harness/random";
import type { Scene } from "../../workbook/harness/schedule";
import { Killed } from "../../workbook/harness/restless-host";
import { Sight } from "../../workbook/harness/sight";
import type { World } from "../../workbook/harness/world";
import { type Fault, type RequestBody, WireHost } from "../wire-host";

const FOR_GOOD = 1_000;
const CELLS_GIVEN = 5_000_000;
/** What nothing but pieces of a roster comes to, in characters of a request. */
const LARGE = 6_000;
const ABORTED: Fault = { fault: "refused", code: "RequestAborted" };
const TOO_LARGE: Fault = {
  fault: "refused",
  code: "RequestPayloadSizeLimitExceeded",
};

/** One Excel for all worlds, each opened in it in turn. */
const wire = new WireHost();
const excel = new ExcelWorkbook();

/** Lets Excel hear what people do before the first schedule, whose requests would else be counted from another one on. */
export async function openExcel(): Promise<void> {
  wire.open([{ name: "Roster", cells: [] }]);
  await excel.sheets();
}

/** Stands where the harness has its own host; a call is a request here. */
export class RestlessExcel implements Workbook {
  readonly sight: Sight;
  private isDead = false;
  private isKilled = false;

  constructor(
    readonly world: World,
    private readonly scene: Pick<Scene, "isSilent" | "cellsPerBatch">,
    private readonly happenings: readonly Happening[],
  ) {
    this.sight = new Sight(world, scene.isSilent);
    wire.show(world.book);
    wire.editedFor = 0;
    wire.canWait = false;
    wire.beforeRequest = (body) => this.happen(body);
  }

  sheets: Workbook["sheets"] = () => this.alive(() => excel.sheets());
  selection: Workbook["selection"] = () => excel.selection();
  select: Workbook["select"] = (block) => excel.select(block);
  watch: Workbook["watch"] = (events) =>
    excel.watch(this.scene.isSilent ? {} : events);

  batch: Workbook["batch"] = async (steps) => {
    if (cellsOf(steps) > this.scene.cellsPerBatch)
      throw new WorkbookFailure("tooLarge", "nothing");
    const answers = await this.alive(() => excel.batch(steps));
    this.sight.note(steps);
    return answers;
  };

  /** A pane that was killed hears no answer, and asks nothing any more. */
  private async alive<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    if (this.isKilled) throw new Killed();
    const answer = await ask().catch((reason: unknown) => {
      throw this.isKilled ? new Killed() : reason;
    });
    if (this.isKilled) throw new Killed();
    return answer;
  }

  private happen(body: RequestBody): Fault | undefined {
    const { world } = this;
    if (this.isKilled) return ABORTED;
    world.calls += 1;
    wire.cellsGiven = CELLS_GIVEN;
    const now = this.happenings.filter(({ at }) => at === world.calls);
    for (const happening of now)
      if (isAct(happening.what)) act(world, happening.what, happening);
    const fault = now.find(({ what }) => !isAct(what));
    const passing = fault && this.faultOf(fault, body);
    return this.isDead ? ABORTED : passing;
  }

  private faultOf(
    { what, chance }: Happening,
    body: RequestBody,
  ): Fault | undefined {
    const dice = new Dice(chance);
    switch (what as HarnessFault) {
      case "failsBefore":
        return ABORTED;
      case "failsPartly":
        return { fault: "middle", share: dice.throw() };
      case "answerLost":
        return { fault: "answerLost" };
      case "readsShort":
        wire.cellsGiven = 0;
        return undefined;
      case "tooLarge":
        return JSON.stringify(body).length > LARGE ? TOO_LARGE : undefined;
      case "paneKilled":
        this.isKilled = true;
        return dice.isLucky(0.5) ? ABORTED : undefined;
      case "cellBeingEdited":
        wire.editedFor = 1 + dice.below(18);
        return undefined;
      case "cellEditedForGood":
        wire.editedFor = FOR_GOOD;
        return undefined;
      case "hostDies":
        this.isDead = true;
        return undefined;
    }
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
