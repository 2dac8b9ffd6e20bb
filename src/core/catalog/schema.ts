/** The check of a data file, run when the product is built and when a catalogue is handed in; formulas carry none of it. */
import { z } from "zod";
import {
  basis,
  citation,
  cited,
  doubt,
  isoDate,
  text,
  years,
} from "./schema-parts";
import { COMPLEXITIES, SIZE_WORDS } from "./scope";
import type { DocumentSet } from "./specification";
import { standard } from "./standard-schema";

const scope = z.strictObject({
  manages: z.enum(["project", "program"]),
  sizes: cited(z.array(z.enum(SIZE_WORDS)).min(1)).exactOptional(),
  complexity: cited(z.array(z.enum(COMPLEXITIES)).min(1)).exactOptional(),
  orEnterprise: citation.exactOptional(),
  phases: cited(z.array(text).min(1)).exactOptional(),
});

const percent = cited(z.number().min(0).max(100));
const duty = z.strictObject({ text, logic: text, at: citation });
const timeShareStandard = z.strictObject({
  classKey: text,
  purpose: percent,
  timeShare: percent,
  degreeOfMatch: percent,
  differing: percent,
  duties: z.array(duty).min(1),
  representativeDuties: z.array(duty),
});

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
  scope: scope.exactOptional(),
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
  compaRatioRule: z
    .strictObject({
      atLeast: z.number().positive().max(10),
      says: text,
      at: citation,
    })
    .exactOptional(),
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
  timeShareStandards: z.array(timeShareStandard).exactOptional(),
  partialRoles: z
    .array(z.strictObject({ phrase: text, says: text }))
    .exactOptional(),
  classes: z.array(specification).min(1).max(10_000),
});

/** Parses a document set, or throws with the path of what does not fit. */
export function parseDocumentSet(input: unknown): DocumentSet {
  return documentSet.parse(input);
}
