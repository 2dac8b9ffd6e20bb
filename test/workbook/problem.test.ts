/** Each problem is said in one sentence or two that tell what is wrong, why, and what to do. */
import type { FailureKind } from "../../src/workbook/port";
import {
  type RowReason,
  sayRowReason,
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";

const addresses = { addresses: ["A3", "A5"], count: 7 };
const KINDS: readonly FailureKind[] = [
  "cellBeingEdited",
  "sheetMissing",
  "sheetProtected",
  "outsideSheet",
  "nameTaken",
  "tooLarge",
  "connectionLost",
  "refused",
];

const PROBLEMS: readonly WorkbookProblem[] = [
  { problem: "duplicateKeys", ...addresses },
  { problem: "blankKeys", ...addresses },
  { problem: "errorKeys", ...addresses },
  { problem: "damagedKeys", ...addresses },
  { problem: "mergedCells", ...addresses },
  { problem: "sheetMissing" },
  { problem: "sheetProtected", sheet: "Roster" },
  { problem: "noRoom", sheet: "Roster" },
  { problem: "columnsNotMade", sheet: "Roster" },
  { problem: "columnsMoved" },
  { problem: "cellsHit", range: "D4:E9" },
  { problem: "columnsHit", columns: "D, E" },
  { problem: "columnsGone", sheet: "Roster" },
  { problem: "rowIdsNotKept" },
  { problem: "neverAtRest", sheet: "Roster" },
  { problem: "cancelled" },
  {
    problem: "runUnderway",
    decider: "Ada",
    started: "2026-01-31T09:05:00.000Z",
  },
  { problem: "runNotFound" },
  { problem: "runEnded" },
  { problem: "planNotKept" },
  { problem: "historyNotKept" },
  ...KINDS.flatMap((kind): WorkbookProblem[] => [
    { problem: "hostFailed", kind, applied: "nothing" },
    { problem: "hostFailed", kind, applied: "unknown" },
  ]),
];

const REASONS: readonly RowReason[] = [
  "keyNotFound",
  "keyVanished",
  "keyTwice",
  "readsBackDifferently",
  "refused",
  "notWritten",
  "changedMeanwhile",
  "mayBeOverwritten",
];

/** What a person can do about it: each sentence asks for one of these. */
const WHAT_TO_DO =
  /correct|choose|fill|unmerge|load|unprotect|remove|run again|compare|press|look|save|move|rename|check|read the roster/;

test.each(PROBLEMS)("%j is said in full", (problem) => {
  const sentence = sayWorkbookProblem(problem);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(sentence).toMatch(/: |, or undo/);
  expect(sentence).toMatch(WHAT_TO_DO);
  expect(sentence).not.toMatch(/undefined|\[object|NaN/);
});

test("no two problems are said alike", () => {
  expect(new Set(PROBLEMS.map(sayWorkbookProblem)).size).toBe(PROBLEMS.length);
  expect(new Set(REASONS.map(sayRowReason)).size).toBe(REASONS.length);
});

test("a list of addresses tells how many more there are", () => {
  expect(sayWorkbookProblem({ problem: "blankKeys", ...addresses })).toContain(
    "A3, A5 and 5 more",
  );
  const two = { addresses: ["A3", "A5"], count: 2 };
  expect(sayWorkbookProblem({ problem: "blankKeys", ...two })).toContain(
    "(A3, A5)",
  );
});

test.each(REASONS)("the reason %s says what to do", (reason) => {
  expect(sayRowReason(reason)).toMatch(WHAT_TO_DO);
});
