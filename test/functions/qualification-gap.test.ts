/** QUALGAP: years still needed on the nearest track that the document states. */
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

type Person = [
  classGiven: CellValue,
  years: CellValue,
  degree: CellValue,
  mgmtYears: CellValue,
];

test.each<[...Person, unknown, unknown, unknown, string]>([
  ["CIO II", 7, "Bachelor", 4, 1, 0, 1, "eight years are asked for"],
  ["CIO II", 7, "Bachelor", 1, 1, 3, 3, "four years leading are asked for"],
  ["CIO II", 7, "Master", 4, 1, 0, 1, "a master's degree is a degree"],
  ["CIO II", 7, "hs", 4, 5, 0, 5, "twelve in total, and nothing but years"],
  ["CIO II", 11, "Bachelor", 3, 0, 1, 1, "only the leadership is short"],
  ["CIO II", 7, 3, 4, 2, 0, 2, "twelve in total, three of them college"],
  ["CIO II", 7, 5, 4, 0, 0, 0, "seven and five make twelve"],
  ["CIO II", 8, "Bachelor", 4, 0, 0, 0, "qualified"],
  ["CIO II", 9, "Associate", 4, 3, 0, 3, "the total counts stated years only"],
  ["IXGS26", 3, "Bachelor", 0, 1, 0, 1, "no leadership is asked for"],
  ["01723", 7, "bachelor", 0, 1, 0, 1, "eight with a degree"],
  ["01723", 7, "hs", 0, 5, 0, 5, "twelve without"],
  [
    "01723",
    10,
    "associate",
    0,
    2,
    0,
    2,
    "for review, and two years short of twelve",
  ],
  ["01723", 8, 4, 0, 4, 0, 4, "college years prove no degree"],
  ["01724", 8, "bachelor", 1, 1, 2, 2, "nine years, three managerial"],
  [
    "01724",
    13,
    "none",
    2.5,
    0,
    0.5,
    0.5,
    "thirteen are there, half a managerial year is not",
  ],
  [
    "A3201E",
    4,
    "bachelor",
    1,
    1,
    2,
    2,
    "five years and three of senior management",
  ],
  ["IT Program Manager", 2, "bachelor", 1, 1, 0, 1, "three years"],
])(
  "%p with %p years, %p, %p leading: %p of experience, %p of leadership, %p at most (%s)",
  (classGiven, years, degree, lead, experience, leadership, most) => {
    const gap = (part?: CellValue): unknown =>
      answerOf("QUALGAP", classGiven, years, degree, lead, part);
    expect([
      gap("experience"),
      gap("Leadership"),
      gap("most"),
      gap(undefined),
    ]).toEqual([experience, leadership, most, most]);
  },
);

test.each<[...Person, CellValue, number]>([
  ["CIO I", 5, "master", 3, "recommended", 1],
  ["CIO I", 6, "master", 4, "recommended", 0],
  ["CIO I", 6, "bachelor", 4, "full performance", 6],
  ["CIO II", 8, "master", 6, "recommended", 2],
  ["CIO I", 5, "bachelor", 2, "min", 1],
])(
  "%p, %p, %p, %p, %s: %p",
  (classGiven, years, degree, lead, standard, gap) => {
    expect(
      answerOf("QUALGAP", classGiven, years, degree, lead, undefined, standard),
    ).toBe(gap);
  },
);

test("a gap has no crumbs of a subtraction", () => {
  expect(answerOf("QUALGAP", "01723", 11.9, "hs")).toBe(0.1);
  expect(answerOf("QUALGAP", "CIO II", 7.7, "bachelor", 4)).toBe(0.3);
});

test.each<[...Person, CellValue | undefined, string, RegExp]>([
  ["A3201E", 10, "hs", 5, undefined, "#N/A", /IT Executive/],
  [
    "IT Program Manager",
    9,
    "associate",
    1,
    undefined,
    "#N/A",
    /IT Program Manager/,
  ],
  ["IT Program Manager", 3, "bachelor", 0, undefined, "#N/A", /no amount/],
  ["IT Program Manager", 2, "bachelor", 0, "leadership", "#N/A", /no amount/],
  [
    "IT Project Manager II",
    9,
    "bachelor",
    1,
    undefined,
    "#N/A",
    /no qualifications/,
  ],
  ["IT Executive", 9, "bachelor", 1, undefined, "#N/A", /A3201E/],
  ["01724", 2, "bachelor", 5, undefined, "#VALUE!", /exceeds/],
  ["CIO II", 81, "bachelor", 4, undefined, "#VALUE!", /0 to 80/],
  ["CIO II", 7, "some college", 4, undefined, "#VALUE!", /degree word/],
  [
    "CIO II",
    7,
    "bachelor",
    4,
    "both",
    "#VALUE!",
    /experience; leadership; most/,
  ],
  [null, 7, "bachelor", 4, undefined, "#VALUE!", /quotation marks/],
])(
  "%p, %p, %p, %p, part %p: %s",
  (classGiven, years, degree, lead, part, sign, why) => {
    const asked = ["QUALGAP", classGiven, years, degree, lead, part] as const;
    expect(answerOf(...asked)).toBe(sign);
    expect(messageOf(...asked)).toMatch(why);
  },
);

test("a recommended standard that the document has not is #N/A", () => {
  expect(
    answerOf("QUALGAP", "01723", 8, "bachelor", 0, undefined, "recommended"),
  ).toBe("#N/A");
});

test("a column of people gets a column of gaps, and a row of classes a block", () => {
  expect(
    tableOf("QUALGAP", "CIO II", asColumn(6, 7, 8), "Bachelor", 4),
  ).toEqual([[2], [1], [0]]);
  expect(
    tableOf("QUALGAP", [["CIO I", "CIO II"]], asColumn(5, 7), "Bachelor", 4),
  ).toEqual([
    [1, 3],
    [0, 1],
  ]);
});

test.each<[string, CellValue, RegExp, string]>([
  ["IT Program Manager", null, /degree is not known/, "no degree is told"],
  ["A3201E", "?", /degree is not known/, "a question mark is no degree"],
  ["IT Program Manager", 4, /years of college prove none/, "a number of years"],
  ["IT Program Manager", "hs", /degree is short/, "below bachelor"],
])(
  "%s with degree %p says why no years would do: %s",
  (named, degree, says) => {
    const asked: Argument[] = [named, 10, degree, 3];
    expect(answerOf("QUALGAP", ...asked)).toBe("#N/A");
    expect(messageOf("QUALGAP", ...asked)).toMatch(says);
  },
);
