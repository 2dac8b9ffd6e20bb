/** Functions that place positions, over columns and blocks; what each single cell answers stands in the case files. */
import type { CellValue } from "../../src/core/cell";
import {
  answerOf,
  asColumn,
  meetFunctions,
  messageOf,
  shownBy,
  tableOf,
} from "./both-hosts";

beforeAll(meetFunctions);

const REF = { error: "#REF!" };

test("PSGCLASS answers a column of groups row by row", () => {
  expect(tableOf("PSGCLASS", asColumn(11, "12", 13, null, "XI", REF))).toEqual([
    ["01723"],
    ["01724"],
    ["#N/A"],
    [""],
    ["#VALUE!"],
    ["#REF!"],
  ]);
});

test("PMLEVEL pairs sizes with complexities, and a row of words with a column of words makes a block", () => {
  expect(
    tableOf(
      "PMLEVEL",
      asColumn("small", "medium", "large", null),
      asColumn("high", "low", null, null),
    ),
  ).toEqual([
    ["IT Project Manager I or IT Project Manager II"],
    ["IT Project Manager II"],
    ["IT Project Manager III"],
    [""],
  ]);
  expect(
    tableOf("PMLEVEL", asColumn("medium", "large"), [["low", "high"]]),
  ).toEqual([
    [
      "IT Project Manager II",
      "IT Project Manager II or IT Project Manager III",
    ],
    ["#N/A", "IT Project Manager III"],
  ]);
});

test("CAPACITY pairs roles with sizes and answers each row by itself", () => {
  expect(
    tableOf(
      "CAPACITY",
      asColumn("CTO", "CTO", "CTO", "ISO", "CISO", null, "Director"),
      asColumn("smaller", "larger", null, "smaller", "medium", null, null),
    ),
  ).toEqual([
    ["01723"],
    ["01724"],
    ["01723 or 01724"],
    ["#N/A"],
    ["#VALUE!"],
    [""],
    ["#N/A"],
  ]);
  expect(tableOf("CAPACITY", asColumn("CTO", "ISO"), "larger")).toEqual([
    ["01724"],
    ["01723"],
  ]);
});

test("job codes come back as texts, with their leading zero", () => {
  for (const code of [answerOf("PSGCLASS", 11), answerOf("CAPACITY", "CISO")])
    expect(typeof code).toBe("string");
});

test("PAYBAND of an answer that names two classes never picks one", () => {
  const both = answerOf("CAPACITY", "CTO") as CellValue;
  expect(answerOf("PAYBAND", both)).toBe("#N/A");
  expect(messageOf("PAYBAND", both)).toMatch(/01723.*01724/);
});

describe("STDMATCH", () => {
  const nine = (...missing: number[]): boolean[] =>
    Array.from({ length: 9 }, (_, duty) => !missing.includes(duty));

  test.each<[CellValue, CellValue, string]>([
    [0.72, 0.28, "Match"],
    [72, 28, "Match"],
    ["72", "28", "Match"],
    ["0.72", "0.28", "Match"],
    [0.7, 0.3, "Match"],
    [0.6999, 0.3, "Other standard"],
    [0.7, 0.3001, "Other standard"],
    [1, 0, "Match"],
    [1, 1, "#VALUE!"],
    [0.8, 0.1, "Review"],
    [1.5, 0.5, "Other standard"],
  ])(
    "reads %p and %p together as shares or as percent: %s",
    (match, differ, answer) => {
      expect(answerOf("STDMATCH", match, differ, 9)).toBe(answer);
    },
  );

  test("takes the duties as a count, a row, a column or a block", () => {
    const row = [nine()];
    const column = nine().map((duty) => [duty]);
    const block = [nine().slice(0, 3), nine().slice(3, 6), nine().slice(6)];
    for (const duties of [9, "9", row, column, block])
      expect(answerOf("STDMATCH", 72, 28, duties)).toBe("Match");
    expect(answerOf("STDMATCH", 72, 28, [nine(4)])).toBe("Level 1 (Review)");
    expect(answerOf("STDMATCH", 72, 28, [nine(0, 8)])).toBe("Level 1 (Review)");
  });

  test("reads marks in words as well", () => {
    const marks: CellValue[] = [...Array<CellValue>(8).fill("yes"), "no"];
    expect(answerOf("STDMATCH", 72, 28, [marks])).toBe("Level 1 (Review)");
    expect(answerOf("STDMATCH", 72, 28, [marks.map(() => "TRUE")])).toBe(
      "Match",
    );
  });

  test("refuses a range of another size than nine, and says how many", () => {
    for (const cells of [2, 8, 10]) {
      const duties = [Array<CellValue>(cells).fill(true)];
      expect(answerOf("STDMATCH", 72, 28, duties)).toBe("#VALUE!");
      expect(messageOf("STDMATCH", 72, 28, duties)).toMatch(/9 cells/);
    }
  });
});

describe("FTEWHATIF", () => {
  test("answers the example of the function table", () => {
    expect(tableOf("FTEWHATIF", 19, asColumn(-5, 2, 25))).toEqual([
      [-5, 14, "CIO II", "CIO II", "IH", 6],
      [2, 21, "CIO II", "CIO III", "II", 19],
      [25, 44, "CIO II", "CIO IV", "IJ", 36],
    ]);
  });

  test("takes changes in a row as well as in a column", () => {
    expect(tableOf("FTEWHATIF", 19, [[-5, 2]])).toEqual(
      tableOf("FTEWHATIF", 19, asColumn(-5, 2)),
    );
  });

  test("adds tenths without crumbs", () => {
    const [row = []] = tableOf("FTEWHATIF", 10.1, 0.2);
    expect(row.slice(0, 2)).toEqual([0.2, 10.3]);
  });

  test("a change that is no number, or leads below nobody, is refused in its own row only", () => {
    const rows = shownBy("FTEWHATIF", 19, asColumn("few", 2, -20));
    expect(rows[0]?.some(({ value }) => value === "#VALUE!")).toBe(true);
    expect(rows[1]?.map(({ value }) => value)).toEqual([
      2,
      21,
      "CIO II",
      "CIO III",
      "II",
      19,
    ]);
    expect(rows[2]?.some(({ value }) => value === "#VALUE!")).toBe(true);
  });

  test.each<[CellValue, CellValue]>([
    [null, 2],
    [19, null],
    ["some", 2],
    [-1, 2],
    [46204, 2],
  ])("%p and %p are #VALUE!", (fte, change) => {
    expect(answerOf("FTEWHATIF", fte, change)).toBe("#VALUE!");
    expect(messageOf("FTEWHATIF", fte, change)).not.toBe("");
  });
});

test("CIOLEVELS has five rows of seven columns for every size", () => {
  for (const fte of [0, 7, 11, 40, 75, 10000]) {
    const rows = tableOf("CIOLEVELS", fte);
    expect(rows.map((row) => row.length)).toEqual([7, 7, 7, 7, 7]);
  }
  expect(answerOf("CIOLEVELS", null)).toBe("");
  expect(answerOf("CIOLEVELS", "many")).toBe("#VALUE!");
});
