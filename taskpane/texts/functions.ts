/** What the help of the functions says around the texts of each function. */
import { counted } from "./numbers";

export const functionTexts = {
  back: "Back",
  heading: "What do you want to know?",
  search: "Search functions",
  clearSearch: "Clear",
  order: "Order",
  byTask: "By task",
  byName: "By name",
  shown: (number: number) => counted(number, "function", "functions"),
  nothingFound: (search: string) =>
    `No function is about “${search}”: try another word.`,
  list: "Functions",
  argumentsHeading: "Arguments",
  argument: "Argument",
  meaning: "Meaning",
  optional: "optional",
  noArguments: "It takes no arguments.",
  returnsHeading: "What it returns",
  columns: (columns: readonly string[]) => `Columns: ${columns.join(", ")}.`,
  examplesHeading: "Examples",
  example: (number: number) => `Example ${number}`,
  cells: (cells: string) => `Cells ${cells}`,
  blank: "(blank)",
  result: "Result",
  moreRows: "… and more rows",
  place: (place: string) => `From: ${place}`,
  readsCells: (cells: readonly string[]) =>
    `It reads ${listing(cells)} of your own sheet: put your cells in their place.`,
  answersHeading: "What the answers mean",
  takenAsGiven: "Taken as given",
  blanksHeading: "Blank cells",
  notesHeading: "Good to know",
  seeAlsoHeading: "See also",
} as const;

function listing(names: readonly string[]): string {
  const others = names.slice(0, -1).join(", ");
  const last = names.at(-1) ?? "";
  return others === "" ? last : `${others} and ${last}`;
}
