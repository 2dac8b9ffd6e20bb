/** Calls made from the samples: one argument exchanged, and a test for each argument of the functions of a kind. */
import type { CellValue } from "../../src/core/cell";
import type { Argument } from "./both-hosts";
import { SAMPLES, type Kind, type Sample } from "./samples";

/** The arguments of the sample in order, some of them replaced. */
export const called = (
  { given }: Sample,
  replaced: Record<string, Argument> = {},
): Argument[] =>
  Object.keys(given).map((name) =>
    name in replaced ? replaced[name] : given[name],
  );

export const single = (argument: Argument): CellValue =>
  Array.isArray(argument) ? (argument[0]?.[0] ?? null) : (argument ?? null);

/** A name, an argument and the sample, for each argument chosen of the functions of some kinds. */
export const eachArgument = (
  kinds: readonly Kind[],
  names: (sample: Sample, name: string) => readonly string[],
): [string, string, Sample][] =>
  Object.entries(SAMPLES).flatMap(([name, sample]) =>
    kinds.includes(sample.kind)
      ? names(sample, name).map((argument): [string, string, Sample] => [
          name,
          argument,
          sample,
        ])
      : [],
  );

export const all = ({ given }: Sample): string[] => Object.keys(given);

/** Arguments that take one cell, or one for each row. */
export const cells = (sample: Sample): string[] =>
  all(sample).filter((name) => !sample.whole.includes(name));
