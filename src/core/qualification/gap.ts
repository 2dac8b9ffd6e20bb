/** Years still needed on the nearest stated track, by what is surely there: unknown values count as nothing. */
import { isBlank, type CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { nameOf } from "../catalog/catalogue";
import type { Kind, KindId, Requirement } from "../catalog/requirement";
import { shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import type { CreditTable } from "./credit";
import type { Finding } from "./judge";
import { judgeAsked, readAsked, type QualificationCells } from "./min-qual";
import type { Judgement } from "./verdict";

/** Which gap: of experience, of leadership, or the larger of both. */
export type GapPart = "experience" | "leadership" | "most";

const PARTS: readonly GapPart[] = ["experience", "leadership", "most"];

export function readGapPart(cell: CellValue): GapPart | Problem {
  if (isBlank(cell) || cell === 0) return "most";
  const part = squash(shown(cell));
  return (
    PARTS.find((name) => name === part) ?? {
      problem: "optionWord",
      argument: "part",
      given: shown(cell),
      allowed: PARTS,
    }
  );
}

/** Years missing; 0 for a qualified person; "" for a blank row; a problem where no number of years would do. */
export function qualificationGap(
  catalogue: Catalogue,
  cells: QualificationCells,
  partCell: CellValue,
  credit: CreditTable,
): number | "" | Problem {
  const asked = readAsked(catalogue, cells);
  if (asked === undefined) return "";
  if (isProblem(asked)) return asked;
  const part = readGapPart(partCell);
  if (isProblem(part)) return part;
  const judgement = judgeAsked(catalogue, asked, credit);
  if (isProblem(judgement)) return judgement;
  if (judgement.verdict === "Qualified") return 0;
  return gapOf(judgement, part);
}

/** Only a degree that is known can be short. */
function unreachable({ entry, person: { education } }: Judgement): Problem {
  const degree =
    education === "unknown"
      ? "unknown"
      : "level" in education
        ? "known"
        : "inYears";
  return { problem: "gapUnreachable", title: nameOf(entry), degree };
}

/** Years missing of one track. `unstated`: leadership is asked for without an amount, and there is none. */
interface Gap {
  readonly experience: number;
  readonly leadership: number;
  readonly unstated: boolean;
}

const NO_GAP: Gap = { experience: 0, leadership: 0, unstated: false };
const most = ({ experience, leadership }: Gap): number =>
  Math.max(experience, leadership);

function gapOf(judgement: Judgement, part: GapPart): number | Problem {
  const every = allOf(judgement.everyTrack, judgement);
  const tracks = judgement.tracks.map(({ needs }) => allOf(needs, judgement));
  const reachable = tracks.flatMap((track) =>
    every && track ? [larger(every, track)] : [],
  );
  const [first, ...rest] = reachable;
  if (!first) return unreachable(judgement);
  const nearest = rest.reduce(
    (best, gap) =>
      most(gap) < most(best) || (best.unstated && !gap.unstated) ? gap : best,
    first,
  );
  return partOf(nearest, part, judgement);
}

function partOf(
  gap: Gap,
  part: GapPart,
  judgement: Judgement,
): number | Problem {
  if (part === "experience") return gap.experience;
  const years = part === "leadership" ? gap.leadership : most(gap);
  return gap.unstated && years === 0
    ? { problem: "gapUnstated", title: nameOf(judgement.entry) }
    : years;
}

/** The gaps of needs that must all be met; undefined where one of them cannot be met by years. */
function allOf(
  findings: readonly Finding[],
  judgement: Judgement,
): Gap | undefined {
  return findings.reduce<Gap | undefined>((sum, finding) => {
    const gap = sum && gapIn(finding, judgement);
    return sum && gap && larger(sum, gap);
  }, NO_GAP);
}

const larger = (a: Gap, b: Gap): Gap => ({
  experience: Math.max(a.experience, b.experience),
  leadership: Math.max(a.leadership, b.leadership),
  unstated: a.unstated || b.unstated,
});

function gapIn(finding: Finding, judgement: Judgement): Gap | undefined {
  const { requirement } = finding;
  switch (requirement.is) {
    case "education":
    case "holds":
      return finding.outcome === "met" ? NO_GAP : undefined;
    case "amount":
      return amountGap(requirement, finding, judgement.standard.kinds);
    case "sum":
      return finding.gap === undefined
        ? undefined
        : { ...NO_GAP, experience: finding.gap };
    case "allOf":
    case "sameAs":
      return allOf(finding.parts, judgement);
    case "anyOf":
      return nearestOf(finding.parts, judgement);
    case "atLeastOf":
      return finding.outcome === "met"
        ? NO_GAP
        : nearestOf(finding.parts, judgement);
    case "judged":
      return undefined;
  }
}

function nearestOf(
  parts: readonly Finding[],
  judgement: Judgement,
): Gap | undefined {
  const gaps = parts.flatMap((part) => gapIn(part, judgement) ?? []);
  return gaps.reduce<Gap | undefined>(
    (best, gap) => (best && most(best) <= most(gap) ? best : gap),
    undefined,
  );
}

function amountGap(
  requirement: Extract<Requirement, { is: "amount" }>,
  finding: Finding,
  kinds: readonly Kind[],
): Gap | undefined {
  if (finding.gap === undefined || !("experience" in requirement.of))
    return finding.outcome === "met" ? NO_GAP : undefined;
  const unstated =
    "above" in requirement.bound &&
    requirement.bound.above === 0 &&
    finding.outcome !== "met";
  const years = unstated ? 0 : finding.gap;
  const field =
    fills(requirement.of.experience, kinds) === "mgmtYears"
      ? "leadership"
      : "experience";
  return { ...NO_GAP, [field]: years, unstated };
}

const fills = (id: KindId, kinds: readonly Kind[]): Kind["fills"] | undefined =>
  kinds.find((kind) => kind.id === id)?.fills;
