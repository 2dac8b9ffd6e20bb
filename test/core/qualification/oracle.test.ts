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
import { rowsJudge } from "../../../src/core/qualification/judge-rows";
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

function tableFor({ credit }: OraclePerson): CreditTable {
  if (!credit) return DEFAULT_CREDIT;
  const table = readCreditTable(creditRange(credit));
  if (isProblem(table)) throw new Error("The generated table is not sound.");
  return table;
}

const word = (answer: RowAnswer): string =>
  isProblem(answer) ? signOf(answer) : answer;

/** Clause by clause. */
function explained(p: OraclePerson, credit: CreditTable): string {
  const { classCode: classGiven, years, degree, mgmtYears } = p;
  const standard = p.standard ?? null;
  const cells = { classGiven, years, degree, mgmtYears, standard };
  return word(minQual(catalogue, cells, credit));
}

/** By thresholds, with the closer look for rows that need it. */
function quickly(asked: readonly OraclePerson[], credit: CreditTable) {
  const columns = {
    classGiven: asked.map((p): CellValue => p.classCode),
    years: asked.map((p): CellValue => p.years),
    degree: asked.map((p): CellValue => p.degree),
    mgmtYears: asked.map((p): CellValue => p.mgmtYears),
    standard: asked.map((p): CellValue => p.standard ?? null),
  };
  const verdicts = rowsJudge(catalogue, credit)(columns, asked.length);
  return verdicts.map(
    (verdict, row) => verdict ?? explained(asked[row] as OraclePerson, credit),
  );
}

/** Rows to judge together; making thresholds ready for a few rows takes longer than judging them. */
const TOGETHER = 20_000;

/** Those asked under one credit table. */
interface Batch {
  readonly credit: CreditTable;
  readonly asked: OraclePerson[];
}

test(`no difference for ${count} people of seed ${seed} against every class and both standards`, () => {
  const differences: unknown[] = [];
  const note = (person: OraclePerson, expected: string, got: unknown): void => {
    if (expected !== got && differences.length < 20)
      differences.push({ person, expected, got });
  };
  const batches = new Map<string, Batch>();
  const judge = ({ credit, asked }: Batch): void => {
    const quick = quickly(asked, credit);
    asked.forEach((one, row) => note(one, oracleVerdict(one), quick[row]));
    asked.length = 0;
  };
  for (const person of people(seed, count, classes)) {
    const key = JSON.stringify(person.credit ?? null);
    const batch = batches.get(key) ?? { credit: tableFor(person), asked: [] };
    batches.set(key, batch);
    note(person, oracleVerdict(person), explained(person, batch.credit));
    batch.asked.push(
      person,
      ...classes.slice(1).flatMap((classCode) =>
        ["minimum", "recommended"].map((standard) => ({
          ...person,
          classCode,
          standard,
        })),
      ),
    );
    if (batch.asked.length >= TOGETHER) judge(batch);
  }
  batches.forEach(judge);
  expect(differences).toEqual([]);
});
