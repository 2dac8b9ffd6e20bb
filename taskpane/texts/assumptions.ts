/** What the part for assumptions says. */
import type {
  Assumptions,
  Contractors,
} from "../../src/core/assumptions/assumptions";
import type { Level } from "../../src/core/catalog/requirement";

export const assumptionTexts = {
  heading: "What do results rest on?",
  about:
    "Where the documents leave something open, these choices decide. They are kept in the workbook, and every run names those it was made under.",
  reading: "Reading the workbook…",
  creditHeading: "Education credit",
  creditAbout:
    "How many years of experience a degree may be worth where a document does not say. Leave a row empty to leave it open.",
  degree: "Degree",
  years: "Years of credit",
  yearsFor: (degree: string) => `Years of credit: ${degree}`,
  noYears: (degree: string, typed: string) =>
    `“${typed}” beside ${degree} is no number of years: give a number such as 2, or leave it empty.`,
  useProducts: "Use Classbook’s own years",
  overlap: "Where two ranges hold an FTE, name",
  contractors: "Contractors in FTE managed are",
  contractorsHint:
    "FTE is compared as the roster gives it; this only says what it is.",
  decider: "Who decides?",
  deciderHint: "The name as it shall stand in runs and decisions.",
  keep: "Keep in the workbook",
  keeping: "Keeping…",
  kept: "Kept in the workbook. Results that are written from now on rest on it.",
  inForceHeading: "In force now",
  noneKept: "Nothing was chosen in this workbook yet, so these hold:",
} as const;

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  none: "No degree",
  hs: "High school",
  associate: "Associate",
  bachelor: "Bachelor’s",
  master: "Master’s",
  doctorate: "Doctorate",
};

export const OVERLAP_NAMES: Readonly<Record<Assumptions["overlap"], string>> = {
  all: "Both levels",
  lower: "The lower level",
  upper: "The upper level",
};

export const CONTRACTOR_NAMES: Readonly<Record<Contractors, string>> = {
  notSaid: "Not said",
  counted: "Counted",
  notCounted: "Not counted",
};
