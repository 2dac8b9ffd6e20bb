/** How a requirement of a class reads on its page: what the document asks, in a sentence. */
import type { Catalogue } from "../../src/core/catalog/catalogue";
import { nameOf } from "../../src/core/catalog/catalogue";
import type {
  Addend,
  Bound,
  Field,
  Kind,
  Measure,
  Requirement,
} from "../../src/core/catalog/requirement";
import { boundText, numberText } from "../../src/core/qualification/bound-text";
import { levelWords } from "../../src/core/qualification/degree";
import { capitalised } from "./classes";

/** What a requirement's words lean on: the kinds of experience of its standard, and the other classes. */
export interface RequirementSetting {
  readonly catalogue: Catalogue;
  readonly kinds: readonly Kind[];
}

/** The requirement with a capital letter, without a full stop. */
export function requirementSentence(
  requirement: Requirement,
  setting: RequirementSetting,
): string {
  return capitalised(phraseOf(requirement, setting));
}

function phraseOf(need: Requirement, setting: RequirementSetting): string {
  const parts = (of: readonly Requirement[], joint: string): string =>
    of.map((part) => phraseOf(part, setting)).join(joint);
  switch (need.is) {
    case "education":
      return `${levelWords(need.level)} or higher${inField(need.field)}`;
    case "amount":
      return `${boundText(need.bound)} ${measured(need.of, setting)}`;
    case "sum":
      return sumPhrase(need.bound, need.of, setting);
    case "holds":
      return need.anyOf.join(" or ");
    case "allOf":
      return parts(need.of, "; and ");
    case "anyOf":
      return parts(need.of, "; or ");
    case "atLeastOf":
      return `at least ${need.n} of these: ${parts(need.of, "; ")}`;
    case "sameAs": {
      const other = setting.catalogue.byKey.get(need.classKey);
      return `what is asked for ${other ? nameOf(other) : need.classKey}`;
    }
    case "judged":
      return `${need.question} ${capitalised(need.by ?? "a person")} decides${
        need.reach ? `, open from: ${phraseOf(need.reach, setting)}` : ""
      }`;
  }
}

function sumPhrase(
  bound: Bound,
  addends: readonly Addend[],
  setting: RequirementSetting,
): string {
  const counted = addends.map(
    ({ measure, rate, atMost }) =>
      measured(measure, setting) +
      (rate === 1 ? "" : ` (each counts ${numberText(rate)})`) +
      (atMost === undefined ? "" : ` (at most ${numberText(atMost)})`),
  );
  return `${boundText(bound)} in total: ${counted.join(" plus ")}`;
}

function measured(measure: Measure, { kinds }: RequirementSetting): string {
  if ("collegeYears" in measure)
    return `years of college${inField(measure.collegeYears)}`;
  if ("credits" in measure)
    return `${measure.unit} units${inField(measure.credits)}`;
  const kind = kinds.find(({ id }) => id === measure.experience);
  if (kind === undefined) return measure.experience;
  return kind.withinYears === undefined
    ? kind.words
    : `${kind.words}, within the last ${numberText(kind.withinYears)} years`;
}

function inField(field: Field): string {
  if (field === "any") return "";
  // A list may name nothing but the related field itself.
  const related = field.list === "orRelated" ? ["a related field"] : [];
  const fields = [...new Set([...field.anyOf, ...related])];
  const last = fields.at(-1) ?? "";
  const others = fields.slice(0, -1).join(", ");
  return others === "" ? ` in ${last}` : ` in ${others} or ${last}`;
}
