/** The table of QUALWHY: each requirement with what was needed, given and missing, then all that was taken as given. */
import type { Catalogue } from "../catalog/catalogue";
import { nameOf } from "../catalog/catalogue";
import { isProblem, type Problem } from "../problem";
import type { CreditTable } from "./credit";
import type { Finding } from "./judge";
import {
  judgeAsked,
  readAsked,
  type Asked,
  type QualificationCells,
} from "./min-qual";
import type { Person } from "./person";
import { reasonOf } from "./reason";
import { standardOf } from "./standard-in-force";
import { judgePerson, type Judgement } from "./verdict";
import {
  citationText,
  creditText,
  documentText,
  givenFor,
  neededText,
  OUTCOME_WORD,
  requirementText,
} from "./wording";

/** One row. `kind` says which of the parts of the explanation it belongs to. */
export interface ExplanationRow {
  readonly kind:
    | "verdict"
    | "requirement"
    | "taken as given"
    | "assumption"
    | "note"
    | "doubt"
    | "after hire"
    | "document";
  readonly requirement: string;
  readonly needed: string;
  readonly given: string | number;
  readonly gap: string | number;
  readonly result: string;
  readonly citation: string;
}

export interface Explanation {
  readonly judgement: Judgement;
  readonly reason: string;
  readonly rows: readonly ExplanationRow[];
}

/** Explains a row of cells; undefined for a blank row. */
export function qualWhy(
  catalogue: Catalogue,
  cells: QualificationCells,
  credit: CreditTable,
): Explanation | Problem | undefined {
  const asked = readAsked(catalogue, cells);
  if (asked === undefined || isProblem(asked)) return asked;
  const judgement = judgeAsked(catalogue, asked, credit);
  if (isProblem(judgement)) return judgement;
  const reason = reasonOf(judgement);
  return {
    judgement,
    reason,
    rows: rowsOf(catalogue, asked, judgement, reason),
  };
}

function rowsOf(
  catalogue: Catalogue,
  asked: Asked,
  judgement: Judgement,
  reason: string,
): ExplanationRow[] {
  const { entry, standard, credit, everyTrack, tracks } = judgement;
  const at = (place: Parameters<typeof citationText>[1]): string =>
    citationText(entry, place);
  return [
    row("verdict", `${nameOf(entry)}, ${standard.standard} qualifications`, {
      result: judgement.verdict,
      citation: reason,
    }),
    ...everyTrack.map((finding) =>
      requirementRow("every track", finding, judgement),
    ),
    ...tracks.flatMap(({ track, needs }) =>
      needs.map((finding) => requirementRow(track.label, finding, judgement)),
    ),
    ...standard.kinds.flatMap((kind) =>
      kind.takenAsGiven.map((text) =>
        row("taken as given", "Taken as given", {
          needed: text,
          citation: at(kind.at),
        }),
      ),
    ),
    ...fieldsTakenAsGiven(judgement),
    ...(standard.creditTable === "bounds"
      ? [row("assumption", "Assumption", { needed: creditText(credit) })]
      : []),
    ...notesOn(catalogue, asked, judgement).map((text) =>
      row("note", "Note", { needed: text }),
    ),
    ...standard.afterHire.map((later) =>
      row("after hire", "After hire, no bar", {
        needed: later.text,
        given: withinText(later.within),
        citation: at(later.at),
      }),
    ),
    ...standard.doubts.map((doubt) =>
      row("doubt", "Doubt in the document", {
        needed: doubt.text,
        given: doubt.reading,
        citation: at(doubt.at),
      }),
    ),
    row("document", "Document", { needed: documentText(entry) }),
  ];
}

function row(
  kind: ExplanationRow["kind"],
  requirement: string,
  rest: Partial<ExplanationRow>,
): ExplanationRow {
  return {
    kind,
    requirement,
    needed: "",
    given: "",
    gap: "",
    result: "",
    citation: "",
    ...rest,
  };
}

function requirementRow(
  track: string,
  finding: Finding,
  judgement: Judgement,
): ExplanationRow {
  const { requirement } = finding;
  return row(
    "requirement",
    `${track}: ${requirementText(requirement, judgement)}`,
    {
      needed: neededText(requirement, judgement),
      given: givenFor(finding, judgement),
      gap: finding.gap ?? "",
      result: OUTCOME_WORD[finding.outcome],
      citation: citationText(judgement.entry, requirement.at),
    },
  );
}

/** A field of study is never asked by a formula. */
function fieldsTakenAsGiven({ standard, entry }: Judgement): ExplanationRow[] {
  return standard.tracks
    .flatMap((track) => track.needs)
    .flatMap((need) => {
      if (need.is !== "education" || need.field === "any") return [];
      const open = need.field.list === "orRelated" ? " or a similar field" : "";
      const needed = `the degree is in ${need.field.anyOf.join(", ")}${open}, from an accredited institution`;
      return [
        row("taken as given", "Taken as given", {
          needed,
          citation: citationText(entry, need.at),
        }),
      ];
    });
}

const withinText = (within: { months: number } | { setBy: string }): string =>
  "months" in within
    ? `within ${within.months} months`
    : `within a period set by ${within.setBy}`;

function notesOn(
  catalogue: Catalogue,
  asked: Asked,
  judgement: Judgement,
): string[] {
  const { repaired } = asked.found;
  return [
    ...(repaired === undefined
      ? []
      : [
          `${repaired} was read as job code ${judgement.entry.specification.code?.value ?? ""}; sheets drop leading zeros.`,
        ]),
    ...zeroNote(catalogue, asked, judgement),
    ...otherStandard(catalogue, asked, judgement),
    ...(judgement.standard.standard === "typical"
      ? ["The document calls these qualifications typical, not minimum."]
      : []),
  ];
}

/** Where zeros decide against a person, they may have been blank cells. */
function zeroNote(
  catalogue: Catalogue,
  asked: Asked,
  judgement: Judgement,
): string[] {
  const { person, standard, entry, credit, verdict } = judgement;
  const zeros = (["years", "mgmtYears"] as const).filter(
    (name) => person[name] === 0,
  );
  if (zeros.length === 0 || verdict === "Qualified") return [];
  const unknown: Person = {
    ...person,
    ...Object.fromEntries(zeros.map((name) => [name, "unknown"])),
  };
  const otherwise = judgePerson(catalogue, entry, standard, unknown, credit);
  if (isProblem(otherwise) || otherwise.verdict === verdict) return [];
  return [
    `${zeros.join(" and ")}: 0 given; a blank cell reads as 0 in Excel. If it is not known, the answer is ${otherwise.verdict}.`,
  ];
}

/** What the class's other standard would say: full performance for a qualified person, the minimum for a recommended one. */
function otherStandard(
  catalogue: Catalogue,
  asked: Asked,
  judgement: Judgement,
): string[] {
  const name = asked.standardName === "minimum" ? "recommended" : "minimum";
  if (name === "recommended" && judgement.verdict !== "Qualified") return [];
  const standard = standardOf(judgement.entry, name);
  if (isProblem(standard)) return [];
  const other = judgePerson(
    catalogue,
    judgement.entry,
    standard,
    judgement.person,
    judgement.credit,
  );
  if (isProblem(other)) return [];
  return name === "minimum"
    ? [
        `The recommended standard is no ground for rejection. Minimum qualifications: ${other.verdict}. ${reasonOf(other)}`,
      ]
    : [
        `Recommended for full performance: ${other.verdict}. ${reasonOf(other)}`,
      ];
}
