/** What the part for sharing a workbook says. */
import type {
  FreezeReport,
  LeftCell,
  ThawReport,
} from "../../src/workbook/freeze";
import { sayLeftReason } from "../../src/workbook/freeze";
import { cellAddress } from "../../src/workbook/a1";
import { count, counted } from "./numbers";
import type { OwnSheetKeeps } from "../sharing/own-sheets";

const formulas = (number: number): string =>
  counted(number, "formula", "formulas");
const cells = (number: number): string => counted(number, "cell", "cells");

export const sharingTexts = {
  heading: "Share this workbook",
  reading: "Reading the workbook…",
  refresh: "Read again",
} as const;

export const freezeTexts = {
  heading: "For people without Classbook",
  about:
    "Formulas with Classbook’s functions show #NAME? to people who do not have it. Frozen, they show their present results to everybody. The formulas are kept on a sheet of their own, from which they can be put back.",
  none: "No sheet holds formulas with Classbook’s functions.",
  choose: "Sheets to freeze",
  sheet: (name: string, number: number, isProtected: boolean) =>
    isProtected
      ? `${name}: ${formulas(number)}, but the sheet is protected`
      : `${name}: ${formulas(number)}`,
  open: (number: number) => `Freeze ${formulas(number)}…`,
  question: (number: number) =>
    `${formulas(number)} will be replaced by what ${number === 1 ? "it shows" : "they show"} now, and no longer follow changes in the roster. Each is kept first on the sheet “Classbook formulas”. Formulas of your own stay as they are.`,
  confirm: "Freeze now",
  keep: "Leave the formulas",
  working: "Freezing…",
  done: ({ frozen, spilled, left }: FreezeReport) =>
    `${formulas(frozen)} frozen${spilled > 0 ? `, and ${cells(spilled)} beside them that they had filled` : ""}. ${left.length === 0 ? "None was left." : `${formulas(left.length)} left as ${left.length === 1 ? "it was" : "they were"}.`}`,
  stopped: "Freezing ended early; what was frozen until then can be thawed.",
} as const;

export const thawTexts = {
  heading: "Thaw frozen formulas",
  waiting: (number: number) =>
    `${formulas(number)} ${number === 1 ? "is" : "are"} frozen in this workbook.`,
  none: "No formulas are frozen in this workbook.",
  open: "Thaw…",
  question:
    "Each formula goes back into its cell, where the cell still holds what was put in for it. Cells that were changed since keep their content and are listed.",
  confirm: "Thaw now",
  keep: "Leave them frozen",
  working: "Thawing…",
  done: ({ thawed, already, left, gone }: ThawReport) =>
    `${formulas(thawed)} thawed, ${count(already)} there already, ${count(left.length)} left, ${count(gone)} without a cell.`,
  stopped: "Thawing ended early; what is not thawed yet is still kept.",
} as const;

export const leftTexts = {
  caption: "Cells that were left as they are",
  cell: "Cell",
  why: "Why",
  goTo: (address: string) => `Go to ${address}`,
  address: ({ sheetName, row, column }: LeftCell) =>
    `${sheetName}!${cellAddress(row, column)}`,
  reason: ({ reason }: LeftCell) => {
    const words = sayLeftReason(reason);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  },
  more: (number: number) => `and ${count(number)} more`,
} as const;

const KEEPS: Readonly<Record<OwnSheetKeeps, string>> = {
  columns: "which columns are Classbook’s",
  runs: "the runs, with deciders and assumptions",
  journal: "what each run wrote and what stood there before",
  remembered: "mapping, decisions, assumptions, pay, plan or scenarios",
  formulas: "frozen formulas",
  budget: "the live budget",
};

export const removeTexts = {
  heading: "Remove our history before sharing",
  about:
    "Classbook remembers in sheets of this workbook what it wrote, who decided what, and what stood there before. Remove them before you share a workbook with people who should not see that.",
  none: "This workbook holds no sheets of Classbook.",
  open: "Remove our history…",
  goes: "These sheets are removed:",
  sheet: (name: string, keeps: OwnSheetKeeps) => `${name}: ${KEEPS[keeps]}`,
  stays:
    "The result columns and the Override column stay, as ordinary columns with what they hold. Runs can no longer be reverted, and the next run makes columns of its own.",
  frozenGo:
    "Formulas are frozen: without their sheet they cannot be thawed any more.",
  formulasBreak:
    "Formulas that read one of these sheets, such as live results under an education credit table of your own, would show #REF!: freeze them first.",
  saveCopy:
    "This cannot be undone here: save a copy of the workbook first if you want to keep its history.",
  confirm: "Remove these sheets",
  keep: "Keep them",
  working: "Removing…",
  done: "Removed: this workbook holds no sheets of Classbook any more.",
} as const;
