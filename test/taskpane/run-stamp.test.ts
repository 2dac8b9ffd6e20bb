/** What a run is stamped with: the package's version, the catalogue, the assumptions in force, and who decides. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../data";
import { catalogueChecksum } from "../../src/core/catalog/checksum";
import { DEFAULT_CREDIT } from "../../src/core/qualification/credit";
import type { RosterMapping } from "../../src/core/roster/mapping";
import { PRODUCT } from "../../taskpane/product";
import { runStamp } from "../../taskpane/writing/run-stamp";

const MAPPING: RosterMapping = {
  headerRow: 0,
  jurisdiction: undefined,
  columns: new Map([
    ["title", 0],
    ["years", 1],
  ]),
  rowKey: 2,
  degreeNumbers: "notNumbers",
  standard: "recommended",
  credit: DEFAULT_CREDIT,
  overlap: "lower",
  pay: { salary: "monthly", midpoint: "annual", hoursPerYear: 2080 },
};

test("the product's version is the package's", () => {
  const file = path.join(__dirname, "../../package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as {
    version: string;
  };
  expect(PRODUCT.version).toBe(version);
  expect(runStamp(MAPPING, "values", "").product).toBe(`Classbook ${version}`);
});

test("catalogue and decider stand as they are; a name's outer spaces do not", () => {
  const stamp = runStamp(MAPPING, "values", "  Ana Ruiz ");
  expect(stamp.catalogue).toBe(catalogueChecksum(catalogue));
  expect(stamp.decider).toBe("Ana Ruiz");
  expect(runStamp(MAPPING, "values", " ").decider).toBe("");
});

test("every choice that changes answers is among the assumptions", () => {
  const { assumptions } = runStamp(MAPPING, "formulas", "");
  for (const said of [
    /^Education credit in years by Classbook's table/,
    /the lower level is named/,
    /^People are judged against the recommended qualifications/,
    /salaries are monthly, taken 12 times a year/,
    /^Results were written as formulas/,
  ])
    expect(assumptions.filter((one) => said.test(one))).toHaveLength(1);
  const plain = runStamp(
    { ...MAPPING, columns: new Map([["title", 0]]) },
    "values",
    "",
  );
  expect(plain.assumptions.join(" ")).not.toMatch(/judged against/);
});
