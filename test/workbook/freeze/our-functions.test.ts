// Which formulas call our functions: names in texts, sheets and tables call nothing.
import { callsOneOf } from "../../../src/workbook/freeze/our-functions";

const NAMES = new Set(["MINQUAL", "PAYBAND"]);

test.each([
  '=MINQUAL("CIO I",6)',
  "=minqual (A1,B1)",
  '=IF(A1="","",PAYBAND(A1))',
  "=@MINQUAL(A1,B1)",
  "=-MINQUAL(A1,B1)",
  "=CB.MINQUAL(A1,B1)",
  "=_xldudf_MINQUAL(A1,B1)",
  "=_xldudf_CB_MINQUAL(A1,B1)",
  "=SUM('It''s here'!A1,MINQUAL(A1,B1))",
])("%s calls one of ours", (formula) => {
  expect(callsOneOf(formula, NAMES)).toBe(true);
});

test.each([
  "=MINQUALS(A1)",
  "=XMINQUAL(A1)",
  "=MINQUAL",
  '="MINQUAL(A1)"',
  '="say ""MINQUAL(A1)"""',
  "='MINQUAL(A1)'!A1",
  "=Staff[MINQUAL(x)]",
  "=SUM(A1:A3)",
])("%s calls none of ours", (formula) => {
  expect(callsOneOf(formula, NAMES)).toBe(false);
});
