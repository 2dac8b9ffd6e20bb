/** One thing, or two running, that a person does at each moment of a run in turn; nothing here is left to chance. */
import type { ActOfPerson, Doing, FaultOfHost } from "../restless-sheet";
import { type Circumstances, type Outcome, runWithUnrest } from "./unrest";

const REQUESTED = 18;
/** A later run takes 15 batches when nothing happens, a first run 22. */
const BATCHES = { later: 16, first: 23 };

/** What leaves every row that was asked for in its place or findable, so that the run can complete. */
const MILD: readonly ActOfPerson[] = [
  "sort",
  "insertRows",
  "typeNewRow",
  "edit",
  "rename",
];
/** What takes rows away, or moves columns that no formula of ours follows yet. */
const GRAVE: readonly ActOfPerson[] = [
  "deleteRows",
  "insertAboveHeader",
  "insertColumn",
];

interface Scene extends Circumstances {
  readonly name: string;
  readonly isSilent: boolean;
}

const SCENES: readonly Scene[] = [
  { name: "on a later run", isSilent: false },
  { name: "on the first run", isSilent: false, isFirstRun: true },
  { name: "on a later run, unheard", isSilent: true, rowsPerRead: 100 },
  {
    name: "on the first run, unheard",
    isSilent: true,
    isFirstRun: true,
    rowsPerRead: 100,
  },
];

async function eachMoment(
  { isSilent, ...circumstances }: Scene,
  doingsAt: (at: number) => ReadonlyMap<number, readonly Doing[]>,
  check: (outcome: Outcome) => void,
): Promise<void> {
  const batches =
    circumstances.isFirstRun === true ? BATCHES.first : BATCHES.later;
  for (let at = 1; at <= batches; at += 1) {
    const unrest = { seed: at * 7 + 1, isSilent, script: doingsAt(at) };
    check(await runWithUnrest(unrest, circumstances));
  }
}

function isHarmless({
  report,
  touched,
  misplaced,
  overstated,
  restless,
}: Outcome): void {
  const { done } = restless;
  expect({ done, touched, misplaced, overstated }).toEqual({
    done,
    touched: [],
    misplaced: [],
    overstated: [],
  });
  expect(report.written + report.unchanged + report.failed.length).toBe(
    REQUESTED,
  );
}

/** Cells that were hit where no answer tells what they held are owned up to, and that ends the run. */
function isHarmlessOrOwnedUpTo(outcome: Outcome): void {
  const { problem } = outcome.report;
  if (/^(cellsHit|columnsHit)$/.test(problem?.problem ?? "")) return;
  isHarmless(outcome);
}

/** Nothing but a deleted row may be missing from a run that went to its end. */
function isHarmlessAndSaid(outcome: Outcome): void {
  isHarmless(outcome);
  const { report, restless } = outcome;
  if (report.problem !== undefined || restless.done.includes("deleteRows"))
    return;
  expect(report).toMatchObject({ written: REQUESTED, complete: true });
}

function isComplete(outcome: Outcome): void {
  isHarmless(outcome);
  expect(outcome.report).toMatchObject({ written: REQUESTED, complete: true });
}

describe.each(SCENES)("$name", (scene) => {
  test.each(MILD)("%s at any moment lets the run complete", (act) =>
    eachMoment(scene, (at) => new Map([[at, [act]]]), isComplete),
  );

  test.each(GRAVE)(
    "%s at any moment harms no cell and loses no row unsaid",
    (act) =>
      eachMoment(scene, (at) => new Map([[at, [act]]]), isHarmlessAndSaid),
  );

  test.each(MILD)(
    "%s just when an answer is lost lets the run complete",
    (act) => {
      const both = [act, "loseAnswer"] as const;
      return eachMoment(scene, (at) => new Map([[at, both]]), isComplete);
    },
  );

  test.each(GRAVE)(
    "%s just when an answer is lost is harmless or owned up to",
    (act) => {
      const both = [act, "loseAnswer"] as const;
      return eachMoment(
        scene,
        (at) => new Map([[at, both]]),
        isHarmlessOrOwnedUpTo,
      );
    },
  );

  test.each<FaultOfHost>(["failInTheMiddle", "refuseLarge"])(
    "a host that does %s after a sort lets the run complete",
    (fault) =>
      eachMoment(scene, (at) => new Map([[at, ["sort", fault]]]), isComplete),
  );
});

const PAIRS = (
  ["sort", "deleteRows", "typeNewRow", "insertColumn"] as const
).flatMap((first) =>
  (["sort", "deleteRows", "typeNewRow", "insertColumn", "edit"] as const).map(
    (second) => [first, second] as const,
  ),
);

test.each(PAIRS)(
  "%s and then %s before the next batch are harmless or owned up to",
  (one, two) =>
    eachMoment(
      { name: "", isSilent: false },
      (at) => new Map([[at, [one]] as const, [at + 1, [two]] as const]),
      isHarmlessOrOwnedUpTo,
    ),
);
