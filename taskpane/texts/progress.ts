/** How the pane says how far long work is. */
import { count, counted, rows } from "./numbers";

/** "about 12 seconds left"; "" while it cannot be told. */
export function timeLeft(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  return seconds < 60
    ? `about ${counted(Math.max(1, Math.round(seconds)), "second", "seconds")} left`
    : `about ${counted(Math.round(seconds / 60), "minute", "minutes")} left`;
}

/** "3,200 of 8,000 rows, about 12 seconds left". */
export function howFar(
  done: number,
  ofTotal: string,
  seconds: number | undefined,
): string {
  const left = timeLeft(seconds);
  return `${count(done)} of ${ofTotal}${left === "" ? "" : `, ${left}`}`;
}

export const progressTexts = {
  cancel: "Cancel",
  rowsSoFar: (done: number) => `${rows(done)} so far`,
  /** The stages of classifying a roster. */
  reading: "Reading the rows…",
  comparing: "Comparing the titles with the classes…",
  judging: "Judging the rows…",
} as const;
