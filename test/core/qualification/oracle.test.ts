/** The product against the second implementation: verdicts of generated people at and around every border. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { isProblem, signOf } from "../../../src/core/problem";
import {
  DEFAULT_CREDIT,
  readCreditTable,
  type CreditTable,
} from "../../../src/core/qualification/credit";
import { minQual } from "../../../src/core/qualification/min-qual";
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

function ours(person: OraclePerson): string {
  const credit = person.credit
    ? readCreditTable(creditRange(person.credit))
    : DEFAULT_CREDIT;
  if (isProblem(credit)) return "credit problem";
  const answer = judgeOf(credit)(
    person.classCode,
    person.years,
    person.degree,
    person.mgmtYears,
    person.standard ?? null,
  );
  const explained = minQual(
    catalogue,
    {
      classGiven: person.classCode,
      years: person.years,
      degree: person.degree,
      mgmtYears: person.mgmtYears,
      standard: person.standard ?? null,
    },
    credit,
  );
  const [quick, slow] = [answer, explained].map((one) =>
    isProblem(one) ? signOf(one) : one,
  );
  return quick === slow
    ? String(quick)
    : `${quick} by thresholds, ${slow} explained`;
}

const usual = rowJudge(catalogue, DEFAULT_CREDIT);
const judgeOf = (credit: CreditTable): RowJudge =>
  credit === DEFAULT_CREDIT ? usual : rowJudge(catalogue, credit);

test(`no difference for ${count} people of seed ${seed}`, () => {
  const differences: unknown[] = [];
  for (const person of people(seed, count, classes)) {
    const [expected, got] = [oracleVerdict(person), ours(person)];
    if (expected !== got && differences.length < 20)
      differences.push({ person, expected, got });
  }
  expect(differences).toEqual([]);
});
