/** POSCOST, POSMONTHS and BANDROLLUP over columns; what each single position costs stands in the case files. */
import fc from "fast-check";
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

/** 1 July 2026, 31 December 2026, 1 January 2027 and 30 June 2027, as a sheet holds them. */
const [FIRST, END_OF_YEAR, NEW_YEAR, LAST] = [46204, 46387, 46388, 46568];
const RAISES: CellValue[][] = [
  ["Date", "Kind", "Value"],
  [NEW_YEAR, "percent", 3],
];

describe("POSCOST", () => {
  test("answers a column of positions row by row, with one fiscal year and one list of raises for all", () => {
    expect(
      tableOf(
        "POSCOST",
        asColumn(73000, 73000, 73000, null, "open", { error: "#REF!" }),
        asColumn(1, 0.5, 1, null, 1, 1),
        asColumn(null, NEW_YEAR, null, null, null, null),
        asColumn(null, null, END_OF_YEAR, null, null, null),
        FIRST,
        undefined,
        undefined,
        RAISES,
      ),
      // 36,800 + 37,286; half of 37,286; 36,800.
    ).toEqual([[74086], [18643], [36800], [""], ["#VALUE!"], ["#REF!"]]);
  });

  test("a roster's own benefits in each row", () => {
    expect(
      tableOf(
        "POSCOST",
        73000,
        1,
        null,
        null,
        FIRST,
        asColumn(0.35, 35, 0, null, 1),
      ),
    ).toEqual([[98550], [98550], [73000], [73000], [146000]]);
  });

  test("dates may be texts of the standard form, and a time of day changes nothing", () => {
    expect(answerOf("POSCOST", 73000, 1, "2027-01-01", "", "2026-07-01")).toBe(
      36200,
    );
    expect(
      answerOf("POSCOST", 73000, 1, NEW_YEAR + 0.9, null, FIRST + 0.5),
    ).toBe(36200);
  });

  test("a blank start or end that a host passes as 0 is blank", () => {
    expect(answerOf("POSCOST", 73000, 1, 0, 0, FIRST)).toBe(73000);
  });

  test.each<[string, Argument[], RegExp]>([
    [
      "exchanged dates",
      [73000, 1, NEW_YEAR, END_OF_YEAR, FIRST],
      /before the start/,
    ],
    ["no fiscal year", [73000, 1, null, null, null], /fyStart is missing/],
    ["no rate", [null, 1, null, null, FIRST], /rate is missing/],
    ["no FTE", [73000, null, null, null, FIRST], /fte is missing/],
    [
      "a negative benefit",
      [73000, 1, null, null, FIRST, -0.1],
      /benefitPct.*negative/,
    ],
    [
      "another kind of raise",
      [73000, 1, null, null, FIRST, null, null, [[NEW_YEAR, "step", 1]]],
      /percent; amount; rate/,
    ],
    ["31 April", [73000, 1, "2027-04-31", null, FIRST], /no date/],
  ])("%s: #VALUE!", (_, given, words) => {
    expect(answerOf("POSCOST", ...given)).toBe("#VALUE!");
    expect(messageOf("POSCOST", ...given)).toMatch(words);
  });
});

describe("POSMONTHS", () => {
  test("is one row of twelve amounts that sum to POSCOST to the cent", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25_000_000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: -200, max: 400 }),
        fc.integer({ min: 0, max: 500 }),
        (cents, hundredths, offset, length) => {
          const given: Argument[] = [
            cents / 100,
            hundredths / 100,
            FIRST + offset,
            FIRST + offset + length,
            FIRST,
            0.317,
            5432.1,
            RAISES,
          ];
          const rows = tableOf("POSMONTHS", ...given);
          expect(rows.map((row) => row.length)).toEqual([12]);
          const months = rows
            .flat()
            .reduce<number>(
              (sum, month) => sum + Math.round(Number(month) * 100),
              0,
            );
          expect(months).toBe(
            Math.round(Number(answerOf("POSCOST", ...given)) * 100),
          );
        },
      ),
      { numRuns: 50 },
    ));

  test("says what is wrong in one cell", () => {
    expect(answerOf("POSMONTHS", 73000, 1, NEW_YEAR, END_OF_YEAR, FIRST)).toBe(
      "#VALUE!",
    );
    expect(answerOf("POSMONTHS", asColumn(1, 2), 1, null, null, FIRST)).toBe(
      "#VALUE!",
    );
    expect(answerOf("POSMONTHS", null, null, null, null, FIRST)).toBe("");
  });

  test("a raise on the last day is in the last month alone", () => {
    const months = (raises?: Argument): unknown[] =>
      tableOf(
        "POSMONTHS",
        73000,
        1,
        null,
        null,
        FIRST,
        null,
        null,
        raises,
      )[0] ?? [];
    const [before, after] = [months(), months([[LAST, "rate", 109500]])];
    expect(after.slice(0, 11)).toEqual(before.slice(0, 11));
    expect(Number(after[11]) - Number(before[11])).toBe(100);
  });
});

describe("BANDROLLUP", () => {
  test("rolls up columns with a total", () => {
    expect(
      tableOf(
        "BANDROLLUP",
        asColumn("IG", "IF", "IF"),
        asColumn(1, 1, "0.5"),
        asColumn(90563, 77469, 38734.5),
        asColumn("filled", "filled", "Vacant"),
      ).map((row) =>
        row.map((cell) =>
          typeof cell === "number" ? Number(cell.toFixed(6)) : cell,
        ),
      ),
    ).toEqual([
      ["IF", 2, 1.5, 1, 0.5, 0.333333, 116203.5],
      ["IG", 1, 1, 1, 0, 0, 90563],
      ["Total", 3, 2.5, 2, 0.5, 0.2, 206766.5],
    ]);
  });

  test("without a status, left out or blank, nothing is said of vacancies", () => {
    const [columns, blank] = [
      [asColumn("IF"), asColumn(1), asColumn(10)],
      asColumn(null),
    ];
    const expected = [
      ["IF", 1, 1, "", "", "", 10],
      ["Total", 1, 1, "", "", "", 10],
    ];
    expect(tableOf("BANDROLLUP", ...columns)).toEqual(expected);
    expect(tableOf("BANDROLLUP", ...columns, blank)).toEqual(expected);
  });

  test("one band is one row however its positions write it", () => {
    const rows = tableOf(
      "BANDROLLUP",
      asColumn("IG", "ig", " IG "),
      asColumn(1, 1, 1),
      asColumn(10, 20, 30),
    );
    expect(rows.map((row) => [row[1], row[6]])).toEqual([
      [3, 60],
      [3, 60],
    ]);
  });

  test("FTE below nothing are refused, as in the cost of a position", () => {
    const given = [asColumn("IF"), asColumn(-1), asColumn(10)];
    expect(answerOf("BANDROLLUP", ...given)).toBe("#VALUE!");
    expect(messageOf("BANDROLLUP", ...given)).toMatch(/negative/);
  });

  test.each<[string, Argument[], string, RegExp]>([
    [
      "fewer FTE than bands",
      [asColumn("IF", "IG"), asColumn(1), asColumn(1, 2)],
      "#N/A",
      /differ in size/,
    ],
    [
      "one status for two positions",
      [asColumn("IF", "IG"), asColumn(1, 1), asColumn(1, 2), "filled"],
      "#N/A",
      /differ in size/,
    ],
    [
      "another status",
      [asColumn("IF"), asColumn(1), asColumn(1), asColumn("frozen")],
      "#VALUE!",
      /filled; vacant/,
    ],
    [
      "a word for the cost",
      [asColumn("IF"), asColumn(1), asColumn("tbd")],
      "#VALUE!",
      /cost.*tbd/,
    ],
  ])("%s is refused", (_, given, sign, words) => {
    expect(answerOf("BANDROLLUP", ...given)).toBe(sign);
    expect(messageOf("BANDROLLUP", ...given)).toMatch(words);
  });
});
