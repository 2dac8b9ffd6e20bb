/** The shape of a case file for one rule: what a planner gives a function, and what it answers. */
import { z } from "zod";
import { answerShape, placesShape, sentence } from "./case-shape";

/** A cell: `null` is blank, a date is written 2026-07-01 as one types it. */
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const block = z.array(z.array(cell)).min(1);

const ruleCase = z.strictObject({
  /** What is decided, in one sentence; the test is named by it. */
  sentence,
  /** Arguments by the names that the formula shows; what is not named is left out. A list of rows is a range. */
  given: z.record(z.string(), z.union([cell, block])),
  ...answerShape(z.union([z.string(), z.number(), block])),
  /** The reckoning, line by line; every line with an equals sign is checked. */
  arithmetic: z.array(z.string()).min(1).optional(),
  because: sentence,
  place: placesShape.optional(),
});

export const ruleFile = z.strictObject({
  rule: sentence,
  function: z.string().regex(/^[A-Z]+$/),
  /** What each argument means, in plain words. */
  arguments: z.record(z.string(), sentence),
  /** Headings of the columns, where the answer is a table. */
  columns: z.array(z.string()).min(2).optional(),
  /** What holds for all cases, such as how a doubt of the document is read. */
  notes: z.array(sentence).optional(),
  cases: z.array(ruleCase).min(6),
});

export type RuleFile = z.infer<typeof ruleFile>;
export type RuleCase = RuleFile["cases"][number];
