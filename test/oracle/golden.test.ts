/** Owns the comparison of the oracle with the worked cases that lie beside the checkout. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { oracleVerdict, type Cell } from "./verdict-oracle";

interface WorkedCase {
  function: string;
  class: string;
  years_or_fte: Cell;
  degree: Cell;
  mgmt_years: Cell;
  standard: string;
  expected: string;
  why: string;
}

const REPOSITORY = join(__dirname, "..", "..");
const WORKED_CASES = join(REPOSITORY, "..", "shared", "golden.csv");

function minimumQualificationCases(): WorkedCase[] {
  const { data } = Papa.parse<WorkedCase>(readFileSync(WORKED_CASES, "utf8"), {
    header: true,
    skipEmptyLines: true,
    dynamicTyping: { years_or_fte: true, degree: true, mgmt_years: true },
  });
  return data.filter((row) => row.function === "MINQUAL");
}

if (existsSync(WORKED_CASES)) {
  const cases = minimumQualificationCases();

  test("the worked cases hold all ten classes that state qualifications", () => {
    expect(new Set(cases.map((row) => row.class)).size).toBe(10);
  });

  test.each(cases)(
    "$class, $years_or_fte years, $degree, $mgmt_years leading, $standard: $expected ($why)",
    (row) => {
      const answer = oracleVerdict({
        classCode: row.class,
        years: row.years_or_fte,
        degree: row.degree,
        mgmtYears: row.mgmt_years,
        standard: row.standard,
      });
      expect(answer).toBe(row.expected);
    },
  );
} else {
  test.skip("skipped: ../shared/golden.csv is not beside this checkout", () => {});
}
