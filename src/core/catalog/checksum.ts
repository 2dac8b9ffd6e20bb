/** The catalogue's checksum, by which a workbook tells under which catalogue its answers were made. */
import type { Catalogue } from "./catalogue";
import { sha256 } from "./sha256";

/** Enough to tell any two catalogues apart that ever meet, and short enough to be read out. */
const DIGITS = 16;

const known = new WeakMap<Catalogue, string>();

/** 16 hexadecimal digits over everything that the document sets say, computed once for each catalogue; key order does not matter. */
export function catalogueChecksum(catalogue: Catalogue): string {
  const found = known.get(catalogue);
  if (found !== undefined) return found;
  const checksum = sha256(asciiJson(catalogue.sets)).slice(0, DIGITS);
  known.set(catalogue, checksum);
  return checksum;
}

/**
 * What to say before answers change: undefined where the workbook's answers were made with this catalogue, or where it
 * holds none yet.
 */
export function sayOtherCatalogue(
  kept: string | undefined,
  catalogue: Catalogue,
): string | undefined {
  const now = catalogueChecksum(catalogue);
  if (kept === undefined || kept === now) return undefined;
  return `This workbook was last written with another catalogue (${kept}; this one is ${now}), so classes, bands and verdicts may differ now: look at what changes before you write again.`;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value, withSortedKeys).replace(
    /[^\x20-\x7e]/g,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  return Object.fromEntries(
    Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
