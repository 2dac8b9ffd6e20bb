/** The shape of a help text's file: a misspelt key or a missing sentence stops the build. */
import { z } from "zod";

const sentence = z.string().min(1);
const value = z.union([z.string(), z.number(), z.boolean()]);
const rows = z.array(z.array(value)).min(1);
const day = z.strictObject({ date: z.iso.date() });
const percent = z.strictObject({ percent: z.number() });
const cell = z.union([
  z.null(),
  value,
  day,
  percent,
  z.strictObject({ error: z.string() }),
]);

const argument = z.union([
  z.null(),
  value,
  day,
  percent,
  z.strictObject({ block: rows }),
  z.strictObject({
    cells: sentence,
    headings: z.array(sentence).min(1),
    rows: z.array(z.array(cell)).min(1),
  }),
  z.strictObject({
    call: sentence,
    get with() {
      return z.array(argument);
    },
  }),
]);

const said = {
  arguments: z.array(argument),
  says: sentence,
  place: z.string(),
};
const example = z.union([
  z.strictObject({ ...said, result: z.union([value, rows]) }),
  z.strictObject({ ...said, firstRows: rows }),
]);

export const helpTextSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{3,}$/),
  task: z.string().endsWith("?"),
  returns: sentence,
  columns: z.array(sentence),
  examples: z.array(example).min(2),
  answers: z
    .array(z.strictObject({ answer: sentence, means: sentence }))
    .min(2),
  takenAsGiven: z.array(sentence),
  blanks: sentence,
  notes: z.array(sentence),
  seeAlso: z.array(sentence).min(1),
});
