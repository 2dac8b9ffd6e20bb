/** A sign for each outcome, drawn so that no font has to have it: nothing is told by colour alone. */
import type { Outcome } from "../../src/core/roster/classification";

/** Strokes in a square of 16 by 16. */
const STROKES: Readonly<Record<Outcome, string>> = {
  accepted: "M3 8.5 6.5 12 13 4.5",
  review: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12.8v.2",
  none: "M4 8h8",
  checkTheData: "M8 3v6.5M8 12.8v.2",
  blank: "",
};

export function OutcomeSign({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg
      aria-hidden
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d={STROKES[outcome]} />
    </svg>
  );
}
