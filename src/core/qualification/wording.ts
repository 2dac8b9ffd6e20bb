/** How a judgement is worded, so that formulas, the pane and the help say the same. */
import type { CatalogueClass } from "../catalog/catalogue";
import type { Citation } from "../catalog/citation";
import type {
  KindId,
  Level,
  Measure,
  Requirement,
} from "../catalog/requirement";
import { LEVELS } from "../catalog/requirement";
import type { CreditTable } from "./credit";
import { levelWords } from "./degree";
import { boundText, numberText } from "./bound-text";
import type { Finding, Outcome } from "./judge";
import type { Amount } from "./person";
import type { Judgement } from "./verdict";

/** Document, place in it and the words that carry the figure. */
export function citationText(entry: CatalogueClass, at: Citation): string {
  return `${entry.document.title}; ${at.item}${at.words ? `: "${at.words}"` : ""}`;
}

/** Title, publisher and dates of the document that a class stands in. */
export function documentText({ document }: CatalogueClass): string {
  const publisher =
    document.publisherBasis.basis === "inferred"
      ? `${document.publisher} (inferred)`
      : document.publisher;
  const dates = [
    document.established ? `established ${document.established.value}` : "",
    document.revised ? `revised ${document.revised.value}` : "",
  ].filter((date) => date !== "");
  return `${document.title}; ${publisher}; ${dates.join(", ") || "undated"}`;
}

/** What a requirement asks for, in the words of the class's own kinds. */
export function requirementText(
  requirement: Requirement,
  judgement: Judgement,
): string {
  switch (requirement.is) {
    case "education":
      return "degree";
    case "amount":
      return measureText(requirement.of, judgement);
    case "sum":
      return requirement.of
        .map((addend) => measureText(addend.measure, judgement))
        .join(" plus ");
    case "holds":
      return requirement.anyOf.join(" or ");
    case "allOf":
      return requirement.of
        .map((part) => requirementText(part, judgement))
        .join(" and ");
    case "anyOf":
      return requirement.of
        .map((part) => requirementText(part, judgement))
        .join(" or ");
    case "atLeastOf":
      return `${requirement.n} of: ${requirement.of.map((part) => requirementText(part, judgement)).join("; ")}`;
    case "sameAs":
      return `the requirements of ${requirement.classKey}`;
    case "judged":
      return requirement.question;
  }
}

function measureText(measure: Measure, { standard }: Judgement): string {
  if ("experience" in measure)
    return (
      standard.kinds.find((kind) => kind.id === measure.experience)?.words ??
      measure.experience
    );
  if ("collegeYears" in measure) return "years of college";
  return `${measure.unit} units`;
}

export function neededText(
  requirement: Requirement,
  judgement: Judgement,
): string {
  switch (requirement.is) {
    case "education":
      return `${levelWords(requirement.level)} or higher`;
    case "amount":
    case "sum":
      return boundText(requirement.bound);
    case "judged":
      return requirement.reach
        ? `a person's judgement, open from ${neededText(requirement.reach, judgement)}`
        : "a person's judgement";
    case "holds":
    case "sameAs":
      return "held";
    case "allOf":
    case "anyOf":
    case "atLeastOf":
      return requirement.of
        .map((part) => neededText(part, judgement))
        .join("; ");
  }
}

/** What the person offers for it: a number where one was given, else words. */
export function givenFor(
  finding: Finding,
  judgement: Judgement,
): number | string {
  const { requirement } = finding;
  switch (requirement.is) {
    case "education":
      return educationGiven(judgement);
    case "amount":
      return "experience" in requirement.of
        ? experienceGiven(requirement.of.experience, judgement)
        : educationGiven(judgement);
    case "sum":
      return `${sumGiven(judgement)}${finding.given ? ` = ${rangeText(finding.given)}` : ""}`;
    case "judged":
    case "allOf":
    case "anyOf":
    case "atLeastOf":
    case "sameAs":
      return finding.parts
        .map((part) => String(givenFor(part, judgement)))
        .join("; ");
    case "holds":
      return "not asked";
  }
}

const rangeText = ({ lo, hi }: { lo: number; hi: number }): string =>
  Math.abs(hi - lo) < 1e-9
    ? numberText(lo)
    : `${numberText(lo)} to ${numberText(hi)}`;

const amountGiven = (amount: Amount): number | string =>
  amount === "unknown" ? "unknown" : amount;

function experienceGiven(
  id: KindId,
  { standard, person }: Judgement,
): number | string {
  switch (standard.kinds.find((kind) => kind.id === id)?.fills) {
    case "years":
      return amountGiven(person.years);
    case "mgmtYears":
      return amountGiven(person.mgmtYears);
    case "asked":
    case undefined:
      return "not asked";
  }
}

export function educationGiven({ person: { education } }: Judgement): string {
  if (education === "unknown") return "unknown";
  return "level" in education
    ? levelWords(education.level)
    : `${numberText(education.collegeYears)} years of college, which prove no degree`;
}

function sumGiven(judgement: Judgement): string {
  const { years, education } = judgement.person;
  const experience =
    years === "unknown" ? "years unknown" : `${numberText(years)} years`;
  if (education === "unknown") return `${experience} + education unknown`;
  if ("collegeYears" in education)
    return `${experience} + ${numberText(education.collegeYears)} of college`;
  return `${experience} + up to ${numberText(creditOf(judgement, education.level))} for ${levelWords(education.level)}`;
}

const creditOf = ({ credit }: Judgement, level: Level): number =>
  credit.years[level] ?? 0;

/** The table in a line, with whose assumption it is. */
export function creditText(credit: CreditTable): string {
  const years = LEVELS.filter((level) => (credit.years[level] ?? 0) > 0).map(
    (level) => `${levelWords(level)} ${numberText(credit.years[level] ?? 0)}`,
  );
  return `education credit in years: ${years.join(", ")} (${credit.source === "product" ? "our assumption" : "your own table"}; it can open a question, never qualify)`;
}

export const OUTCOME_WORD: Readonly<Record<Outcome, string>> = {
  met: "met",
  open: "open",
  "not met": "not met",
};
