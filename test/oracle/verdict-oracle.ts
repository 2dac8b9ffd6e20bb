/**
 * Owns a second answer to the question that MINQUAL asks, written from the rules without sight of the product, so that
 * the two can be compared. Whatever is unknown about a person is tried with every value that could stand there
 * (all degree words, finely spaced years); where all of them give one verdict that is the verdict, else it is Review.
 *
 * Errors are looked for in this order: class, then the four other arguments, then a standard that the class does not
 * state, then leadership that contradicts the years.
 */
import { candidateYears } from "./candidates";
import {
  DEGREES,
  isEmpty,
  readDegree,
  readStandard,
  readYears,
  type Cell,
  type Education,
  type Reading,
} from "./cells";
import {
  leadershipLiesInsideYears,
  rulesOf,
  type ClassRules,
} from "./class-table";
import {
  judgeKnown,
  leadsLongerThanWorks,
  USUAL_CREDIT,
  type EducationCredit,
  type KnownPerson,
  type Verdict,
} from "./known-person";

export type { Cell } from "./cells";

export interface OraclePerson {
  classCode: string;
  years: Cell;
  degree: Cell;
  mgmtYears: Cell;
  standard?: Cell;
  credit?: EducationCredit;
}

export type OracleAnswer = Verdict | "" | "#VALUE!" | "#N/A";

interface Question {
  readonly rules: ClassRules;
  readonly standard: "minimum" | "recommended";
  readonly credit: EducationCredit;
}

interface Facts {
  readonly years: number | "unknown";
  readonly education: Education | "unknown";
  readonly leadership: number | "unknown";
}

/** What MINQUAL must answer for one person: a verdict, "" for a blank row, or the error that Excel shows. */
export function oracleVerdict(person: OraclePerson): OracleAnswer {
  if (isEmpty(person.classCode)) return isBlankRow(person) ? "" : "#VALUE!";
  const rules = rulesOf(person.classCode);
  if (rules === undefined) return "#N/A";

  const years = readYears(person.years);
  const education = readDegree(person.degree);
  const leadership = readYears(person.mgmtYears);
  const standard = readStandard(person.standard);
  if (!isRight(years) || !isRight(education) || !isRight(leadership))
    return "#VALUE!";
  if (standard === "wrong") return "#VALUE!";

  const credit = person.credit ?? USUAL_CREDIT;
  return tryAll({ years, education, leadership }, { rules, standard, credit });
}

/** Some hosts hand over a blank cell as 0. */
function isBlankRow({ years, degree, mgmtYears }: OraclePerson): boolean {
  return [years, degree, mgmtYears].every(
    (cell) => cell === 0 || isEmpty(cell),
  );
}

function isRight<Known>(reading: Reading<Known>): reading is Known | "unknown" {
  return reading !== "wrong";
}

function tryAll(facts: Facts, question: Question): OracleAnswer {
  let answer: OracleAnswer | undefined;
  for (const person of everyoneWhoFits(facts, question)) {
    const { rules, standard, credit } = question;
    const verdict = judgeKnown(person, rules, standard, credit);
    if (verdict === undefined) return "#N/A";
    if (leadershipLiesInsideYears(rules) && leadsLongerThanWorks(person))
      continue;
    answer ??= verdict;
    if (verdict !== answer) return "Review";
  }
  // Only the facts given can rule out every candidate, by contradicting each other.
  return answer ?? "#VALUE!";
}

function* everyoneWhoFits(
  facts: Facts,
  question: Question,
): Generator<KnownPerson> {
  const yearsToTry = valuesToTry(
    facts.years,
    facts.leadership,
    facts,
    question,
  );
  const leadershipToTry = valuesToTry(
    facts.leadership,
    facts.years,
    facts,
    question,
  );
  const educationToTry =
    facts.education === "unknown" ? DEGREES : [facts.education];
  for (const leadership of leadershipToTry)
    for (const education of educationToTry)
      for (const years of yearsToTry) yield { years, education, leadership };
}

function valuesToTry(
  value: number | "unknown",
  other: number | "unknown",
  { education }: Facts,
  { rules, standard, credit }: Question,
): number[] {
  if (value !== "unknown") return [value];
  const collegeYears =
    typeof education === "object" ? education.collegeYears : 0;
  const otherNumber = other === "unknown" ? 0 : other;
  return candidateYears(rules, standard, credit, collegeYears, otherNumber);
}
