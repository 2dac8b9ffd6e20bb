/** The product against the second implementation: verdicts of generated people at and around every border. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { isProblem, signOf } from "../../../src/core/problem";
import {
  DEFAULT_CREDIT,
  readCreditTable,
  type CreditTable,
} from "../../../src/core/qualification/credit";
import {
  minQual,
  type RowAnswer,
} from "../../../src/core/qualification/min-qual";
import {
  rowJudge,
  type RowJudge,
} from "../../../src/core/qualification/row-judge";
import { people } from "../../oracle/people";
import { oracleVerdict, type OraclePerson } from "../../oracle/verdict-oracle";

const seed = Number(process.env["PEOPLE_SEED"] ?? 20260);
const count = Number(process.env["PEOPLE"] ?? 100_000);

const classes = [
  "",
  ...catalogue.classes
    .filter((c) => c.specification.standards.length > 0)
    .map(
      (c) => c.specification.code?.value ?? c.specification.titles[0]!.title,
    ),
];

function creditRange(credit: OraclePerson["credit"]): CellValue[][] | null {
  return credit ? [["none", 0], ["hs", 0], ...Object.entries(credit)] : null;
}

const usual = rowJudge(catalogue, DEFAULT_CREDIT);

interface Judges {
  readonly quick: RowJudge;
  readonly credit: CreditTable;
}

function judgesFor({ credit }: OraclePerson): Judges {
  if (!credit) return { quick: usual, credit: DEFAULT_CREDIT };
  const table = readCreditTable(creditRange(credit));
  if (isProblem(table)) throw new Error("The generated table is not sound.");
  return { quick: rowJudge(catalogue, table), credit: table };
}

const word = (answer: RowAnswer): string =>
  isProblem(answer) ? signOf(answer) : answer;

/** By thresholds. */
const quickly = ({ quick }: Judges, p: OraclePerson): string =>
  word(quick(p.classCode, p.years, p.degree, p.mgmtYears, p.standard ?? null));

/** Clause by clause. */
function explained({ credit }: Judges, p: OraclePerson): string {
  const { classCode: classGiven, years, degree, mgmtYears } = p;
  const standard = p.standard ?? null;
  const cells = { classGiven, years, degree, mgmtYears, standard };
  return word(minQual(catalogue, cells, credit));
}

test(`no difference for ${count} people of seed ${seed} against every class and both standards`, () => {
  const differences: unknown[] = [];
  const note = (person: OraclePerson, expected: string, got: string): void => {
    if (expected !== got && differences.length < 20)
      differences.push({ person, expected, got });
  };
  for (const person of people(seed, count, classes)) {
    const judges = judgesFor(person);
    const expected = oracleVerdict(person);
    note(person, expected, quickly(judges, person));
    note(person, expected, explained(judges, person));
    for (const classCode of classes.slice(1))
      for (const standard of ["minimum", "recommended"]) {
        const asked = { ...person, classCode, standard };
        note(asked, oracleVerdict(asked), quickly(judges, asked));
      }
  }
  expect(differences).toEqual([]);
});
