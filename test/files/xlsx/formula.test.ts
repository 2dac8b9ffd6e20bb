/** Formulas between their readable form, their stored form, and their copies. */
import { CopiedFormula } from "../../../src/files/formula/move";
import { fromStored, toStored } from "../../../src/files/formula/stored";
import { withTableName } from "../../../src/files/formula/this-table";
import { tokens } from "../../../src/files/formula/tokens";
import fc from "fast-check";

const PAIRS: [readable: string, stored: string][] = [
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ['MINQUAL("CIO I",B2,C2)', 'MINQUAL("CIO I",B2,C2)'],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["FILTER(A1:A9,B1:B9>2)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>2)"],
  ["SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ["SEQUENCE(3)*SEQUENCE(3)", "_xlfn.SEQUENCE(3)*_xlfn.SEQUENCE(3)"],
  [
    "LET(x,A1,y,x+1,x*y)",
    "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)",
  ],
  [
    "MAP(A1:A3,LAMBDA(v,IF(v>1,v,x)))",
    "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,IF(_xlpm.v>1,_xlpm.v,x)))",
  ],
  [
    "LET(f,LAMBDA(a,a+1),f(2))+f(2)",
    "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))+f(2)",
  ],
  ["SUM(D2#)", "SUM(_xlfn.ANCHORARRAY(D2))"],
  ["'Pay bands'!D2#", "_xlfn.ANCHORARRAY('Pay bands'!D2)"],
  ["@A1:A3", "_xlfn.SINGLE(A1:A3)"],
  ["@MINQUAL(A1,B1)+1", "_xlfn.SINGLE(MINQUAL(A1,B1))+1"],
  ["Roster[[#This Row],[FTE]]*2", "Roster[[#This Row],[FTE]]*2"],
  ["\"XLOOKUP(\"&'SORT('!A1", "\"XLOOKUP(\"&'SORT('!A1"],
  ["Sheet1!UNIQUE+Uniques(A1)", "Sheet1!UNIQUE+Uniques(A1)"],
  ["IFERROR(#N/A,#REF!)", "IFERROR(#N/A,#REF!)"],
];

test.each(PAIRS)("%s is stored as %s and read back", (readable, stored) => {
  expect(toStored(readable)).toBe(stored);
  expect(fromStored(stored)).toBe(readable);
});

test.each([
  ["[@FTE]*2", "Roster[[#This Row],[FTE]]*2"],
  ["[@[Base pay]]", "Roster[[#This Row],[Base pay]]"],
  ["Roster[@FTE]", "Roster[[#This Row],[FTE]]"],
  ["SUM([FTE])", "SUM(Roster[FTE])"],
  ["[1]Sheet1!A1", "[1]Sheet1!A1"],
])("inside the table Roster %s is stored as %s", (readable, stored) => {
  expect(toStored(readable, "Roster")).toBe(stored);
});

test("a formula outside of tables keeps what it names", () => {
  expect(withTableName("SUM(Roster[FTE],[1]Sheet1!A1)", undefined)).toBe(
    "SUM(Roster[FTE],[1]Sheet1!A1)",
  );
});

test("the mark that Excel puts before functions of web add-ins is taken off", () => {
  expect(fromStored('_xldudf_MINQUAL("CIO I",6)')).toBe('MINQUAL("CIO I",6)');
});

test.each([
  ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
  ["SUM(A:A,2:3,$A:$B)", 1, 1, "SUM(B:B,3:4,$A:$B)"],
  ["'AB 12'!A1&AB12!A1", 1, 0, "'AB 12'!A2&AB12!A2"],
  ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
  ["A1", -1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
  ["Roster[A1]+Tax2026x", 1, 1, "Roster[A1]+Tax2026x"],
  ["1:1048576", 1, 0, "2:#REF!"],
])(
  "%s moved by %d rows and %d columns is %s",
  (formula, rows, columns, moved) => {
    expect(new CopiedFormula(formula).moved(rows, columns)).toBe(moved);
  },
);

test("all copies of a formula have one pattern, and another formula has another", () => {
  const original = new CopiedFormula("$A2+B$1*SUM(C:C)");
  const copy = new CopiedFormula(original.moved(5, 3));
  expect(copy.pattern(6, 8)).toBe(original.pattern(1, 5));
  expect(new CopiedFormula("$A3+B$1*SUM(C:C)").pattern(1, 5)).not.toBe(
    original.pattern(1, 5),
  );
});

test("the pieces of any text join to the text again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (formula) => {
      expect(
        tokens(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});

test("a formula of brackets and quotes only is cut in linear time", () => {
  const started = performance.now();
  tokens("[".repeat(8192) + "'".repeat(8192) + '"'.repeat(8191));
  expect(performance.now() - started).toBeLessThan(1000);
});
