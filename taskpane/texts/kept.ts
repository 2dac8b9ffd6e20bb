/** What the pane says of what the workbook keeps. */
export const keptTexts = {
  notKept: "What you chose could not be kept in the workbook.",
} as const;
