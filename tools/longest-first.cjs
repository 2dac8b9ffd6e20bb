// Begins with the tests that take longest, so that no core waits for one of them at the end. In a fresh clone jest goes by
// the size of a file, which says little: a small file may judge 100,000 people.
"use strict";
const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

const LONGEST = [
  "test/core/qualification/oracle.test.ts",
  "test/workbook/harness/schedules.test.ts",
  "test/excel/restless/schedules.test.ts",
  "test/workbook/harness/ablations.test.ts",
  "test/files/speed.test.ts",
  "test/workbook/scenarios/in-the-cells.test.ts",
  "test/taskpane/budget/budget.test.tsx",
  "test/taskpane/scenarios/scenarios.test.tsx",
  "test/taskpane/excel/page.test.tsx",
  "test/workbook/journal/moved-meanwhile.test.ts",
  "test/browser/accessible/accessible.test.ts",
  "test/browser/workbench/files.test.ts",
  "test/browser/keyboard/workflows.test.ts",
  "test/browser/journey/live-formulas.test.ts",
  "test/browser/workbench/page.test.ts",
  "test/browser/journey/new-mexico-roster.test.ts",
];

module.exports = class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {import("@jest/test-result").Test[]} tests
   */
  async sort(tests) {
    const bySize = await super.sort(tests);
    return bySize
      .map((test, at) => ({ test, at, place: placeOf(test) }))
      .sort((one, other) => one.place - other.place || one.at - other.at)
      .map(({ test }) => test);
  }
};

/** @param {import("@jest/test-result").Test} test */
function placeOf({ path: file, context }) {
  const name = path
    .relative(context.config.rootDir, file)
    .split(path.sep)
    .join("/");
  const place = LONGEST.indexOf(name);
  return place === -1 ? LONGEST.length : place;
}
