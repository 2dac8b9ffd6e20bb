/** The smallest parts of a data file: texts, dates, amounts, and citations beside values. */
import { z } from "zod";

export const text = z.string().trim().min(1).max(600);
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const years = z.number().min(0).max(100_000_000);

export const citation = z.strictObject({ item: text, words: text.max(90) });
export const cited = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, at: citation });
export const doubt = z.strictObject({ text, reading: text, at: citation });
export const basis = z.discriminatedUnion("basis", [
  z.strictObject({ basis: z.literal("printed") }),
  z.strictObject({ basis: z.literal("inferred"), why: text }),
]);
