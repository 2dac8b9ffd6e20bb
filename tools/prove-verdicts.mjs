// Compares 1,000,000 generated people, or as many as named, with the second implementation: `npm run prove:verdicts -- 50000 7`.
import { randomInt } from "node:crypto";
import { runTest } from "./run-test.mjs";

const [count = "1000000", seed = String(randomInt(1_000_000))] =
  process.argv.slice(2);
console.log(`${count} people of seed ${seed}`);
process.exitCode = runTest("test/core/qualification/oracle.test.ts", {
  PEOPLE: count,
  PEOPLE_SEED: seed,
});
