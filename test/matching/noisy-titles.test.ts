/** Owns the proof, on the held-out seed, that noisy titles find their class, that acceptance is right, and that confidence is calibrated. */
import { HELD_OUT_SEED } from "./noise";
import { type NoisyMatch, noisyMatches, shareOf } from "./noisy-matches";

const SIZES = [
  { size: 20, catalogues: 50, topOne: 0.95 },
  { size: 500, catalogues: 4, topOne: 0.95 },
  { size: 5000, catalogues: 1, topOne: 0.92 },
].map((row) => ({
  ...row,
  matches: noisyMatches(row.size, row.catalogues, HELD_OUT_SEED),
}));

const isAccepted = ({ match }: NoisyMatch) => match.decision === "accepted";
const isFirstRight = ({ right }: NoisyMatch) => right[0] === true;

describe.each(SIZES)("against $size classes", ({ matches, topOne }) => {
  const inside = matches.filter(({ inCatalogue }) => inCatalogue);
  const outside = matches.filter(({ inCatalogue }) => !inCatalogue);
  const accepted = matches.filter(isAccepted);

  test("the right class ranks first", () => {
    expect(shareOf(inside, isFirstRight)).toBeGreaterThanOrEqual(topOne);
  });

  test("what is accepted is right in 99 of 100", () => {
    expect(shareOf(accepted, isFirstRight)).toBeGreaterThanOrEqual(0.99);
  });

  test("four of five titles of the catalogue are accepted", () => {
    const isRight = (match: NoisyMatch) =>
      isAccepted(match) && isFirstRight(match);
    expect(shareOf(inside, isRight)).toBeGreaterThanOrEqual(0.8);
  });

  test("of titles outside the catalogue hardly any is accepted, and most mean no class", () => {
    const isNone = ({ match }: NoisyMatch) => match.decision === "none";
    expect(shareOf(outside, isAccepted)).toBeLessThanOrEqual(0.005);
    expect(shareOf(outside, isNone)).toBeGreaterThanOrEqual(0.85);
  });

  test("confidences of one title are no more than 1 together", () => {
    const sums = matches.map(({ match }) =>
      match.ranked.reduce((sum, { confidence }) => sum + confidence, 0),
    );
    expect(Math.max(...sums)).toBeLessThanOrEqual(1 + 1e-9);
  });
});

/** Each ranked class of each match with its confidence, so that runners-up are judged too. */
const claims = SIZES.flatMap(({ matches }) => matches).flatMap(
  ({ match, right }) =>
    match.ranked.map(({ confidence }, rank) => ({
      confidence,
      right: right[rank] === true,
    })),
);

test.each([
  [0, 0.05, 0.01],
  [0.05, 0.2, 0.08],
  [0.2, 0.4, 0.1],
  [0.4, 0.6, 0.12],
  [0.6, 0.8, 0.12],
  [0.8, 0.9, 0.08],
  [0.9, 0.97, 0.04],
  [0.97, 1.01, 0.01],
])(
  "a confidence from %d to below %d is right as often as it says, within %d",
  (from, below, within) => {
    const told = claims.filter(
      ({ confidence }) => confidence >= from && confidence < below,
    );
    expect(told.length).toBeGreaterThan(80);
    const mean =
      told.reduce((sum, { confidence }) => sum + confidence, 0) / told.length;
    const right = shareOf(told, (claim) => claim.right);
    expect(Math.abs(mean - right)).toBeLessThanOrEqual(within);
  },
);
