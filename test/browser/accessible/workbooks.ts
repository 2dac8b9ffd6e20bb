/** Files that bring the pane into states that the sample does not: nothing in it, much to mend, a run that did not end, last month. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { interruptRun } from "../../taskpane/history/journalled";
import {
  asFile,
  lastMonthsBook,
} from "../../taskpane/next-month/last-month-file";
import { plainRoster, sheetOf } from "../../taskpane/rosters";
import type { GivenFile } from "../workbench/workbench-page";

export const EMPTY: GivenFile = { name: "empty.csv", content: "\n" };

/** Twice the same key, a code that lost its zeros, numbers for education, text for years, hourly pay and an unknown class. */
export const TO_MEND: GivenFile = {
  name: "to-mend.csv",
  content: [
    "Positions of the agency,,,,,,,",
    "Position No,Job Title,Class Code,Years,Education,Leadership years,Salary,Midpoint",
    "1,IT Executive,1723,six,4,2,41.20,45",
    "1,IT Executive,1723,12,,2,39,45",
    "3,CIO I,XYZ99,,2,,44,45",
    ",CIO III,,9,6,5,50,45",
    "5,Gardener,,4,0,0,20,45",
    ",,,,,,,",
  ].join("\n"),
};

/** Three titles to review, years that are a word, part-time pay and pay below and above its band. */
export const PEOPLE: GivenFile = {
  name: "people.csv",
  content: [
    "Position No,Job Title,Salary,FTE,Years of Experience,Education",
    "P-1,CIO III,87000,1,14,Bachelor",
    "P-2,CIO III,50000,0.5,2,Bachelor",
    "P-3,IT Technology Officer,200000,1,6,Bachelor",
    "P-4,IT Technology Officer,70000,1,many,Bachelor",
    "P-5,Chief Information Officer,130000,1,16,Master",
    "P-6,Technical Manager,99000,1,12,Bachelor",
    "P-7,Chief Info Offcr,99000,1,3,Bachelor",
    "P-8,Janitor,30000,1,3,hs",
  ].join("\n"),
};

/** Numbers that may be written in two ways. */
export const AMBIGUOUS: GivenFile = {
  name: "ambiguous.csv",
  content: "Position;Title;Salary\nP-1;CIO I;92.000\nP-2;CIO II;101.500\n",
};

/** A text file as it is classified without a sheet. */
export const LARGE: GivenFile = {
  name: "large.csv",
  content: [
    "Position No,Job Title,Years,Education,Salary",
    ...Array.from({ length: 400 }, (_, index) =>
      [
        `P-${index}`,
        ["CIO I", "CIO II", "Gardener", "Chief Info Officer"][index % 4],
        index % 20,
        "Bachelor",
        80_000 + index,
      ].join(","),
    ),
  ].join("\n"),
};

export async function interrupted(): Promise<GivenFile> {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await interruptRun(book);
  return given(await asFile(book), "interrupted.xlsx");
}

/** Written with a catalogue that is not the one of today. */
export async function lastMonth(): Promise<GivenFile> {
  return given(
    await asFile(await lastMonthsBook("0123456789abcdef")),
    "june.xlsx",
  );
}

/** The roster that follows last month's. */
export const THIS_MONTH: GivenFile = {
  name: "july.csv",
  content: [
    "Job Title,Position No,Salary",
    "CIO III,P-1,100000",
    "CIO III,P-3,120000",
    "CIO II,P-4,70000",
    "Chief Information Officer,P-5,90000",
    "Chief Information Officer,P-6,95000",
    "Bus Driver,P-8,40000",
    "CIO IV,P-9,110000",
  ].join("\n"),
};

async function given(file: File, name: string): Promise<GivenFile> {
  return { name, content: new Uint8Array(await file.arrayBuffer()) };
}
