/** Every problem is said in one sentence: what is wrong, why, and what to do. */
import { problemOf } from "../../src/files/fault";
import { type FileProblem, sayFileProblem } from "../../src/files/problem";

const EVERY: {
  [Kind in FileProblem["kind"]]: Extract<FileProblem, { kind: Kind }>;
} = {
  empty: { kind: "empty" },
  tooLarge: { kind: "tooLarge", bytes: 300_000_001, limit: 256_000_000 },
  oldExcel: { kind: "oldExcel" },
  binaryWorkbook: { kind: "binaryWorkbook" },
  openDocument: { kind: "openDocument" },
  passwordProtected: { kind: "passwordProtected" },
  notASpreadsheet: { kind: "notASpreadsheet", looksLike: "picture" },
  damaged: { kind: "damaged", place: { sheet: "S" }, damage: "breaksOff" },
  unsafe: { kind: "unsafe", danger: "overlap" },
  tooManyRows: { kind: "tooManyRows", rows: 1_048_577 },
  tooManyColumns: { kind: "tooManyColumns", columns: 16_385 },
  tooManyCells: { kind: "tooManyCells", limit: 12_000_000 },
  tooMuchText: { kind: "tooMuchText", limit: 2_000_000 },
  outsideSheet: { kind: "outsideSheet", sheet: "S", reference: "XFE1" },
  badEncoding: { kind: "badEncoding", encoding: "UTF-8" },
  openQuote: { kind: "openQuote", row: 7 },
  outOfMemory: { kind: "outOfMemory" },
  unexpected: { kind: "unexpected", error: "TypeError" },
  cannotSave: {
    kind: "cannotSave",
    sheet: "S",
    obstacle: "text",
    at: "B2",
  },
};

test("places are named as a planner knows them", () => {
  const said = (place: Extract<FileProblem, { kind: "damaged" }>["place"]) =>
    sayFileProblem({ kind: "damaged", place, damage: "breaksOff" });
  expect(said({ sheet: "Roster" })).toContain(
    'in the sheet "Roster" (it breaks off)',
  );
  expect(said({ part: "xl/styles.xml" })).toContain(
    "in its part xl/styles.xml (",
  );
  expect(said("zip directory")).toContain("in its zip directory (");
});

test.each(Object.values(EVERY))("$kind", (problem) => {
  const sentence = sayFileProblem(problem);
  expect(sentence).toMatch(/^(?:This|The|A) [^\n]+: [^\n]+\.$/);
  expect(sentence.match(/[.!?](?= [A-Z]|$)/g)).toHaveLength(1);
});

test("the figures are told as a planner reads them", () => {
  expect(sayFileProblem(EVERY.tooManyRows)).toContain(
    "1,048,577 rows and a sheet holds 1,048,576",
  );
  expect(sayFileProblem(EVERY.tooLarge)).toContain(
    "301 MB, more than the 256 MB",
  );
});

test("an error that is not ours tells its name and nothing of what it says", () => {
  expect(problemOf(new TypeError("canary"))).toEqual({
    kind: "unexpected",
    error: "TypeError",
  });
  expect(problemOf(new RangeError("Invalid string length"))).toEqual({
    kind: "outOfMemory",
  });
  expect(problemOf("canary")).toEqual({ kind: "unexpected", error: "string" });
});
