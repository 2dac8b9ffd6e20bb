/** The few names of a catalogue that are worth a closer look: those that share the weightiest words with a title. */
import type { ResolvedTitle } from "./resolved-title";
import type { IndexedName, TitleIndex } from "./title-index";

const SHORTLISTED = 12;
/** Levels of one series share all of their words; the title's own level goes first. */
const SAME_LEVEL = 1.1;

/** At most a dozen names, best first, by the cosine of word weights. */
export function shortlist(
  index: TitleIndex,
  title: ResolvedTitle,
): IndexedName[] {
  const touched = addUp(index, title);
  const level = title.levels[0] ?? 0;
  const best: Scored[] = [];
  for (const at of touched) {
    const factor = index.firstLevels[at] === level ? SAME_LEVEL : 1;
    const score = (factor * (index.scores[at] ?? 0)) / (index.norms[at] ?? 1);
    index.scores[at] = 0;
    if (best.length < SHORTLISTED || score >= (best.at(-1)?.score ?? 0))
      insert(best, { at, score });
  }
  return best.flatMap(({ at }) => index.names[at] ?? []);
}

interface Scored {
  readonly at: number;
  readonly score: number;
}

/** Adds up the weights of shared words in the scratch scores; the names that have any. */
function addUp(index: TitleIndex, title: ResolvedTitle): number[] {
  const { weights, namesWith } = index;
  const touched: number[] = [];
  for (const { likes } of title.words)
    for (const { id, likeness } of likes)
      addTo(
        index.scores,
        namesWith[id],
        (weights[id] ?? 0) ** 2 * likeness,
        touched,
      );
  return touched;
}

function addTo(
  scores: Float64Array,
  names: Int32Array | undefined,
  score: number,
  touched: number[],
): void {
  if (!names) return;
  for (let i = 0; i < names.length; i++) {
    const at = names[i] ?? 0;
    const before = scores[at] ?? 0;
    if (before === 0) touched.push(at);
    scores[at] = before + score;
  }
}

/** Keeps the list sorted and short; equal scores stay in the order of names. */
function insert(best: Scored[], scored: Scored): void {
  let place = best.length;
  while (place > 0 && isBefore(scored, best[place - 1])) place--;
  best.splice(place, 0, scored);
  if (best.length > SHORTLISTED) best.pop();
}

function isBefore(one: Scored, other: Scored | undefined): boolean {
  if (!other) return false;
  return (
    one.score > other.score || (one.score === other.score && one.at < other.at)
  );
}
