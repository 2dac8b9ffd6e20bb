/** A whole sheet, or as many rows as named, through Excel's adapter: prints the figures, and fails where one is beyond its bound. */
import { writeJournalled } from "../../../src/workbook/journal";
import { stopSheet, type Writer, writeSheet } from "./full-sheet";

const rows = Number(process.argv[2] ?? 1_048_575);
const MEGABYTES = 1_000_000;

const journalled: Writer = (workbook, request, context) =>
  writeJournalled(
    workbook,
    request,
    { product: "proof", catalogue: "none", assumptions: [], decider: "" },
    context,
  );

async function main(): Promise<boolean> {
  const written = await writeSheet(rows, journalled);
  console.log(written);
  const stopped = await stopSheet(rows, journalled);
  console.log(stopped);
  return (
    written.report.complete &&
    written.report.written === rows &&
    written.wrongRows === 0 &&
    written.largestRequest < 2.5 * MEGABYTES &&
    stopped.cpuMilliseconds < 1_000 &&
    stopped.halfWrittenRows === 0 &&
    !stopped.complete
  );
}

main().then(
  (isWithin) => {
    console.log(isWithin ? "Within every bound" : "Beyond a bound");
    process.exitCode = isWithin ? 0 : 1;
  },
  (reason: unknown) => {
    console.error(reason);
    process.exitCode = 1;
  },
);
