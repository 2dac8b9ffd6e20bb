/** What is written beside a roster. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { classifyRoster } from "../../../src/core/roster/classify";
import type { RosterMapping } from "../../../src/core/roster/mapping";
import {
  resultColumns,
  resultRow,
  type ResultValue,
} from "../../../src/core/roster/results";
import { mappingOf, matchExactly } from "./support";

const written = (
  cells: CellValue[],
  mapping: RosterMapping,
): Record<string, ResultValue | undefined> => {
  const [row] = classifyRoster(
    catalogue,
    matchExactly,
    [["T"], cells],
    mapping,
  ).rows;
  if (!row) throw new Error("a row was expected");
  const columns = resultColumns(mapping);
  const values = resultRow(row, columns);
  expect(values).toHaveLength(columns.length);
  return Object.fromEntries(
    columns.map(({ id }, index) => [id, values[index]]),
  );
};

const idsOf = (mapping: RosterMapping): string[] =>
  resultColumns(mapping).map(({ id }) => id);
const ALWAYS = [
  "classCode",
  "classTitle",
  "confidence",
  "reason",
  "override",
  "classInForce",
  "titleInForce",
  "payBand",
];

test("verdicts are written only where years are mapped", () => {
  expect(idsOf(mappingOf({ title: 0, degree: 1, mgmtYears: 2 }))).toEqual(
    ALWAYS,
  );
  expect(idsOf(mappingOf({ title: 0, years: 1 }))).toEqual([
    ...ALWAYS,
    "verdict",
    "verdictReason",
  ]);
});

test("the compa-ratio is written only where salary and midpoint are mapped", () => {
  expect(idsOf(mappingOf({ title: 0, salary: 1 }))).toEqual(ALWAYS);
  expect(idsOf(mappingOf({ title: 0, midpoint: 1 }))).toEqual(ALWAYS);
  expect(idsOf(mappingOf({ title: 0, salary: 1, midpoint: 2 }))).toEqual([
    ...ALWAYS,
    "compaRatio",
  ]);
});

test("headers are all different, and name the standard in force", () => {
  const mapping = mappingOf({
    title: 0,
    years: 1,
    managedFte: 2,
    salary: 3,
    midpoint: 4,
  });
  const headers = resultColumns(mapping).map(({ header }) => header);
  expect(new Set(headers).size).toBe(headers.length);
  expect(headers).toContain("Minimum qualifications");
  expect(
    resultColumns({ ...mapping, standard: "recommended" }).map(
      ({ header }) => header,
    ),
  ).toContain("Recommended qualifications");
});

test("an accepted row: code and band as texts, confidence as a number, an inferred title said to be one", () => {
  const mapping = mappingOf({ classCode: 0, title: 9 });
  const title = "Information Technology Executive 3 (inferred)";
  expect(written([1723], mapping)).toMatchObject({
    classCode: "01723",
    classTitle: title,
    classInForce: "01723",
    titleInForce: title,
    payBand: "ST 12",
    confidence: 1,
    reason: expect.stringMatching(/^Accepted: /),
  });
  expect(resultColumns(mapping)[0]).toMatchObject({
    id: "classCode",
    numberFormat: "@",
  });
});

test("a row for review has candidates but no class", () => {
  expect(written(["Chief CIO"], mappingOf({ title: 0 }))).toEqual({
    classCode: null,
    classTitle: null,
    confidence: 0.4,
    reason: "Review: No level.",
    override: undefined,
    classInForce: null,
    titleInForce: null,
    payBand: null,
  });
});

test("a row that is no position stays empty, and its override is not touched", () => {
  const { override, ...others } = written(
    [null],
    mappingOf({ title: 0, years: 1, salary: 2, midpoint: 3 }),
  );
  expect(override).toBeUndefined();
  expect(Object.values(others)).toEqual(Array(10).fill(null));
});

test("verdict and ratio stand in their columns; a problem is said in words", () => {
  const mapping = mappingOf({
    title: 0,
    years: 1,
    degree: 2,
    mgmtYears: 3,
    salary: 4,
    midpoint: 5,
  });
  expect(written(["CIO I", 6, "BA", 2, 92, 100], mapping)).toMatchObject({
    verdict: "Qualified",
    verdictReason: expect.stringMatching(/^Meets /),
    compaRatio: 0.92,
  });
  expect(written(["CIO I", "six", "BA", 2, 92, 0], mapping)).toMatchObject({
    verdict: "Check the data",
    verdictReason: expect.stringMatching(/^No verdict: /),
    compaRatio: null,
    reason: expect.stringMatching(
      /years is "six".* midpoint is 0: it must be above 0/,
    ),
  });
});
