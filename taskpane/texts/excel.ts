/** What the page says where there is no workbook to work with. */

/** Why the pane cannot be shown here. */
export type Hindrance = "noLibrary" | "outsideExcel" | "tooOld";

export const excelTexts = {
  waiting: "Waiting for Excel…",
  stillWaiting:
    "Excel has not answered yet. Classbook loads a library of Microsoft's from appsforoffice.microsoft.com: if that is blocked here, ask your service desk; otherwise close the pane and open it again.",
  workbench: "Open the workbench",
} as const;

/** Each says what is wrong, why, and what to do. */
export const HINDRANCES: Readonly<
  Record<Hindrance, { readonly title: string; readonly text: string }>
> = {
  noLibrary: {
    title: "Excel cannot be reached",
    text: "Microsoft's library for add-ins was not loaded, and only through it can Classbook reach a workbook: check that this machine may load from appsforoffice.microsoft.com, then close the pane and open it again.",
  },
  outsideExcel: {
    title: "This page was opened outside Excel",
    text: "It is the pane that Classbook shows inside Excel, and there is no workbook here: open it from the Home tab in Excel, or use the workbench, which needs no Excel.",
  },
  tooOld: {
    title: "This Excel is too old for Classbook",
    text: "It lacks parts of Excel's interface for add-ins that Classbook writes with: ask for a current Microsoft 365 version, use Excel on the web, or use the workbench, which needs no Excel.",
  },
};
