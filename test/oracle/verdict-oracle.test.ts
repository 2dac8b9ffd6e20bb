/** Owns the sentences of the rules that the oracle must keep and that no worked case shows. */
import { oracleVerdict, type Cell, type OraclePerson } from "./verdict-oracle";

const RECOMMENDED = { standard: "recommended" };
const NO_CREDIT = {
  credit: { associate: 0, bachelor: 0, master: 0, doctorate: 0 },
};

type Row = [string, string, Cell, Cell, Cell, Partial<OraclePerson>, string];

const rows: Row[] = [
  ["all blank", "", null, "", null, {}, ""],
  ["zeros for blanks", "", 0, 0, 0, {}, ""],
  ["a blank class beside years", "", 9, "", "", {}, "#VALUE!"],
  ["a blank class beside a question mark", "", "?", "", "", {}, "#VALUE!"],
  ["an unknown class", "ITM9", 9, "BA", 1, {}, "#N/A"],
  ["no qualifications", "IT Project Manager II", 9, "BA", 1, {}, "#N/A"],
  ["a lost zero", "1723", 8, "B.A.", 0, {}, "Qualified"],
  ["nothing known", "01723", "?", null, "", {}, "Review"],
  ["out of reach of a doctorate", "01723", 1, "", "", {}, "Not qualified"],
  ["a doctorate might do", "01723", 10, "", "", {}, "Review"],
  [
    "a planner's table of nothing",
    "01723",
    7,
    "",
    0,
    NO_CREDIT,
    "Not qualified",
  ],
  ["a doctorate includes a bachelor's", "01723", 11, "PhD", 0, {}, "Qualified"],
  ["credit only opens", "01723", 7.99, "PhD", 0, {}, "Review"],
  ["college beyond the sum", "01723", 7, 4.5, 0, {}, "Not qualified"],
  ["a sum reviewed", "01723", 2, 10, 0, {}, "Review"],
  ["within the tolerance", "01723", 8 - 1e-10, "BS", 0, {}, "Qualified"],
  ["below the tolerance", "01723", 8 - 1e-8, "BS", 0, {}, "Not qualified"],
  ["a master's includes a bachelor's", "01723", 8, "MBA", 0, {}, "Qualified"],
  ["no recommended standard", "A3201E", 8, "MBA", 3, RECOMMENDED, "#N/A"],
  ["no such standard", "IXGX30", 8, "MBA", 3, { standard: "best" }, "#VALUE!"],
  ["two years hold no three", "01724", 2, "BA", "", {}, "Not qualified"],
  ["leading means working", "01724", "", "", 13, {}, "Qualified"],
  ["twelve and some", "01724", "", "none", 12.99, {}, "Review"],
  ["inside the years", "01724", 9, "BA", 9 + 1e-10, {}, "Qualified"],
  ["more than the years", "01724", 9, "BA", 9.01, {}, "#VALUE!"],
  ["the bound itself", "01723", 80, "", "", {}, "Qualified"],
  ["above the bound", "01723", 80.01, "", "", {}, "#VALUE!"],
  ["text for leadership not asked", "01723", 20, "", "x", {}, "#VALUE!"],
  ["text that is a number", "01723", " 12 ", "?", "0", {}, "Qualified"],
  ["eleven years of college", "IXGS26", 0, 11, 0, {}, "#VALUE!"],
  ["ten years of college", "IXGS26", 0, 10, 0, {}, "Qualified"],
  ["no years of college are unknown", "IXGS26", 6, 0, 0, {}, "Review"],
  ["some college", "IXGS26", 6, "some college", 0, {}, "#VALUE!"],
  ["the sum decides against", "IXGX30", 6, 3.99, 2, {}, "Not qualified"],
  ["leadership fails first", "IXGX52", "", "", 9.99, {}, "Not qualified"],
  ["sic", "IXGX35", 9.99, "MA", 6, RECOMMENDED, "Review"],
  ["sic, met", "IXGX35", 10, "MA", 6, RECOMMENDED, "Qualified"],
  ["Montana, complete", "A3201E", 5, "BA", 3, {}, "Qualified"],
  ["Montana, any shortfall", "A3201E", 5, "BA", 2.99, {}, "Review"],
  ["Montana, one degree", "A3201E", 0, "AA", 0, {}, "Review"],
  ["Denver, level", "IT Program Manager", 3, "BA", 0.01, {}, "Qualified"],
  [
    "Denver, level alone",
    "IT Program Manager",
    0,
    "BA",
    9,
    {},
    "Not qualified",
  ],
  ["Denver, no surplus", "IT Program Manager", 3, "AA", 9, {}, "Not qualified"],
  ["Denver, a surplus", "IT Program Manager", 3.01, "AA", 9, {}, "Review"],
  [
    "Denver, level unknown",
    "IT Program Manager",
    2,
    "BA",
    "",
    {},
    "Not qualified",
  ],
  ["Denver, degree unknown", "IT Program Manager", 2, "", 1, {}, "Review"],
];

test.each(rows)(
  "%s: %s, %p years, %p, %p leading",
  (_, classCode, years, degree, mgmtYears, more, expected) => {
    const person = { classCode, years, degree, mgmtYears, ...more };
    expect(oracleVerdict(person)).toBe(expected);
  },
);
