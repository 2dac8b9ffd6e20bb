/** The check of a qualification standard in a data file. */
import { z } from "zod";
import { LEVELS, type Requirement } from "./requirement";
import { citation, doubt, text, years } from "./schema-parts";
import type { QualificationStandard } from "./standard";

const field = z.union([
  z.literal("any"),
  z.strictObject({
    anyOf: z.array(text).min(1),
    list: z.enum(["closed", "orRelated"]),
  }),
]);
const bound = z.union([
  z.strictObject({ atLeast: years }),
  z.strictObject({ above: years }),
  z.strictObject({ atMost: years }),
  z.strictObject({ below: years }),
]);
const measure = z.union([
  z.strictObject({ experience: text }),
  z.strictObject({ collegeYears: field }),
  z.strictObject({ credits: field, unit: z.enum(["semester", "quarter"]) }),
]);
const addend = z.strictObject({
  measure,
  rate: z.number().positive(),
  atMost: years.exactOptional(),
});

const requirement: z.ZodType<Requirement> = z.lazy(() => {
  const of = z.array(requirement).min(1);
  return z.discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("education"),
      at: citation,
      level: z.enum(LEVELS),
      field,
    }),
    z.strictObject({
      is: z.literal("amount"),
      at: citation,
      of: measure,
      bound,
    }),
    z.strictObject({
      is: z.literal("sum"),
      at: citation,
      bound,
      of: z.array(addend).min(1),
    }),
    z.strictObject({
      is: z.literal("holds"),
      at: citation,
      anyOf: z.array(text).min(1),
    }),
    z.strictObject({ is: z.literal("allOf"), at: citation, of }),
    z.strictObject({ is: z.literal("anyOf"), at: citation, of }),
    z.strictObject({
      is: z.literal("atLeastOf"),
      at: citation,
      n: z.int().min(1),
      of,
    }),
    z.strictObject({ is: z.literal("sameAs"), at: citation, classKey: text }),
    z.strictObject({
      is: z.literal("judged"),
      at: citation,
      question: text,
      by: text.exactOptional(),
      reach: requirement.exactOptional(),
    }),
  ]) as unknown as z.ZodType<Requirement>;
});

const substitution = z.strictObject({
  at: citation,
  label: text,
  question: text,
  for: text,
  from: z.union([z.literal("degree"), measure]),
  surplusOnly: z.boolean(),
  sparing: z.array(text),
  atMost: years.exactOptional(),
  rate: z.union([
    z.strictObject({ give: years, buys: years }),
    z.strictObject({ degreeBuys: z.partialRecord(z.enum(LEVELS), years) }),
    z.literal("notStated"),
  ]),
});

const kind = z.strictObject({
  id: text,
  words: text,
  fills: z.enum(["years", "mgmtYears", "asked"]),
  partOf: text.exactOptional(),
  placed: z.enum(["inside", "onTop", "notStated"]).exactOptional(),
  asClass: text.exactOptional(),
  withinYears: years.exactOptional(),
  takenAsGiven: z.array(text),
  at: citation,
});

export const standard = z.strictObject({
  standard: z.enum(["minimum", "recommended", "typical"]),
  heading: citation,
  everyTrack: z.array(requirement),
  tracks: z
    .array(
      z.strictObject({
        label: text,
        needs: z.array(requirement).min(1),
        substitutions: z.array(substitution),
        at: citation,
      }),
    )
    .min(1),
  conditions: z.array(requirement),
  afterHire: z.array(
    z.strictObject({
      at: citation,
      text,
      needs: requirement,
      within: z.union([
        z.strictObject({ months: years }),
        z.strictObject({ setBy: text }),
      ]),
      maintained: z.boolean(),
    }),
  ),
  kinds: z.array(kind),
  creditTable: z.enum(["bounds", "doesNotApply"]),
  collegeYears: z.enum(["decideBySum", "leaveDegreeOpen"]),
  doubts: z.array(doubt),
}) satisfies z.ZodType<QualificationStandard, unknown>;
