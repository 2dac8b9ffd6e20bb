/** What the frame of the pane says. */
import type { Part, PartGroup } from "../shell/part";
import type { Step } from "../shell/step";

export const shellTexts = {
  sample: "Sample data",
  sampleMeaning:
    "These are made-up positions to try things on. Open your own roster to classify it.",
  parts: "Parts of Classbook",
  groups: "Groups of parts",
  steps: "Steps",
  reading: "Reading the workbook…",
  loading: "Loading…",
  notReady: "Choose the roster first.",
  failedPart:
    "A part of Classbook could not be loaded: check that the page is still being served, then reload it. Nothing was written.",
} as const;

export const GROUP_NAMES: Readonly<Record<PartGroup, string>> = {
  roster: "Roster",
  people: "People",
  budget: "Budget",
  lookUp: "Look up",
  workbook: "Workbook",
};

/** The one name of each part: in the switch, where three or four share a line of 320 px, over its page, and wherever a text sends there. */
export const PART_NAMES: Readonly<Record<Part, string>> = {
  roster: "Classify",
  file: "Large file",
  nextMonth: "Next month",
  screening: "Screening",
  payBands: "Pay bands",
  budget: "Personnel budget",
  scenarios: "Scenarios",
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

/** What a part says that needs the roster before there is one. */
export const NOT_UNDERSTOOD = `The roster is not understood yet: mend what is marked under “${PART_NAMES.roster}”, then come back.`;

export const goTo = (part: string): string => `Go to ${part}`;
