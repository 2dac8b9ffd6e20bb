/** The shape of a case file for one class: people at the borders of its qualifications, in words that an analyst signs. */
import { z } from "zod";
import { answerShape, placesShape, sentence } from "./case-shape";

/** Years as a number; "unknown" stands for a blank cell. */
const years = z.union([z.number(), z.literal("unknown")]);

const person = z.strictObject({
  /** Plain words for the person; the test is named by them. */
  who: sentence,
  years,
  /** A degree word, a number of college years, or "unknown". */
  degree: z.union([z.string(), z.number()]),
  /** Years of the leadership kind that the class asks for. */
  leadership: years,
  standard: z.enum(["minimum", "recommended"]),
  ...answerShape(z.enum(["Qualified", "Review", "Not qualified"])),
  because: sentence,
  place: placesShape,
});

export const classFile = z.strictObject({
  /** Job code, or the title where the document has no codes. */
  class: z.string(),
  title: z.string(),
  employer: z.string(),
  /** What the years must be years of. */
  years: z.string(),
  leadership: z.string(),
  /** The qualifications in our own words. */
  requirements: z.array(sentence).min(1),
  people: z.array(person).min(6),
});

export type ClassFile = z.infer<typeof classFile>;
export type Person = ClassFile["people"][number];
