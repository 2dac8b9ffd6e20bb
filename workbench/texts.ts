/** The words of the workbench page. */
import type { Loss } from "../src/files";

export const texts = {
  product: "Classbook",
  sampleName: "Sample roster",
  sample: "Sample",
  sampleMeaning: "An invented roster: open your own file to work on it.",
  unsaved: "Not saved",
  open: "Open",
  save: "Save a copy",
  theme: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  showPane: "Show pane",
  hidePane: "Hide pane",
  paneLabel: "Classify",
  paneWidth: "Width of the pane",
  gridLabel: "Workbook",
  areaKeys: "F6 goes on to the next area: bar, grid, pane.",
  dropHere: "Drop a .xlsx or .csv file to open it",
  oneFile:
    "Several files were dropped and one workbook is shown at a time: drop one .xlsx or .csv file.",
  opening: "Opening the file…",
  saving: "Saving a copy…",
  cancel: "Cancel",
  close: "Close",
  discardTitle: "Open without saving?",
  discardText: (name: string) =>
    `Your changes to "${name}" have not been saved and are lost when another file is opened.`,
  discard: "Open without saving",
  doubtTitle: "How is this file to be read?",
  readSo: "Read it so",
  leaveDoubt: "Leave it as it was read",
  lossTitle: "A copy leaves something out",
  lossText:
    "These parts of the file cannot be kept in a copy saved from here. The file that you opened stays as it is.",
  saved: (name: string) => `A copy was handed to your browser as "${name}".`,
  opened: (name: string) => `"${name}" is open.`,
  openedWithLosses: (name: string, losses: readonly Loss[]) =>
    `"${name}" is open. A copy saved from here leaves out ${listed(losses)}.`,
  failed:
    "Something went wrong in this page and the file was not opened: reload the page and open the file again.",
  counted: ({ what, count }: Loss) =>
    `${count.toLocaleString("en-US")} ${what}`,
} as const;

function listed(losses: readonly Loss[]): string {
  return losses
    .map(({ what, count }) => `${count.toLocaleString("en-US")} ${what}`)
    .join(", ");
}
