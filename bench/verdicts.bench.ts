/** Verdicts over 1,000,000 rows: the kernel against a hand-written loop, and against formulas' way through cells. */
import { catalogue } from "../data";
import { minQual as formula } from "../functions/functions";
import {
  ANSWER,
  judgeColumns,
  type PersonColumns,
} from "../src/core/qualification/columns";
import { DEFAULT_CREDIT } from "../src/core/qualification/credit";
import { layOut } from "../src/core/qualification/verdict-table";
import type { QualificationStandard } from "../src/core/catalog/standard";
import { compare } from "./rounds";

const ROWS = 1_000_000;
const FORMULA_ROWS = 100_000;
const standards = catalogue.classes.flatMap(
  (one) => one.specification.standards,
);
const table = layOut(standards, DEFAULT_CREDIT);

/** The standards once more, as a programmer would write them down. */
interface Written {
  readonly shape: "total" | "typical" | "exchange";
  readonly level: number;
  readonly years: number;
  readonly total: number;
  readonly lead: number;
  readonly inside: boolean;
}

const total = (
  level: number,
  years: number,
  sum: number,
  lead: number,
  inside = false,
): Written => ({ shape: "total", level, years, total: sum, lead, inside });

/** In the catalogue's order: two of Pennsylvania, Montana, Denver, and six of New Mexico with two standards each. */
const WRITTEN: readonly Written[] = [
  total(3, 8, 12, 0),
  total(3, 9, 13, 3, true),
  { shape: "typical", level: 3, years: 5, total: 0, lead: 3, inside: false },
  { shape: "exchange", level: 3, years: 3, total: 0, lead: 0, inside: false },
  total(3, 4, 8, 0),
  total(3, 6, 10, 2),
  total(3, 6, 10, 2),
  total(4, 6, 12, 4),
  total(3, 8, 12, 4),
  total(4, 10, 14, 6),
  total(3, 10, 14, 6),
  total(4, 10, 16, 8),
  total(3, 12, 16, 8),
  total(4, 12, 18, 10),
  total(3, 14, 18, 10),
  total(4, 14, 20, 12),
];
const CREDIT = [0, 0, 2, 4, 6, 10];

function people(rows: number, asked = standards.length): PersonColumns {
  let state = 1;
  const random = (): number =>
    (state = (state * 48271) % 2147483647) / 2147483647;
  const columns = {
    standard: new Uint16Array(rows),
    years: new Float64Array(rows),
    degree: new Int8Array(rows),
    mgmtYears: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    columns.standard[row] = Math.floor(random() * asked);
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
    const rule = WRITTEN[standard[row] as number]!;
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
    if (rule.shape === "typical") {
      if (dLo >= 3 && yLo >= 5 - 1e-9 && mLo >= 3 - 1e-9)
        out[row] = ANSWER.qualified;
      else
        out[row] =
          dHi >= 2 || yHi > 1e-9 || mHi > 1e-9
            ? ANSWER.review
            : ANSWER.notQualified;
      continue;
    }
    if (rule.shape === "exchange") {
      if (dLo >= 3 && yLo >= 3 - 1e-9 && mLo > 1e-9)
        out[row] = ANSWER.qualified;
      else if (
        dHi >= 4 ||
        (mHi > 1e-9 && (yHi > 3 + 1e-9 || (dHi >= 3 && yHi >= 3 - 1e-9)))
      )
        out[row] = ANSWER.review;
      else out[row] = ANSWER.notQualified;
      continue;
    }
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
      name: "kernel over the data (aim: at most 1.25)",
      run: () => judgeColumns(table, columns, byTable),
    },
  ],
);

const MANY = 5_000;
const many = layOut(
  Array.from({ length: MANY }, (_, number) => variant(number)),
  DEFAULT_CREDIT,
);
const ofMany = people(ROWS, MANY);
compare(`The kernel over ${ROWS.toLocaleString("en")} rows`, [
  {
    name: `${standards.length} standards`,
    run: () => judgeColumns(table, columns, byTable),
  },
  {
    name: `${MANY.toLocaleString("en")} standards (aim: at most 1.6)`,
    run: () => judgeColumns(many, ofMany, byTable),
  },
]);

/** One of the standards with every number of years moved by its own step, so that no two ask for the same. */
function variant(number: number): QualificationStandard {
  const standard = standards[number % standards.length]!;
  const step = Math.floor(number / standards.length) / 16;
  return JSON.parse(JSON.stringify(standard), (key, value: unknown) =>
    ["atLeast", "above"].includes(key) && typeof value === "number"
      ? value + step
      : value,
  ) as QualificationStandard;
}

const codes = catalogue.classes.flatMap((one) =>
  one.specification.standards.map(() => [
    one.specification.code?.value ?? one.specification.titles[0]?.title,
  ]),
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
const standardWords = cells((row) =>
  standards[columns.standard[row] as number]?.standard === "recommended"
    ? "recommended"
    : "",
);
const leadership = cells((row) =>
  Number.isNaN(columns.mgmtYears[row]) ? "" : columns.mgmtYears[row],
);
const few: PersonColumns = people(FORMULA_ROWS);
const fewOut = new Uint8Array(FORMULA_ROWS);
compare(`One formula over ${FORMULA_ROWS.toLocaleString("en")} rows`, [
  {
    name: "kernel over typed columns",
    run: () => judgeColumns(table, few, fewOut),
    times: 10,
  },
  {
    name: "hand-written over typed columns",
    run: () => handWritten(few, fewOut),
    times: 10,
  },
  {
    name: "MINQUAL, ranges in and array out (aim: 8)",
    run: () => void formula(classes, years, degrees, leadership, standardWords),
  },
]);
