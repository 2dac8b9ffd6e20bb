/** What the review queue says. */
import { counted, percent } from "./numbers";

const titles = (number: number): string => counted(number, "title", "titles");

export const reviewTexts = {
  open: (left: number) => `Review one at a time: ${titles(left)} left`,
  openDone: "Look at the reviewed titles again",
  back: "All titles",
  left: (left: number, all: number) =>
    left === 0
      ? `All ${titles(all)} decided.`
      : `${left} of ${titles(all)} left`,
  place: (place: number, all: number) => `Title ${place} of ${all}`,
  noTitle: "(no title)",
  decidedAs: (name: string) => `Decided: ${name}.`,
  decidedNone: "Decided: no class.",
  which: "Which class is it?",
  candidate: (name: string, share: number) => `${name}, ${percent(share)}`,
  matched: (words: readonly string[]) =>
    `Words that match: ${words.join(", ")}`,
  noWords: "No word of the title matches.",
  otherClass: "Another class",
  otherClasses: "The other class",
  chooseClass: "Choose a class…",
  noClass: "No class of these documents",
  note: "Note",
  noteHint: "Why you decide so; kept with the decision.",
  decider: "Who decides?",
  decide: "Decide and go on",
  decideLast: "Decide",
  undo: "Take the decision back",
  previous: "Previous",
  next: "Next",
  keys: "Ctrl+Enter decides, Alt+Page Down and Alt+Page Up go to the next and the previous title.",
  sideBySide: "The classes side by side",
  notKept:
    "The decision holds in the pane but could not be kept in the workbook.",
  overrides: (number: number) =>
    `${counted(number, "row has", "rows have")} an override that names no class: correct it in the sheet.`,
  pay: "Pay",
  notStated: "not stated",
} as const;
