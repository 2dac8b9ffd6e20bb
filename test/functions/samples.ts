/** One answerable call of every function, with what kind of function it is and what kind of cell each argument takes. */
import type { CellValue } from "../../src/core/cell";
import { asColumn, type Argument } from "./both-hosts";
import { BUDGET_SETTINGS } from "./budget-settings";

/** Cell by cell, a table for single values, or whole ranges at once. */
export type Kind = "cell-wise" | "list" | "aggregate";

export interface Sample {
  readonly kind: Kind;
  /** Arguments by name, in the order of the formula; all of them, the optional ones too. */
  readonly given: Readonly<Record<string, Argument>>;
  /** Arguments that are numbers, so that a text number is one and TRUE is none. */
  readonly numbers: readonly string[];
  /** Arguments that choose by a word; Excel for Windows passes a blank cell as 0 there. */
  readonly words: readonly string[];
  /** Arguments taken whole, which never pair up with others. */
  readonly whole: readonly string[];
  /** Arguments in which an error concerns its own row alone. */
  readonly perRow: readonly string[];
  /** Arguments whose blank makes a blank answer, if those are all blank. */
  readonly row: readonly string[];
}

const CREDIT: CellValue[][] = [
  ["associate", 2],
  ["bachelor", 4],
];
const PAY_TABLE: CellValue[][] = [
  ["Band", "Effective", "Minimum", "Maximum"],
  ["IG", 46204, 70000, 115000],
];
/** 1 January 2027, 3 percent. */
const RAISES: CellValue[][] = [[46388, "percent", 3]];

const POSITION = {
  given: {
    rate: 73000,
    fte: 1,
    start: 46204,
    end: 46568,
    fyStart: 46204,
    benefitPct: 0.35,
    benefitFlat: 3650,
    raises: RAISES,
  },
  numbers: [
    "rate",
    "fte",
    "start",
    "end",
    "fyStart",
    "benefitPct",
    "benefitFlat",
  ],
  words: [],
  whole: ["raises"],
  perRow: [],
  row: ["rate", "fte", "start", "end"],
};

const sample = (
  kind: Kind,
  given: Sample["given"],
  rest: Partial<Sample> = {},
): Sample => ({
  kind,
  given,
  numbers: [],
  words: [],
  whole: [],
  perRow: [],
  row: Object.keys(given).slice(0, 1),
  ...rest,
});

const PERSON = { years: 6, degree: "Bachelor", mgmtYears: 2 };

export const SAMPLES: Readonly<Record<string, Sample>> = {
  MINQUAL: sample(
    "cell-wise",
    { class: "CIO I", ...PERSON, standard: "minimum", credit: CREDIT },
    {
      numbers: ["years", "mgmtYears"],
      words: ["standard"],
      whole: ["credit"],
      row: ["class", "years", "degree", "mgmtYears"],
    },
  ),
  QUALWHY: sample(
    "list",
    { class: "CIO I", ...PERSON, standard: "minimum", credit: CREDIT },
    {
      numbers: ["years", "mgmtYears"],
      words: ["standard"],
      whole: ["credit"],
      row: ["class", "years", "degree", "mgmtYears"],
    },
  ),
  QUALGAP: sample(
    "cell-wise",
    {
      class: "CIO II",
      years: 7,
      degree: "Bachelor",
      mgmtYears: 4,
      part: "most",
      standard: "minimum",
    },
    {
      numbers: ["years", "mgmtYears"],
      words: ["part", "standard"],
      row: ["class", "years", "degree", "mgmtYears"],
    },
  ),
  QUALCLASSES: sample(
    "list",
    {
      years: 12,
      degree: "Bachelor",
      mgmtYears: 8,
      jurisdiction: "NM",
      verdict: "Qualified",
      standard: "minimum",
      credit: CREDIT,
    },
    {
      numbers: ["years", "mgmtYears"],
      words: ["jurisdiction", "verdict", "standard"],
      whole: ["credit"],
      row: [],
    },
  ),
  EXPYEARS: sample(
    "aggregate",
    {
      starts: asColumn(43831, 44197),
      ends: asColumn(44196, 44561),
      hours: asColumn(40, 20),
      share: asColumn(1, 1),
      asOf: 44561,
    },
    {
      numbers: ["starts", "ends", "hours", "share", "asOf"],
      row: ["starts", "ends", "hours", "share"],
    },
  ),
  CIOLEVEL: sample(
    "cell-wise",
    { fte: 11, overlap: "all" },
    { numbers: ["fte"], words: ["overlap"] },
  ),
  CIOLEVELS: sample("list", { fte: 11 }, { numbers: ["fte"] }),
  FTEWHATIF: sample(
    "list",
    { fte: 19, changes: asColumn(-5, 2) },
    {
      numbers: ["fte", "changes"],
      whole: ["changes"],
      row: ["fte", "changes"],
    },
  ),
  PSGCLASS: sample(
    "cell-wise",
    { psgSupervised: 11 },
    { numbers: ["psgSupervised"] },
  ),
  STDMATCH: sample(
    "list",
    { matchPct: 72, differPct: 28, duties: asColumn(...nine(true)) },
    {
      numbers: ["matchPct", "differPct"],
      whole: ["duties"],
      row: ["matchPct", "differPct", "duties"],
    },
  ),
  PMLEVEL: sample(
    "cell-wise",
    { size: "large", complexity: "high", program: "no" },
    {
      words: ["complexity", "program"],
      row: ["size", "complexity", "program"],
    },
  ),
  CAPACITY: sample(
    "cell-wise",
    { role: "CISO", size: "larger" },
    { words: ["size"], row: ["role", "size"] },
  ),
  FINDCLASS: sample(
    "list",
    { title: "CIO III", jurisdiction: "NM", top: 1 },
    { numbers: ["top"], words: ["jurisdiction"], row: [] },
  ),
  CLASSINFO: sample("cell-wise", { class: "IXGX40", field: "title" }),
  CLASSLIST: sample(
    "list",
    { jurisdiction: "NM", series: "IT Management" },
    { words: ["jurisdiction", "series"], row: [] },
  ),
  NEXTCLASS: sample(
    "cell-wise",
    { class: "IXGX46", steps: 1 },
    { numbers: ["steps"] },
  ),
  PAYBAND: sample("cell-wise", { class: "CIO III" }),
  CITE: sample(
    "list",
    { class: "CIO V", rule: "FTE" },
    { words: ["rule"], row: [] },
  ),
  CLASSDIFF: sample(
    "list",
    { classA: "CIO II", classB: "CIO III" },
    { row: [] },
  ),
  BANDVALUE: sample(
    "cell-wise",
    { band: "IG", point: "mid", table: PAY_TABLE, asOf: 46204 },
    { numbers: ["asOf"], whole: ["table"] },
  ),
  COMPARATIO: sample(
    "cell-wise",
    { salary: 92000, midpoint: 100000 },
    { numbers: ["salary", "midpoint"], row: ["salary", "midpoint"] },
  ),
  RANGEPEN: sample(
    "cell-wise",
    { salary: 80, min: 60, max: 100 },
    { numbers: ["salary", "min", "max"], row: ["salary", "min", "max"] },
  ),
  BANDSTATUS: sample(
    "cell-wise",
    { salary: 55, min: 60, max: 100 },
    { numbers: ["salary", "min", "max"], row: ["salary", "min", "max"] },
  ),
  POSCOST: { kind: "cell-wise", ...POSITION },
  POSMONTHS: { kind: "list", ...POSITION },
  BANDROLLUP: sample(
    "aggregate",
    {
      bands: asColumn("IF", "IG"),
      fte: asColumn(1, 0.5),
      cost: asColumn(77469, 45281.5),
      status: asColumn("filled", "vacant"),
    },
    { numbers: ["fte", "cost"], row: ["bands", "fte", "cost", "status"] },
  ),
  BUDGETLINES: sample(
    "aggregate",
    {
      rows: [["P1", "IG", "Filled", 1, 73000]],
      settings: BUDGET_SETTINGS,
      raises: [
        ["Raise from", "Kind", "Value", "For", "Which"],
        [46388, "percent", 0.03, "band", "IG"],
      ],
      payTable: PAY_TABLE,
    },
    { whole: ["settings", "raises", "payTable"], perRow: ["rows"] },
  ),
  GROUPSUMS: sample("aggregate", {
    names: "IG",
    groups: asColumn("IG", "IH", "IG"),
    amounts: asColumn(1, 2.5, 3),
  }),
};

function nine(cell: CellValue): CellValue[] {
  return Array<CellValue>(9).fill(cell);
}
