/** What case files of every kind share: sentences, places in documents, and the answer that is expected. */
import { z } from "zod";

export const sentence = z.string().min(8);

/** Where a document says so: the item, and the few words that carry the figure. */
const place = z.strictObject({
  /** The class in whose part of the document the words stand, where the file is not about one class. */
  class: z.string().optional(),
  item: z.string(),
  words: z.string(),
});
export type Place = z.infer<typeof place>;

export const placesShape = z.union([place, z.array(place).min(2)]);

export const placesIn = (given: Place | Place[] | undefined): Place[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given];

/** An answer, or an error sign; `message` holds words that the error's message must contain. */
export const answerShape = <T extends z.ZodType>(answer: T) => ({
  expected: z.union([answer, z.enum(["#VALUE!", "#N/A", "#DIV/0!"])]),
  message: z.array(z.string()).min(1).optional(),
});

/** An error cell that can carry a text must be held to what it says. */
export const saysWhy = (
  expected: unknown,
  message: readonly string[] | undefined,
): boolean =>
  (expected === "#VALUE!" || expected === "#N/A") === (message !== undefined);
