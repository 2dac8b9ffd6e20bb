/** The journal of runs as the rest of the product sees it. */
export { readChanges, readRuns, removeHistory } from "./history";
export { abandonRun, resumeRun } from "./resume";
export { revertRun } from "./revert";
export type {
  JournalledChange,
  JournalledRun,
  RevertReport,
  RunId,
  RunReport,
  RunStamp,
  RunState,
} from "./run";
export { writeJournalled } from "./write-journalled";
