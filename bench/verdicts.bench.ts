/** Verdicts over 1,000,000 rows: the kernel against a hand-written loop, and against formulas' way through cells. */
import { catalogue } from "../data";
import { minQual as formula } from "../functions/functions";
import {
  ANSWER,
  judgeColumns,
  layOut,
  type PersonColumns,
} from "../src/core/qualification/columns";
import { DEFAULT_CREDIT } from "../src/core/qualification/credit";
import { compare } from "./rounds";

const ROWS = 1_000_000;
const FORMULA_ROWS = 100_000;
const standards = catalogue.classes.flatMap(
  (one) => one.specification.standards,
);
const table = layOut(standards, DEFAULT_CREDIT);
if (!table) throw new Error("A standard does not fit thresholds.");

/** The numbers of the standards once more, as a programmer would write them down: bachelor or master, years, total, leadership. */
const NUMBERS = standards.map((standard) => {
  const [degree] = standard.tracks[0]?.needs ?? [];
  const amounts = [
    ...standard.everyTrack,
    ...standard.tracks.flatMap((track) => track.needs),
  ];
  const amount = (index: number): number => {
    const need = amounts.filter((one) => one.is === "amount")[index];
    return need?.is === "amount" && "atLeast" in need.bound
      ? need.bound.atLeast
      : 0;
  };
  const sum = standard.tracks[1]?.needs.find((need) => need.is === "sum");
  const every = standard.everyTrack.length > 0;
  return {
    level: degree?.is === "education" && degree.level === "master" ? 4 : 3,
    years: amount(every ? 1 : 0),
    total:
      sum && "atLeast" in sum.bound
        ? sum.bound.atLeast
        : amount(standard.tracks[0]?.needs.length === 3 ? 2 : 1),
    lead: every ? amount(0) : standard.tracks[0]?.needs.length === 3 ? 3 : 0,
    counts: sum !== undefined,
    inside: standard.kinds.some((kind) => kind.placed === "inside"),
  };
});
const CREDIT = [0, 0, 2, 4, 6, 10];

function people(rows: number): PersonColumns {
  let state = 1;
  const random = (): number =>
    (state = (state * 48271) % 2147483647) / 2147483647;
  const columns = {
    standard: new Uint16Array(rows),
    years: new Float64Array(rows),
    degree: new Int8Array(rows),
    collegeYears: new Float64Array(rows),
    mgmtYears: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    columns.standard[row] = Math.floor(random() * standards.length);
    columns.years[row] = random() < 0.05 ? NaN : Math.floor(random() * 40) / 2;
    columns.degree[row] = Math.floor(random() * 7) - 1;
    columns.mgmtYears[row] =
      random() < 0.05 ? NaN : Math.floor(random() * 24) / 2;
  }
  return columns;
}

/** If and else over the same columns, with unknowns, written for these standards alone. */
function handWritten(
  { standard, years, degree, mgmtYears }: PersonColumns,
  out: Uint8Array,
): void {
  for (let row = 0; row < out.length; row++) {
    const rule = NUMBERS[standard[row] as number]!;
    const y = years[row] as number;
    const m = mgmtYears[row] as number;
    const d = degree[row] as number;
    let yLo = y !== y ? 0 : y;
    const yHi = y !== y ? 80 : y;
    const mLo = m !== m ? 0 : m;
    const mHi = m !== m ? 80 : m;
    if (rule.inside && mLo > yHi + 1e-9) {
      out[row] = ANSWER.contradiction;
      continue;
    }
    if (rule.inside && mLo > yLo) yLo = mLo;
    const dLo = d < 0 ? 0 : d;
    const dHi = d < 0 ? 5 : d;
    const credit = d < 0 ? 10 : (CREDIT[d] as number);
    const sure =
      mLo >= rule.lead - 1e-9 &&
      ((dLo >= rule.level && yLo >= rule.years - 1e-9) ||
        yLo >= rule.total - 1e-9);
    if (sure) out[row] = ANSWER.qualified;
    else if (mHi < rule.lead - 1e-9) out[row] = ANSWER.notQualified;
    else if (
      (dHi >= rule.level && yHi >= rule.years - 1e-9) ||
      yHi + credit >= rule.total - 1e-9
    )
      out[row] = ANSWER.review;
    else out[row] = ANSWER.notQualified;
  }
}

const columns = people(ROWS);
const [byHand, byTable] = [new Uint8Array(ROWS), new Uint8Array(ROWS)];
handWritten(columns, byHand);
judgeColumns(table, columns, byTable);
const differing = byHand.findIndex((answer, row) => answer !== byTable[row]);
if (differing >= 0)
  throw new Error(
    `The hand-written loop disagrees in row ${differing}: ${byHand[differing]} and ${byTable[differing]}.`,
  );

compare(
  `Verdicts, ${ROWS.toLocaleString("en")} rows, ${standards.length} standards`,
  [
    {
      name: "hand-written if and else",
      run: () => handWritten(columns, byHand),
    },
    {
      name: "kernel over the data (aim 2.5 at most)",
      run: () => judgeColumns(table, columns, byTable),
    },
  ],
);

const codes = catalogue.classes.flatMap((one) =>
  one.specification.standards.map(() => [one.specification.code?.value]),
);
const cells = (pick: (row: number) => unknown): unknown[][] =>
  Array.from({ length: FORMULA_ROWS }, (_, row) => [pick(row)]);
const WORDS = [
  "",
  "none",
  "hs",
  "associate",
  "bachelor",
  "master",
  "doctorate",
];
const classes = cells((row) => codes[columns.standard[row] as number]?.[0]);
const years = cells((row) =>
  Number.isNaN(columns.years[row]) ? "" : columns.years[row],
);
const degrees = cells((row) => WORDS[(columns.degree[row] as number) + 1]);
const leadership = cells((row) =>
  Number.isNaN(columns.mgmtYears[row]) ? "" : columns.mgmtYears[row],
);
const few: PersonColumns = people(FORMULA_ROWS);
const fewOut = new Uint8Array(FORMULA_ROWS);
compare(`One formula over ${FORMULA_ROWS.toLocaleString("en")} rows`, [
  {
    name: "kernel over typed columns",
    run: () => judgeColumns(table, few, fewOut),
  },
  {
    name: "MINQUAL, ranges in and array out",
    run: () => void formula(classes, years, degrees, leadership),
  },
]);
