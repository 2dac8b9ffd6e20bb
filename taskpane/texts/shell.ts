/** What the frame of the pane says. */
import type { Part } from "../shell/part";
import type { Step } from "../shell/step";

export const shellTexts = {
  heading: "Classify a roster",
  sample: "Sample data",
  sampleMeaning:
    "These are made-up positions to try things on. Open your own roster to classify it.",
  parts: "Parts of Classbook",
  steps: "Steps",
  reading: "Reading the workbook…",
  loading: "Loading…",
  notReady: "Choose the roster first.",
  failedPart:
    "A part of Classbook could not be loaded: check that the page is still being served, then reload it. Nothing was written.",
} as const;

export const PART_NAMES: Readonly<Record<Part, string>> = {
  roster: "Classify a roster",
  file: "Classify a file",
  nextMonth: "Next month",
  assumptions: "Assumptions",
  explanation: "Explain",
  history: "History",
  sharing: "Share",
  classes: "Classes",
  functions: "Functions",
};

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  roster: "Roster",
  titles: "Titles",
  write: "Write",
};
