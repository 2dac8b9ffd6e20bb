/** Why a verdict came out as it did, in one sentence. */
import type { Kind } from "../catalog/requirement";
import type { CreditTable } from "./credit";
import type { Finding } from "./judge";
import { numberText } from "./bound-text";
import type { Judgement, TrackFinding } from "./verdict";
import { creditText, givenFor, neededText, requirementText } from "./wording";

export function reasonOf(judgement: Judgement): string {
  switch (judgement.verdict) {
    case "Qualified":
      return `Meets ${metTrack(judgement)}${typicalNote(judgement)}.`;
    case "Review":
      return `${reviewReason(judgement)}.`;
    case "Not qualified":
      return `${shortfall(judgement)}${underTable(judgement)}.`;
  }
}

function metTrack({ tracks, everyTrack }: Judgement): string {
  const track =
    tracks.find(({ outcome }) => outcome === "met")?.track.label ??
    "every requirement";
  return everyTrack.length > 0 ? `${track}, and what every track needs` : track;
}

const typicalNote = ({ standard }: Judgement): string =>
  standard.standard === "typical"
    ? "; the document calls these qualifications typical, not minimum"
    : "";

/** Names all that is missing where a missing value decides; otherwise the question that the document leaves open. */
function reviewReason(judgement: Judgement): string {
  const missing = missingInputs(judgement);
  const open = openJudgement(judgement);
  const unknown =
    missing.length > 0
      ? `Not known: ${missing.join("; ")}; the answer depends on it`
      : undefined;
  const judged =
    open &&
    `${requirementText(open.requirement, judgement)} The document leaves that to a person (${open.requirement.at.item})`;
  return (
    [unknown, judged].filter((part) => part !== undefined).join(". ") ||
    tableReason(judgement)
  );
}

function tableReason(judgement: Judgement): string {
  const sum = openFindings(judgement).find(
    ({ requirement }) => requirement.is === "sum",
  );
  if (!sum)
    return "Education given as years does not say whether a degree is held";
  return `${givenFor(sum, judgement)}, where ${neededText(sum.requirement, judgement)} is needed (${sum.requirement.at.item}): only ${creditText(judgement.credit)} reaches it`;
}

const openFindings = ({ tracks, everyTrack }: Judgement): readonly Finding[] =>
  [
    ...everyTrack,
    ...tracks
      .filter(({ outcome }) => outcome === "open")
      .flatMap(({ needs }) => needs),
  ].filter(({ outcome }) => outcome === "open");

const openJudgement = (judgement: Judgement): Finding | undefined =>
  openFindings(judgement).find(
    ({ requirement }) => requirement.is === "judged",
  );

/** Every input that this class asks for and that was not given. */
export function missingInputs({ person, standard }: Judgement): string[] {
  const kindsOf = (fills: Kind["fills"]): string =>
    [
      ...new Set(
        standard.kinds
          .filter((kind) => kind.fills === fills)
          .map((kind) => kind.words),
      ),
    ].join(", ");
  const missing: string[] = [];
  if (person.years === "unknown") missing.push(kindsOf("years"));
  if (person.education === "unknown") missing.push("degree");
  if (person.mgmtYears === "unknown") missing.push(kindsOf("mgmtYears"));
  return missing.filter((words) => words !== "");
}

/** What every track lacks, or else what the nearest stated track lacks. */
function shortfall(judgement: Judgement): string {
  const everyone = judgement.everyTrack.filter(
    ({ outcome }) => outcome === "not met",
  );
  if (everyone.length > 0)
    return `Every track needs it: ${everyone.map((finding) => lack(finding, judgement)).join("; ")}`;
  const stated = judgement.tracks.filter(
    ({ needs }) =>
      !needs.some(({ requirement }) => requirement.is === "judged"),
  );
  return `No track is met: ${stated.map((track) => trackLack(track, judgement)).join("; ")}`;
}

function trackLack(
  { track, needs }: TrackFinding,
  judgement: Judgement,
): string {
  const lacking = needs
    .filter(({ outcome }) => outcome !== "met")
    .map((finding) => lack(finding, judgement));
  return `${track.label} (${lacking.join(", ")})`;
}

function lack(finding: Finding, judgement: Judgement): string {
  const { requirement, gap } = finding;
  const short =
    gap !== undefined && gap > 0 ? `, ${numberText(gap)} short` : "";
  return `${requirementText(requirement, judgement)}: ${givenFor(finding, judgement)} given, ${neededText(requirement, judgement)} needed${short}`;
}

/** Every rejection where the table applies names it, for another table could open the question. */
const underTable = ({ standard, credit }: Judgement): string =>
  standard.creditTable === "bounds" ? creditClause(credit) : "";

const creditClause = (credit: CreditTable): string =>
  `; judged with ${creditText(credit)}`;

/** The reason without the education credit table, for a list that names the table once for all its rows. */
export function reasonWithoutTable(
  reason: string,
  credit: CreditTable,
): string {
  return reason.replace(creditClause(credit), "");
}
