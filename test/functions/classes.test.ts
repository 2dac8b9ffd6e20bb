/** Functions that list, step along, cite and compare classes, as sheets call them. */
import type { CellValue } from "../../src/core/cell";
import {
  answerOf,
  asColumn,
  meetFunctions,
  messageOf,
  tableOf,
  type Argument,
} from "./both-hosts";

beforeAll(meetFunctions);

describe("CLASSLIST", () => {
  test("without arguments it lists every class with seven facts", () => {
    const rows = tableOf("CLASSLIST");
    expect(rows).toHaveLength(13);
    expect(rows[7]).toEqual([
      "IXGS26",
      "IT Technology Officer",
      "State of New Mexico",
      "IT Management",
      1,
      "IF",
      "IT Management class description",
    ]);
  });

  test("where a document has no codes or no pay the cells are empty texts", () => {
    const [first = []] = tableOf("CLASSLIST", "Denver");
    expect([first[0], first[1], first[5]]).toEqual([
      "",
      "IT Project Manager I",
      "",
    ]);
  });

  test("a code stays a text with its leading zero", () => {
    expect(tableOf("CLASSLIST", "PA").map(([code]) => code)).toEqual([
      "01723",
      "01724",
    ]);
  });

  test.each<[Argument, Argument, RegExp]>([
    ["Atlantis", undefined, /PA; MT; DEN; NM/],
    ["NM", "Nursing", /IT Management/],
  ])("%p, %p is #VALUE! and says what is known", (place, series, words) => {
    expect(answerOf("CLASSLIST", place, series)).toBe("#VALUE!");
    expect(messageOf("CLASSLIST", place, series)).toMatch(words);
  });
});

describe("NEXTCLASS", () => {
  test("steps up by one unless told otherwise", () => {
    expect(answerOf("NEXTCLASS", "IXGX46")).toBe("IXGX52");
    expect(answerOf("NEXTCLASS", "cio-4", -3)).toBe("IXGX30");
    expect(answerOf("NEXTCLASS", 1723)).toBe("01724");
    expect(answerOf("NEXTCLASS", "IT Project Manager III")).toBe(
      "IT Program Manager",
    );
  });

  test("answers a column of classes row by row, and steps in a row beside it", () => {
    expect(
      tableOf("NEXTCLASS", asColumn("CIO I", "CIO V", null, "IXGX99")),
    ).toEqual([["IXGX35"], ["#N/A"], [""], ["#N/A"]]);
    expect(tableOf("NEXTCLASS", "CIO III", [[-1, 0, 1]])).toEqual([
      ["IXGX35", "IXGX40", "IXGX46"],
    ]);
  });

  test.each<[CellValue, CellValue, string, RegExp]>([
    ["IXGX52", 1, "#N/A", /CIO V.*above.*6/],
    ["IXGS26", -2, "#N/A", /2 below/],
    ["IT Executive", 1, "#N/A", /A3201E.*01723.*01724/],
    ["Information Technology Executive 3", 1, "#N/A", /01723/],
    ["CIO I", 1.5, "#VALUE!", /whole number/],
    ["CIO I", "up", "#VALUE!", /no number/],
  ])("%p, %p: %s", (given, steps, sign, words) => {
    expect(answerOf("NEXTCLASS", given, steps)).toBe(sign);
    expect(messageOf("NEXTCLASS", given, steps)).toMatch(words);
  });
});

describe("CITE", () => {
  test("answers the example of the function table", () => {
    expect(tableOf("CITE", "CIO V", "FTE")).toEqual([
      [
        "IT Management class description",
        "CIO V, Distinguishing Characteristics",
        "typically 80+ employees",
      ],
    ]);
  });

  test("gives a row for each place where no rule is named", () => {
    const rows = tableOf("CITE", "01723");
    expect(rows.map(([, , words]) => words)).toEqual([
      "a bachelor’s degree",
      "Eight years",
      "Twelve years",
      "An equivalent combination of experience and training",
      "01723 12 ST",
    ]);
  });

  test.each<[CellValue, CellValue, string, RegExp]>([
    ["CIO V", "salary", "#VALUE!", /minimum; recommended; leadership/],
    ["01723", "recommended", "#N/A", /01723/],
    ["IT Program Manager", "band", "#N/A", /band/],
    ["IXGX99", "band", "#N/A", /IXGX99/],
    [null, "band", "#VALUE!", /quotation marks/],
  ])("%p, %p: %s", (given, rule, sign, words) => {
    expect(answerOf("CITE", given, rule)).toBe(sign);
    expect(messageOf("CITE", given, rule)).toMatch(words);
  });
});

describe("CLASSDIFF", () => {
  test("has four columns: what is compared, both sides, and the change", () => {
    const rows = tableOf("CLASSDIFF", "CIO II", "CIO III");
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4]));
    expect(rows).toContainEqual(["band", "IH", "II", "different"]);
    expect(rows).toContainEqual(["rank", "3", "4", "+1"]);
    expect(rows.flat()).not.toContain("");
  });

  test.each<[CellValue, CellValue, string, RegExp]>([
    ["CIO I", null, "#VALUE!", /quotation marks/],
    ["CIO I", "CIO IX", "#N/A", /CIO IX/],
    ["IT Executive", "CIO I", "#N/A", /A3201E/],
  ])("%p beside %p: %s", (a, b, sign, words) => {
    expect(answerOf("CLASSDIFF", a, b)).toBe(sign);
    expect(messageOf("CLASSDIFF", a, b)).toMatch(words);
  });
});
