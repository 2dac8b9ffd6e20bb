/** Turns what may stand in for a part of a track into tracks of their own, so that judging knows tracks only. */
import {
  LEVELS,
  type Addend,
  type KindId,
  type Level,
  type Requirement,
} from "./requirement";
import type { QualificationStandard, Substitution, Track } from "./standard";

/** The standard with a track for each way that its substitutions open; the same standard where there are none. */
export function withSubstitutions(
  standard: QualificationStandard,
): QualificationStandard {
  if (standard.tracks.every((track) => track.substitutions.length === 0))
    return standard;
  return {
    ...standard,
    tracks: standard.tracks.flatMap((track) => [
      track,
      ...expandTrack(track, standard),
    ]),
  };
}

function expandTrack(track: Track, standard: QualificationStandard): Track[] {
  return track.substitutions.flatMap((substitution) =>
    waysOf(track, substitution, standard).map((needs) => ({
      label: `${track.label}, ${substitution.label}`,
      needs,
      substitutions: [],
      at: substitution.at,
    })),
  );
}

/** Each way to meet the track with the substitution, as a list of needs. */
function waysOf(
  track: Track,
  substitution: Substitution,
  standard: QualificationStandard,
): Requirement[][] {
  const { from, rate, at } = substitution;
  if (substitution.for === "education")
    return [
      [...experienceForDegree(track, substitution), judged(substitution)],
    ];
  if (from === "degree" && rate !== "notStated" && "degreeBuys" in rate)
    return Object.entries(rate.degreeBuys).map(([level, years]) => [
      higherDegree(level as Level, at),
      ...reduced(track.needs, substitution.for, years),
    ]);
  if (from === "degree")
    return [
      [
        higherDegree(above(levelIn(track)), at),
        ...without(track, substitution, standard),
        judged(substitution),
      ],
    ];
  if (rate !== "notStated" && "give" in rate)
    return [
      summed(track.needs, substitution.for, {
        measure: from,
        rate: rate.buys / rate.give,
        ...cap(substitution),
      }),
    ];
  return [[...without(track, substitution, standard), judged(substitution)]];
}

const judged = ({ question, at }: Substitution): Requirement => ({
  is: "judged",
  question,
  at,
});

const higherDegree = (level: Level, at: Requirement["at"]): Requirement => ({
  is: "education",
  level,
  field: "any",
  at,
});

const levelIn = (track: Track): Level =>
  track.needs.find((need) => need.is === "education")?.level ?? "none";

const above = (level: Level): Level =>
  LEVELS[LEVELS.indexOf(level) + 1] ?? level;

const cap = ({ atMost }: Substitution): { atMost?: number } =>
  atMost === undefined ? {} : { atMost };

/** Without the kind that is replaced, and without what lies inside it unless that is spared. */
function without(
  track: Track,
  { for: replaced, sparing }: Substitution,
  { kinds }: QualificationStandard,
): Requirement[] {
  const gone = new Set([
    replaced,
    ...kinds
      .filter((kind) => kind.partOf === replaced && !sparing.includes(kind.id))
      .map((kind) => kind.id),
  ]);
  return track.needs.filter(
    (need) => need.is !== "education" && !gone.has(kindOf(need) ?? ""),
  );
}

const kindOf = (need: Requirement): KindId | undefined =>
  need.is === "amount" && "experience" in need.of
    ? need.of.experience
    : undefined;

/** Experience beyond the track's own amount in place of the degree. */
function experienceForDegree(
  track: Track,
  { from, surplusOnly }: Substitution,
): Requirement[] {
  const kind =
    from !== "degree" && "experience" in from ? from.experience : undefined;
  return track.needs
    .filter((need) => need.is !== "education")
    .map((need) => {
      const surplus =
        surplusOnly &&
        need.is === "amount" &&
        kindOf(need) === kind &&
        "atLeast" in need.bound;
      return surplus ? { ...need, bound: { above: need.bound.atLeast } } : need;
    });
}

/** The needs with so many years less of a kind. */
function reduced(
  needs: readonly Requirement[],
  kind: KindId,
  years: number,
): Requirement[] {
  return needs
    .filter((need) => need.is !== "education")
    .map((need) =>
      need.is === "amount" && kindOf(need) === kind && "atLeast" in need.bound
        ? {
            ...need,
            bound: { atLeast: Math.max(0, need.bound.atLeast - years) },
          }
        : need,
    );
}

/** The needs with the kind's amount reached together with another measure. */
function summed(
  needs: readonly Requirement[],
  kind: KindId,
  addend: Addend,
): Requirement[] {
  return needs.map((need) =>
    need.is === "amount" && kindOf(need) === kind
      ? {
          is: "sum",
          bound: need.bound,
          of: [{ measure: need.of, rate: 1 }, addend],
          at: need.at,
        }
      : need,
  );
}
