/** Where pay stands in its band: the full-time rate is compared, and what is not known is said instead of invented. */
import type { CellValue } from "../../../src/core/cell";
import { dayOf } from "../../../src/core/date-serial";
import { type PayTerms, standingOf } from "../../../src/core/pay/band-standing";
import type { PayRevision } from "../../../src/core/pay/pay-table";

const revision = (changes: Partial<PayRevision> = {}): PayRevision => ({
  band: "II",
  effective: undefined,
  minimum: 80,
  midpoint: 100,
  maximum: 120,
  ...changes,
});

const terms = (changes: Partial<PayTerms> = {}): PayTerms => ({
  table: [revision()],
  asOf: dayOf(2026, 7, 1),
  salaryFactor: 1,
  partTime: "notSaid",
  atLeastRatio: 1.15,
  ...changes,
});

function stand(
  salary: CellValue,
  changes: Partial<PayTerms> = {},
  positionFte: CellValue = null,
) {
  const found = standingOf({ band: "II", salary, positionFte }, terms(changes));
  if ("uncompared" in found) return found.uncompared;
  return [found.status, found.compaRatio, found.isOver];
}

test.each([
  [79.99, "Below", false],
  [80, "In range", false],
  [114.99, "In range", false],
  [115, "In range", true],
  [120, "In range", true],
  [120.01, "Above", true],
])("%d is %s, at or over 115%%: %s", (salary, status, isOver) => {
  expect(stand(salary)).toEqual([status, salary / 100, isOver]);
});

test("without a share that is asked about nobody is over it", () => {
  expect(stand(200, { atLeastRatio: undefined })).toEqual(["Above", 2, false]);
});

test("a bound that the table does not give is said, never invented", () => {
  const table = [revision({ maximum: undefined })];
  expect(stand(500, { table })).toEqual([
    "Not below (maximum unknown)",
    5,
    true,
  ]);
  const middle = [revision({ minimum: undefined, maximum: undefined })];
  expect(stand(90, { table: middle })).toEqual(["Bounds unknown", 0.9, false]);
  const bounds = [revision({ midpoint: undefined, maximum: undefined })];
  expect(stand(90, { table: bounds })).toEqual([
    "Not below (maximum unknown)",
    undefined,
    false,
  ]);
});

test("part-time pay is compared as the full-time rate that it is a share of", () => {
  expect(stand(50, { partTime: "paidForShare" }, 0.5)).toEqual([
    "In range",
    1,
    false,
  ]);
  expect(stand(50, { partTime: "fullTimeRate" }, 0.5)).toEqual([
    "Below",
    0.5,
    false,
  ]);
  expect(stand(50, { partTime: "notSaid" }, 0.5)).toBe("partTimeNotSaid");
  expect(stand(90, { partTime: "notSaid" }, 1)).toEqual([
    "In range",
    0.9,
    false,
  ]);
  expect(stand(50, { partTime: "paidForShare" }, null)).toBe("fteNotKnown");
  expect(stand(50, { partTime: "paidForShare" }, 0)).toMatchObject({
    problem: "notAboveZero",
  });
});

test("salaries of another period are brought to that of the table", () => {
  expect(stand(8, { salaryFactor: 12 })).toEqual(["In range", 0.96, false]);
});

test("the revision in force on the day counts", () => {
  const table = [
    revision({ effective: dayOf(2025, 7, 1) }),
    revision({ effective: dayOf(2026, 7, 1), minimum: 90 }),
  ];
  expect(stand(85, { table })).toEqual(["Below", 0.85, false]);
  expect(stand(85, { table, asOf: dayOf(2026, 6, 30) })).toEqual([
    "In range",
    0.85,
    false,
  ]);
  expect(stand(85, { table, asOf: dayOf(2025, 6, 30) })).toMatchObject({
    problem: "beforeFirstRevision",
  });
});

test("what is not there is not compared, with the reason", () => {
  expect(stand(null)).toBe("noSalary");
  expect(stand("n/a")).toMatchObject({ problem: "notANumber" });
  expect(stand(90, { table: [] })).toMatchObject({ problem: "bandNotInTable" });
  expect(
    standingOf({ band: undefined, salary: 1, positionFte: 1 }, terms()),
  ).toEqual({ uncompared: "noBand" });
  const crossed = [revision({ minimum: 130, midpoint: undefined })];
  expect(stand(90, { table: crossed })).toMatchObject({
    problem: "boundsCrossed",
  });
});
