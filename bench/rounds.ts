/** Interleaved rounds: two ways of doing one thing, timed in turn in one run, compared by their medians. */

export interface Contestant {
  readonly name: string;
  readonly run: () => void;
  /** How often it runs in a round, so that quick and slow ones are interrupted alike; its time is for one run. */
  readonly times?: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/** Runs all in turn, once to warm up and then `rounds` times, and prints median milliseconds and the ratio to the first. */
export function compare(
  title: string,
  contestants: readonly Contestant[],
  rounds = 9,
): void {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    contestants.forEach(({ run, times: runs = 1 }, index) => {
      const start = performance.now();
      for (let again = 0; again < runs; again++) run();
      if (round > 0) times[index]?.push((performance.now() - start) / runs);
    });
  const medians = times.map(median);
  console.log(`\n${title}`);
  contestants.forEach(({ name }, index) => {
    const own = medians[index] ?? NaN;
    console.log(
      `  ${name.padEnd(44)} ${own.toFixed(1).padStart(9)} ms  ${(own / (medians[0] ?? NaN)).toFixed(2).padStart(7)}`,
    );
  });
}
