/** Plans, mappings and scenarios as the tests keep them, and any others, hostile texts among them. */
import fc from "fast-check";
import {
  type BudgetPlan,
  plainPlan,
  type PlannedRaise,
  RAISE_SCOPES,
} from "../../../src/core/budget/budget-plan";
import { groupKey } from "../../../src/core/budget/group-key";
import type { Change, Scenario } from "../../../src/core/budget/scenario";
import { dayOf } from "../../../src/core/date-serial";
import {
  POSITION_ROLES,
  type PositionRole,
} from "../../../src/core/position/mapping";
import type { Position } from "../../../src/core/position/position";
import type { NamedColumn } from "../../../src/core/succession/named-mapping";
import type { KeptPositions } from "../../../src/workbook/kept";

export const PLAN: BudgetPlan = {
  ...plainPlan(dayOf(2026, 7, 1)),
  benefitShare: 0.355,
  benefitFlat: 9_000,
  raises: [
    raise({ kind: "percent", value: 0.03, scope: "all", of: "" }),
    raise({ kind: "amount", value: 1_500, scope: "band", of: "IF" }),
    raise({ kind: "rate", value: 90_000, scope: "position", of: "P-1" }),
  ],
  vacancyPoint: "min",
  vacancySavings: { by: "lag", months: 3 },
  turnover: { share: 0.1, months: 2 },
  compaRatioToLookAt: 1.15,
};

function raise(of: Omit<PlannedRaise, "from">): PlannedRaise {
  return { from: dayOf(2026, 10, 1), ...of };
}

export const POSITIONS: KeptPositions = {
  sheetName: "Roster",
  headerRow: 2,
  columns: new Map<PositionRole, NamedColumn>([
    ["key", { header: "Key", column: 0 }],
    ["title", { header: "Title", column: 1 }],
  ]),
  fundColumns: [
    { fund: "General", column: { header: "Years", column: 2 } },
    { fund: "=Federal", column: { header: "", column: 3 } },
  ],
  salaryPeriod: "hourly",
  isOnePeriod: true,
  partTime: "paidForShare",
  hoursPerYear: 1950,
  withoutFte: "one",
  vacantWords: ["Vacant", "=open?"],
};

const NEW_SEAT: Position = {
  ...{ key: "N-1", row: undefined, seat: "700", title: "Analyst" },
  ...{ classCode: "01723", band: "IF", unit: "IT", status: "vacant" },
  ...{ incumbent: "", incumbentBand: "", fte: 0.5, filledFte: undefined },
  ...{ rate: undefined, start: dayOf(2026, 9, 1), end: undefined },
  ...{ benefitShare: 0.4, benefitFlat: undefined, managedFte: 12 },
  funding: [
    { fund: "General", share: 0.6 },
    { fund: "Federal", share: 0.4 },
  ],
};

export const FEWER: Scenario = {
  name: "Fewer managers",
  changes: [
    { change: "fte", key: "P-1", fte: 0.5 },
    { change: "class", key: "P-2", classCode: "IXGX40", band: "II" },
    {
      change: "dates",
      key: "P-3",
      start: undefined,
      end: dayOf(2027, 3, 31),
    },
    { change: "rate", key: "P-4", rate: 90_000.5, from: undefined },
    { change: "hire", key: "P-5", rate: 80_000, from: dayOf(2026, 9, 1) },
    { change: "add", position: NEW_SEAT },
    { change: "abolish", key: "P-6", lastDay: dayOf(2026, 12, 31) },
    { change: "managedFte", key: "P-7", managedFte: 41 },
    { change: "fte", key: "P-1", fte: 0.75 },
  ],
  plan: { benefitShare: 0.38, raises: [] },
};

const HOSTILE = [
  ...["=1+1", "+1", "@SUM(A1)", "'quoted", "\t=1", "__proto__", "constructor"],
  ...[
    "01723",
    "1E5",
    "TRUE",
    "#N/A",
    "2026-07-31",
    "none",
    " for all ",
    "a\nb",
  ],
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const name = text.filter((one) => one.trim() !== "");
const money = fc.oneof(
  fc.integer({ min: 0, max: 1e7 }).map((cents) => cents / 100),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((one) => one + 0),
);
const share = fc.oneof(
  fc.integer({ min: 0, max: 30_000 }).map((one) => one / 10_000),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const months = fc.constantFrom(0, 0.5, 3, 12);
const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2090, 1, 1) });
const maybe = <Value>(of: fc.Arbitrary<Value>) =>
  fc.option(of, { nil: undefined });

const anyRaise: fc.Arbitrary<PlannedRaise> = fc.oneof(
  fc.record({
    from: day,
    kind: fc.constantFrom("amount" as const, "rate" as const),
    value: money,
    scope: fc.constantFrom(...RAISE_SCOPES),
    of: text,
  }),
  fc.record({
    from: day,
    kind: fc.constant("percent" as const),
    value: share,
    scope: fc.constantFrom(...RAISE_SCOPES),
    of: text,
  }),
);

const planParts = {
  fiscalYearStart: day,
  benefitShare: share,
  benefitFlat: money,
  raises: fc.array(anyRaise, { maxLength: 12 }),
  vacancyPoint: fc.constantFrom("mid" as const, "min" as const),
  vacancySavings: fc.oneof(
    fc.constant({ by: "nothing" as const }),
    fc.record({ by: fc.constant("rate" as const), share }),
    fc.record({ by: fc.constant("lag" as const), months }),
  ),
  turnover: fc.record({ share, months }),
  compaRatioToLookAt: maybe(share),
};

export const anyPlan: fc.Arbitrary<BudgetPlan> = fc.record(planParts);

const column = fc.record({
  header: text.filter((one) => one !== ""),
  column: fc.integer({ min: 0, max: 30 }),
});

export const anyPositions: fc.Arbitrary<KeptPositions> = fc.record({
  sheetName: fc.constant("Roster"),
  headerRow: fc.constant(2),
  columns: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...POSITION_ROLES), column), {
      selector: ([role]) => role,
    })
    .map((list) => new Map(list)),
  fundColumns: fc.array(fc.record({ fund: name, column }), { maxLength: 11 }),
  salaryPeriod: fc.constantFrom(
    ...(["annual", "monthly", "biweekly", "hourly"] as const),
  ),
  isOnePeriod: fc.boolean(),
  partTime: fc.constantFrom("fullTimeRate" as const, "paidForShare" as const),
  hoursPerYear: fc.constantFrom(1950, 2080, 0.5),
  withoutFte: fc.constantFrom("ask" as const, "one" as const),
  vacantWords: fc.array(name, { maxLength: 11 }),
});

const anyPosition: fc.Arbitrary<Position> = fc.record({
  ...{ key: text, row: fc.constant(undefined), seat: text, title: text },
  ...{ classCode: text, band: text, unit: text, incumbent: text },
  status: fc.constantFrom("filled" as const, "vacant" as const),
  incumbentBand: text,
  ...{ fte: maybe(money), filledFte: maybe(money), rate: maybe(money) },
  ...{ start: maybe(day), end: maybe(day), benefitShare: maybe(share) },
  ...{ benefitFlat: maybe(money), managedFte: maybe(money) },
  funding: fc.array(fc.record({ fund: text, share }), { maxLength: 11 }),
});

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ change: fc.constant("fte" as const), key: text, fte: money }),
  fc.record({
    ...{ change: fc.constant("class" as const), key: text },
    ...{ classCode: text, band: text },
  }),
  fc.record({
    ...{ change: fc.constant("dates" as const), key: text },
    ...{ start: maybe(day), end: maybe(day) },
  }),
  fc.record({
    ...{ change: fc.constant("rate" as const), key: text },
    ...{ rate: money, from: maybe(day) },
  }),
  fc.record({
    ...{ change: fc.constant("hire" as const), key: text },
    ...{ rate: money, from: day },
  }),
  fc.record({ change: fc.constant("add" as const), position: anyPosition }),
  fc.record({
    ...{ change: fc.constant("abolish" as const), key: text, lastDay: day },
  }),
  fc.record({
    ...{ change: fc.constant("managedFte" as const), key: text },
    managedFte: money,
  }),
);

const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    name,
    changes: fc.array(anyChange, { maxLength: 12 }),
    plan: fc.record(planParts, { requiredKeys: [] }),
  })
  .map(({ name: called, changes, plan }) =>
    Object.keys(plan).length === 0
      ? { name: called, changes }
      : { name: called, changes, plan: plan as Partial<BudgetPlan> },
  );

export const anyScenarios = fc.uniqueArray(anyScenario, {
  selector: (one) => groupKey(one.name),
  maxLength: 4,
});
