/**
 * How surely a title means a class, from how well their words agree. The constants were fitted to noisy titles under
 * the development seed, half of them of classes of the catalogue and half not; the held-out seed tests them.
 */
import { type Alignment, hasExtraWords, lacksWords } from "./alignment";

/** The score at which a class is as likely right as wrong, in a catalogue of one class, and its rise with each tenfold. */
const EVEN_SCORE = 0.74;
const RISE = 0.025;
/** How steeply trust grows with the score, and how strongly a better score of another class takes it away. */
const STEEPNESS = 45;
const RIVALRY = 60;
/** What a score loses where the name says all of the title and more, and where it is of another level. */
const UNSAID = 0.07;
const OTHER_LEVEL = 0.12;

/**
 * For the best alignment of each class, best first: the chance of each class to be the one that the title means. The
 * chances are at most 1 together. `classes` is the size of the catalogue: more classes, more near misses.
 */
export function confidencesOf(
  alignments: readonly Alignment[],
  classes: number,
): number[] {
  const scores = alignments.map(soberScore);
  const best = Math.max(...scores);
  const claims = scores.map((score) => Math.exp(RIVALRY * (score - best)));
  const all = claims.reduce((sum, claim) => sum + claim, 0);
  return scores.map(
    (score, at) => (trustIn(score, classes) * (claims[at] ?? 0)) / all,
  );
}

/** The chance that the words of an alignment mean one of its series, whatever the levels say. */
export function trustInWords(alignment: Alignment, classes: number): number {
  return trustIn(alignment.wordScore - unsaidIn(alignment), classes);
}

function soberScore(alignment: Alignment): number {
  const { level, score } = alignment;
  const other = level === "different" || level === "nameHasNone";
  return score - unsaidIn(alignment) - (other ? OTHER_LEVEL : 0);
}

function unsaidIn(alignment: Alignment): number {
  return lacksWords(alignment) && !hasExtraWords(alignment) ? UNSAID : 0;
}

function trustIn(score: number, classes: number): number {
  const even = EVEN_SCORE + RISE * Math.log10(Math.max(1, classes));
  return 1 / (1 + Math.exp(-STEEPNESS * (score - even)));
}
