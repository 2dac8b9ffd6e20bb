/** The log as a file: all changes, nothing that Excel would run, and the sentence that it is no evidence. */
import Papa from "papaparse";
import type { JournalledRun } from "../../../src/workbook/journal/run";
import { logName, logOfRun, logOfRuns } from "../../../taskpane/history/log";

const RUN: JournalledRun = {
  id: "run-1",
  state: "complete",
  stamp: {
    product: "Classbook 1.0.0",
    catalogue: "0123456789abcdef",
    assumptions: ["One.", "Two."],
    decider: '=HYPERLINK("http://x")',
  },
  started: "2026-07-01T08:00:00.000Z",
  ended: "2026-07-01T08:00:03.000Z",
  sheetName: "Positions",
  columns: ["Class code", "Pay band"],
  rows: { asked: 4, written: 3, unchanged: 1, failed: 0 },
};

const linesOf = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, "")).data;

test("a log holds the run's facts and every change, in their order", async () => {
  const changes = Array.from({ length: 450 }, (_, index) => ({
    key: `P-${index}`,
    column: "Pay band",
    before: index % 2 === 0 ? null : index,
    after: "II",
  }));
  const { text } = await logOfRun(RUN, changes);
  const lines = linesOf(text);
  const head = lines.findIndex(([first]) => first === "Row");
  expect(lines[head]).toEqual(["Row", "Column", "Before", "After"]);
  expect(lines.slice(head + 1)).toEqual(
    changes.map(({ key, column, before, after }) => [
      key,
      column,
      before === null ? "" : String(before),
      after,
    ]),
  );
  const facts = new Map(
    lines.slice(0, head).map(([name, value]) => [name, value]),
  );
  expect(facts.get("Started")).toBe(RUN.started);
  expect(facts.get("Catalogue checksum")).toBe("0123456789abcdef");
  expect(facts.get("Assumptions")).toBe("One. Two.");
  expect(lines.flat().some((field) => field.includes("not evidence"))).toBe(
    true,
  );
});

test("what Excel would run gets an apostrophe, and is counted", async () => {
  const risky = ["=1+1", "+1", "-1", "@x", "\tx", "plain"];
  const { text, madeSafe } = await logOfRun(
    RUN,
    risky.map((after) => ({ key: after, column: "Reason", before: -1, after })),
  );
  // Five keys, five contents, and the decider.
  expect(madeSafe).toBe(11);
  const fields = linesOf(text).flat();
  expect(fields.filter((field) => /^[=+@\t]/.test(field))).toEqual([]);
  expect(fields).toContain("'=1+1");
  expect(fields).toContain("-1");
  expect(fields).toContain("plain");
});

test("the list of runs is a line each", async () => {
  const lines = linesOf(
    (await logOfRuns([RUN, { ...RUN, id: "run-2", ended: undefined }])).text,
  );
  expect(lines.at(-2)?.slice(0, 2)).toEqual(["run-1", RUN.started]);
  expect(lines.at(-1)?.slice(0, 3)).toEqual([
    "run-2",
    RUN.started,
    "It did not end",
  ]);
});

test("a file is named by its run and day, with letters that every system takes", () => {
  const name = logName("a/b:c", new Date(Date.UTC(2026, 6, 1)));
  expect(name).toBe("classbook-log-a-b-c-2026-07-01.csv");
});
