/** Where a run writes beside the plain roster, and how its sheet is read once more. */
import { fireEvent, screen } from "./planner";

export const RESULTS = [
  "Proposed class",
  "Proposed title",
  "Confidence",
  "Reason",
  "Override",
  "Class in force",
  "Title in force",
  "Pay band",
  "Compa-ratio",
];
/** Where they begin beside the plain roster, and how wide it is with them. */
export const FIRST = 4;
export const WIDTH = FIRST + RESULTS.length;
export const [CODE, REASON, OVERRIDE, RATIO] = [
  "Proposed class",
  "Reason",
  "Override",
  "Compa-ratio",
].map((header) => FIRST + RESULTS.indexOf(header)) as [
  number,
  number,
  number,
  number,
];

/** Back to the first step, and through a new reading of the sheet. */
export async function readAgain(): Promise<void> {
  const back = screen.queryByRole("button", { name: "1 Roster" });
  if (back) fireEvent.click(back);
  fireEvent.click(await screen.findByRole("button", { name: "Read again" }));
  await screen.findByRole("button", { name: "Reading…" });
}
