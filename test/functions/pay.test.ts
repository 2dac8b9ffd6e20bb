/** BANDVALUE and RANGEPEN over columns, with whole tables; what each single cell answers stands in the case files. */
import fc from "fast-check";
import type { CellValue } from "../../src/core/cell";
import {
  answerOf,
  asColumn,
  meetFunctions,
  messageOf,
  tableOf,
} from "./both-hosts";

beforeAll(meetFunctions);

/** 1 July 2025 and 1 July 2026, as a sheet holds them. */
const [IN_2025, IN_2026] = [45839, 46204];
const PAY: CellValue[][] = [
  ["Band", "Minimum", "Midpoint", "Maximum", "Effective"],
  ["IG", 68000, 90000, 112000, IN_2025],
  ["IG", 70000, null, 115000, IN_2026],
  ["IH", 79000, 105000, null, IN_2025],
];

describe("BANDVALUE", () => {
  test("answers a column of bands from one table, each row by itself", () => {
    expect(
      tableOf(
        "BANDVALUE",
        asColumn("IG", "IH", "IK", null, { error: "#REF!" }),
        "mid",
        PAY,
        IN_2026,
      ),
    ).toEqual([[92500], [105000], ["#N/A"], [""], ["#REF!"]]);
  });

  test("answers a column of days with the revision of each", () => {
    expect(
      tableOf(
        "BANDVALUE",
        "IG",
        "min",
        PAY,
        asColumn(IN_2025 - 1, IN_2025, IN_2026 - 1, IN_2026, IN_2026 + 0.9),
      ),
    ).toEqual([["#N/A"], [68000], [68000], [70000], [70000]]);
  });

  test("answers the three points in a row", () => {
    expect(
      tableOf("BANDVALUE", "IH", [["min", "mid", "max"]], PAY, IN_2025),
    ).toEqual([[79000, 105000, "#N/A"]]);
  });

  test("takes a band that a class formula gave", () => {
    const band = answerOf("PAYBAND", "CIO I") as CellValue;
    expect(answerOf("BANDVALUE", band, "max", PAY, IN_2026)).toBe(115000);
  });

  test("finds headings whatever their order and writing, among columns of other things", () => {
    const table: CellValue[][] = [
      ["Note", " maximum ", "BAND", "Effective", "minimum"],
      ["kept", 115000, "IG", "2026-07-01", 70000],
    ];
    expect(
      tableOf("BANDVALUE", "IG", [["min", "mid", "max"]], table, IN_2026),
    ).toEqual([[70000, 92500, 115000]]);
  });

  test("passes over blank rows of the table", () => {
    const table = [
      ...PAY.slice(0, 2),
      [null, "", null, null, null],
      ...PAY.slice(2),
    ];
    expect(answerOf("BANDVALUE", "IG", "min", table, IN_2026)).toBe(70000);
  });

  test("a table with headings alone has no band", () => {
    expect(answerOf("BANDVALUE", "IG", "min", [PAY[0] ?? []])).toBe("#N/A");
  });

  test.each<[string, CellValue[][], RegExp]>([
    ["no headings", PAY.slice(1), /Band/],
    [
      "a heading for bands alone",
      [["Band"], ["IG"]],
      /Minimum, Midpoint, Maximum/,
    ],
    [
      "a negative amount",
      [
        ["Band", "Minimum"],
        ["IG", -1],
      ],
      /negative/,
    ],
    [
      "a word for a day",
      [
        ["Band", "Minimum", "Effective"],
        ["IG", 1, "soon"],
      ],
      /Effective/,
    ],
  ])("a table with %s is #VALUE!", (_, table, words) => {
    expect(answerOf("BANDVALUE", "IG", "min", table, IN_2026)).toBe("#VALUE!");
    expect(messageOf("BANDVALUE", "IG", "min", table, IN_2026)).toMatch(words);
  });

  test("a point left blank and a word for the day are refused", () => {
    expect(messageOf("BANDVALUE", "IG", null, PAY, IN_2026)).toMatch(
      /min; mid; max/,
    );
    expect(messageOf("BANDVALUE", "IG", "min", PAY, "soon")).toMatch(/no date/);
  });
});

test("BANDVALUE gives the revision in force on any day, whatever the order of the table, and none before the first", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 40000, max: 50000 }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.integer({ min: 39990, max: 50010 }),
      (days, asOf) => {
        // Each revision's minimum is its own day, so that the answer tells which one it came from.
        const table = [
          ["Band", "Effective", "Minimum"],
          ...days.map((day) => ["IG", day, day]),
          ["IH", 40000, 1],
        ];
        const begun = days.filter((day) => day <= asOf);
        expect(answerOf("BANDVALUE", "IG", "min", table, asOf)).toBe(
          begun.length > 0 ? Math.max(...begun) : "#N/A",
        );
      },
    ),
  ));

describe("RANGEPEN", () => {
  test("answers a column of salaries against one band, each row by itself", () => {
    expect(
      tableOf(
        "RANGEPEN",
        asColumn(60, 80, "100", 110, "x", { error: "#N/A" }),
        60,
        100,
      ),
    ).toEqual([[0], [0.5], [1], [1.25], ["#VALUE!"], ["#N/A"]]);
  });

  test("a band of its own in each row", () => {
    expect(
      tableOf(
        "RANGEPEN",
        asColumn(80, 80, null),
        asColumn(60, 80, null),
        asColumn(100, 80, null),
      ),
    ).toEqual([[0.5], ["#DIV/0!"], [""]]);
  });
});
