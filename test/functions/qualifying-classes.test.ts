/** QUALCLASSES: one person against every class that states qualifications. */
import {
  answerOf,
  meetFunctions,
  messageOf,
  shownBy,
  tableOf,
  type Argument,
} from "./both-hosts";

beforeAll(meetFunctions);

const verdicts = (...given: Argument[]): unknown[][] =>
  tableOf("QUALCLASSES", ...given).map(([code, , verdict]) => [code, verdict]);

test("twelve years, a bachelor's degree and eight years leading, in New Mexico: highest class first", () => {
  expect(verdicts(12, "Bachelor", 8, "NM")).toEqual([
    ["IXGX52", "Not qualified"],
    ["IXGX46", "Qualified"],
    ["IXGX40", "Qualified"],
    ["IXGX35", "Qualified"],
    ["IXGX30", "Qualified"],
    ["IXGS26", "Qualified"],
  ]);
});

test("the same person against everything: series by series, without the classes that state nothing", () => {
  expect(verdicts(12, "Bachelor", 8)).toEqual([
    ["01724", "Qualified"],
    ["01723", "Qualified"],
    ["A3201E", "Qualified"],
    ["IT Program Manager", "Qualified"],
    ["IXGX52", "Not qualified"],
    ["IXGX46", "Qualified"],
    ["IXGX40", "Qualified"],
    ["IXGX35", "Qualified"],
    ["IXGX30", "Qualified"],
    ["IXGS26", "Qualified"],
  ]);
});

test("a verdict narrows the list, and classes in which nobody stands are #N/A", () => {
  expect(verdicts(12, "Bachelor", 8, "NM", "not qualified")).toEqual([
    ["IXGX52", "Not qualified"],
  ]);
  expect(verdicts(10, "Associate", 3, "PA", "Review")).toEqual([
    ["01723", "Review"],
  ]);
  expect(answerOf("QUALCLASSES", 1, "none", 0, "PA", "Qualified")).toBe("#N/A");
  expect(messageOf("QUALCLASSES", 1, "none", 0, "PA", "Qualified")).not.toBe(
    "",
  );
});

test("where more managerial years than years contradict each other, that row alone says so", () => {
  const rows = shownBy("QUALCLASSES", 2, "Bachelor", 5, "PA");
  expect(rows.map((row) => [row[0]?.value, row[2]?.value])).toEqual([
    ["01724", "#VALUE!"],
    ["01723", "Not qualified"],
  ]);
  expect(rows[0]?.[2]?.message).toMatch(/exceeds/);
});

test("each row names the kinds of years that were taken as given", () => {
  const kinds = new Map(
    tableOf("QUALCLASSES", 12, "Bachelor", 8).map(([code, , , kind]) => [
      code,
      String(kind),
    ]),
  );
  expect(kinds.get("01723")).toMatch(/professional information technology/);
  expect(kinds.get("01723")).not.toMatch(/managerial/);
  expect(kinds.get("01724")).toMatch(/managerial capacity/);
  expect(kinds.get("A3201E")).toMatch(/IT systems.*senior-level management/);
  expect(kinds.get("IT Program Manager")).toMatch(
    /program management.*Project Manager III/,
  );
  expect(kinds.get("IXGX35")).toMatch(/two of seven.*leading an IT team/);
  expect(kinds.get("IXGX40")).toMatch(/two of seven.*multiple IT teams/);
});

test("the recommended standard lists the classes that have one", () => {
  expect(verdicts(6, "Master", 4, undefined, undefined, "recommended")).toEqual(
    [
      ["IXGX52", "Not qualified"],
      ["IXGX46", "Not qualified"],
      ["IXGX40", "Not qualified"],
      ["IXGX35", "Not qualified"],
      ["IXGX30", "Qualified"],
      ["IXGS26", "Qualified"],
    ],
  );
});

test("what is unknown leaves every class for review, and inferred titles say that they are", () => {
  const rows = tableOf("QUALCLASSES", null);
  expect(rows).toHaveLength(10);
  expect(new Set(rows.map(([, , verdict]) => verdict))).toEqual(
    new Set(["Review"]),
  );
  expect(rows[0]?.[1]).toMatch(/inferred/);
});

test("the planner's own credit moves a row between Not qualified and Review", () => {
  const credit = [
    ["associate", 3],
    ["bachelor", 4],
  ];
  const asked = (table?: Argument): unknown[][] =>
    verdicts(9, "Associate", 0, "PA", undefined, undefined, table);
  expect(asked()).toEqual([
    ["01724", "Not qualified"],
    ["01723", "Not qualified"],
  ]);
  expect(asked(credit)).toEqual([
    ["01724", "Not qualified"],
    ["01723", "Review"],
  ]);
});

test.each<[string, Argument[], RegExp]>([
  [
    "an unknown verdict",
    [5, "none", 0, "NM", "maybe"],
    /Qualified; Review; Not qualified/,
  ],
  ["an unknown place", [5, "none", 0, "Atlantis"], /PA; MT; DEN; NM/],
  ["an unknown standard", [5, "none", 0, "NM", null, "best"], /standard/],
  ["an unknown degree", [5, "some college"], /degree word/],
  ["too many years", [100], /0 to 80/],
])("%s is #VALUE! and says what is known", (_, given, words) => {
  expect(answerOf("QUALCLASSES", ...given)).toBe("#VALUE!");
  expect(messageOf("QUALCLASSES", ...given)).toMatch(words);
});
