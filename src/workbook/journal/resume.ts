/** Goes on with a run that ended in the middle, or gives it up. */
import type { WorkContext } from "../context";
import { reportOfNothing } from "../keyed-writer/report";
import { withPatience } from "../patience";
import type { Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { problemBehind, Stop } from "../stop";
import { type CarriedOn, carryOn } from "./carry-on";
import { type Line, readLines } from "./lines";
import {
  changeLineOf,
  lineOfRun,
  refuseIfUnderway,
  withdraw,
} from "./open-run";
import type { RunId, RunReport } from "./run";
import { findRun, type FoundRun, onColumnsThere } from "./whereabouts";

/**
 * Finishes a run that is found "running" or "incomplete", from its journal alone; one that was being taken back goes on
 * being taken back. Never throws for what a workbook or its people do.
 */
export async function resumeRun(
  workbook: Workbook,
  run: RunId,
  context: WorkContext,
): Promise<RunReport> {
  const patient = withPatience(workbook, context);
  try {
    const lines = await readLines(patient, context);
    const line = unfinishedLine(lines, run);
    const { report } = await resumeLine(patient, lines, line, context);
    return { ...report, run };
  } catch (reason) {
    const problem = problemBehind(reason);
    const isKept = !["planNotKept", "runNotFound"].includes(problem.problem);
    const name = isKept ? run : undefined;
    return { ...reportOfNothing([], problem), run: name };
  }
}

/** Says that nobody will go on with a run, so that others can begin; one that wrote nothing leaves no entry. */
export async function abandonRun(
  workbook: Workbook,
  run: RunId,
  context: WorkContext,
): Promise<void | WorkbookProblem> {
  const patient = withPatience(workbook, context);
  try {
    const lines = await readLines(patient, context);
    lineOfRun(lines, run);
    const open = lines.filter(
      ({ id, takesBack, state }) =>
        state === "running" && (id === run || takesBack === run),
    );
    const ended = context.now().toISOString();
    for (const { id, journal } of open) {
      if (journal === "") await withdraw(patient, id, context);
      else
        await changeLineOf(patient, id, context, {
          state: "incomplete",
          ended,
        });
    }
  } catch (reason) {
    return problemBehind(reason);
  }
}

/** What came of going on with a line. @throws Stop, WorkbookFailure */
export async function resumeLine(
  workbook: Workbook,
  lines: readonly Line[],
  line: Line,
  context: WorkContext,
): Promise<CarriedOn & Pick<FoundRun, "leaves">> {
  refuseIfUnderway(lines, ({ id }) => id === line.id);
  if (line.journal === "") {
    await withdraw(workbook, line.id, context);
    throw new Stop({ problem: "planNotKept" });
  }
  await changeLineOf(workbook, line.id, context, { state: "running" });
  const found = await findOrGiveUp(workbook, line, context);
  const { takesBack } = line;
  const plan = takesBack === "" ? found.plan : onColumnsThere(found);
  const carriedOn = await carryOn(
    workbook,
    line.id,
    { plan, removes: found.removes },
    context,
    { takesBack, isResumed: true },
  );
  return { ...carriedOn, leaves: found.leaves };
}

/** The line to go on with: that of the run, or of the taking back of it, whichever is not at its end. @throws Stop */
function unfinishedLine(lines: readonly Line[], run: RunId): Line {
  const own = lineOfRun(lines, run);
  const isOpen = ({ state }: Line): boolean =>
    state === "running" || state === "incomplete";
  const back = lines.filter(({ takesBack }) => takesBack === run).at(-1);
  const line = [back, own].find(
    (known) => known !== undefined && isOpen(known),
  );
  if (line === undefined || own.state === "reverted")
    throw new Stop({ problem: "runEnded" });
  return line;
}

/** A run whose plan or roster is not to be found does not keep others from beginning. */
async function findOrGiveUp(
  workbook: Workbook,
  line: Line,
  context: WorkContext,
): Promise<FoundRun> {
  try {
    return await findRun(workbook, line, "wanted", context);
  } catch (reason) {
    if (reason instanceof Stop)
      await changeLineOf(workbook, line.id, context, { state: "incomplete" });
    throw reason;
  }
}
