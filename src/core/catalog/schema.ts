/** The check of a data file, run when the product is built and when a catalogue is handed in; formulas carry none of it. */
import { z } from "zod";
import { LEVELS } from "./requirement";
import type { Requirement } from "./requirement";
import type { QualificationStandard } from "./standard";
import type { DocumentSet } from "./specification";

const text = z.string().trim().min(1).max(600);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const years = z.number().min(0).max(100_000_000);

const citation = z.strictObject({ item: text, words: text.max(90) });
const cited = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, at: citation });
const doubt = z.strictObject({ text, reading: text, at: citation });
const basis = z.discriminatedUnion("basis", [
  z.strictObject({ basis: z.literal("printed") }),
  z.strictObject({ basis: z.literal("inferred"), why: text }),
]);

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

const standard = z.strictObject({
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

const named = { title: text, aliases: z.array(text), at: citation };
const classTitle = z.discriminatedUnion("basis", [
  z.strictObject({ ...named, basis: z.literal("printed") }),
  z.strictObject({ ...named, basis: z.literal("inferred"), why: text }),
]);

const specification = z.strictObject({
  key: text.regex(/^[a-z0-9-]+\/.+$/),
  code: cited(text.regex(/^[A-Za-z0-9-]+$/)).exactOptional(),
  titles: z.array(classTitle).min(1),
  document: text,
  pay: z
    .union([
      z.strictObject({ band: text, at: citation }),
      z.strictObject({ scale: text, group: z.int().positive(), at: citation }),
    ])
    .exactOptional(),
  flsa: cited(text).exactOptional(),
  bargainingUnit: cited(text).exactOptional(),
  civilService: cited(text).exactOptional(),
  supervisesGroup: cited(z.int().positive()).exactOptional(),
  capacities: z.array(
    z.strictObject({
      role: text,
      phrases: z.array(text).min(1),
      unit: text,
      size: z.enum(["smaller", "larger"]).exactOptional(),
      at: citation,
    }),
  ),
  comparableWork: citation.exactOptional(),
  traits: z.array(cited(text)),
  standards: z.array(standard),
  doubts: z.array(doubt),
});

const sizeLadder = z.strictObject({
  measure: z.enum(["managedFte", "budget"]),
  typical: z.boolean(),
  steps: z
    .array(
      z.strictObject({
        classKey: text,
        level: text,
        atLeast: years,
        atMost: years.exactOptional(),
        counts: text,
        orElse: text.exactOptional(),
        at: citation,
      }),
    )
    .min(1),
  below: text,
  doubts: z.array(doubt),
});

const documentSet = z.strictObject({
  format: z.literal(1),
  jurisdiction: z.strictObject({
    key: text.regex(/^[a-z0-9-]+$/),
    names: z.array(text).min(1),
    title: text,
  }),
  documents: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        publisher: text,
        publisherBasis: basis,
        established: cited(isoDate).exactOptional(),
        revised: cited(isoDate).exactOptional(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1),
  series: z
    .array(
      z.strictObject({
        key: text,
        title: text,
        aliases: z.array(text),
        classes: z.array(text).min(1),
        at: citation,
      }),
    )
    .min(1),
  sizeLadders: z.array(sizeLadder),
  classes: z.array(specification).min(1).max(10_000),
});

/** Parses a document set, or throws with the path of what does not fit. */
export function parseDocumentSet(input: unknown): DocumentSet {
  return documentSet.parse(input);
}
