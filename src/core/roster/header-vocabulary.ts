/** What people write above the columns of a roster: the phrases of each role, and the words that make them mean something else. */
import type { ColumnRole } from "./mapping";

export interface HeaderWords {
  /** The surest first. */
  readonly phrases: readonly string[];
  readonly never: readonly string[];
}

const split = (list: string): string[] =>
  list.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));

const OTHERS = ["supervisor", "manager", "date", "reports", "old", "prior"];
const NOT_PAY = ["date", "grade", "step", "schedule", "range", "band", "plan"];
const NOT_PAID = [...NOT_PAY, "minimum", "maximum", "min", "max", "percent"];

export const HEADER_WORDS: Readonly<Record<ColumnRole, HeaderWords>> = {
  rowKey: {
    phrases: split(
      `position number, position no, position id, position control number, pcn, pos no, pos
      number, pin, row id, record id, employee id, employee number, employee no, emplid,
      emp id, emp no, personnel number, person id, id`,
    ),
    never: OTHERS,
  },
  classCode: {
    phrases: split(
      `class code, job code, jobcode, classification code, job class code, class number,
      class no, class id, job class, title code, class spec, class, code`,
    ),
    never: [...OTHERS, "department", "agency", "dept", "zip", "fund", "unit"],
  },
  title: {
    phrases: split(
      `class title, classification title, job code title, job class title, job title,
      position title, title, classification, job code description, position description,
      position name, job name, job, position, working title, business title`,
    ),
    never: [...OTHERS, "number", "no", "id", "code", "status", "fte"],
  },
  years: {
    phrases: split(
      `years of experience, years experience, experience years, experience in years, total
      years of experience, yrs experience, yrs exp, years exp, exp years, total years,
      years, experience`,
    ),
    never: ["service", "age", "months", "date", "college"],
  },
  degree: {
    phrases: split(
      `highest degree, degree level, education level, highest education, level of
      education, degree, education`,
    ),
    never: ["date", "field", "major", "school"],
  },
  mgmtYears: {
    phrases: split(
      `management years, mgmt years, years of management, years managing, years in
      management, years management experience, management experience, leadership years,
      years of leadership, years leading, leadership experience, supervisory years, years
      supervising, supervisory experience, managerial years, managerial experience, mgmt
      yrs, mgmtyears`,
    ),
    never: ["date", "months"],
  },
  managedFte: {
    phrases: split(
      `fte managed, managed fte, fte supervised, supervised fte, ftes managed, ftes
      supervised, fte overseen, fte under management, fte of function, fte of unit, staff
      managed, staff and contractors managed`,
    ),
    never: ["date"],
  },
  positionFte: {
    phrases: split(
      `position fte, budgeted fte, authorized fte, authorised fte, fte, full time
      equivalent, time base`,
    ),
    never: ["managed", "supervised", "overseen", "management", "under"],
  },
  salary: {
    phrases: split(
      `annual salary, base salary, annual base salary, annual rate, annual pay, salary,
      base pay, base rate, pay rate, annualized salary, total rate, hourly rate, hourly
      wage, monthly salary, pay, wage`,
    ),
    never: [...NOT_PAID, "midpoint", "mid", "period", "frequency", "code"],
  },
  midpoint: {
    phrases: split(
      `midpoint, position midpoint, band midpoint, range midpoint, salary midpoint, pay
      band midpoint, mid point, mid`,
    ),
    never: ["date"],
  },
  status: {
    phrases: split(
      `position status, status, filled vacant, vacant filled, vacancy status, vacancy,
      incumbency`,
    ),
    never: ["date", "flsa", "marital", "exempt", "civil"],
  },
  department: {
    phrases: split(
      `department name, department, agency name, agency, organization, organisation,
      organization name, dept, dept name, division, bureau, business unit, org`,
    ),
    never: ["code", "id", "number", "no", "date"],
  },
};
