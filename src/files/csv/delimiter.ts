/** Finds out which character separates the fields of a text file. */
import type { AskedAbout } from "../opened";

export const DELIMITERS = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE = 131_072;
const RECORDS = 200;

/**
 * The character that occurs equally often in most of the first records, outside of quotation marks.
 * Of two that do, the one earlier in the list: decimal commas may be as regular as the semicolons between them.
 */
export function sniffDelimiter(text: string): Delimiter {
  const records = countsByRecord(text.slice(0, SAMPLE));
  let best: Delimiter = ",";
  let bestShare = 0;
  DELIMITERS.forEach((delimiter, at) => {
    const share = regularity(records.map((counts) => counts[at] ?? 0));
    if (share > bestShare) [best, bestShare] = [delimiter, share];
  });
  return best;
}

/** In nearly every record as often as in the first. */
const AS_REGULAR = 0.9;

/**
 * The characters that part the first records as regularly as the one that `sniffDelimiter` takes, which is not among
 * them: where there are any, only the planner can tell. The first record, mostly a header, has no decimal commas.
 */
export function rivalDelimiters(text: string): readonly Delimiter[] {
  const sample = text.slice(0, SAMPLE);
  const taken = sniffDelimiter(sample);
  const records = countsByRecord(sample);
  return DELIMITERS.filter((delimiter, at) => {
    const first = records[0]?.[at] ?? 0;
    const same = records.filter((counts) => counts[at] === first).length;
    return (
      delimiter !== taken && first > 0 && same >= AS_REGULAR * records.length
    );
  });
}

/** What to ask where rivals part the records as regularly; nothing where there are none. */
export function delimiterQuestion(
  taken: Delimiter,
  rivals: readonly Delimiter[],
): AskedAbout<"delimiter", Delimiter>[] {
  if (rivals.length === 0) return [];
  const others = rivals.map((one) => DELIMITER_NAMES[one]).join(" or ");
  return [
    {
      about: "delimiter",
      text: "What parts the fields?",
      examples: [],
      answers: [taken, ...rivals].map((option) => ({
        option,
        meaning: `A ${DELIMITER_NAMES[option]}`,
      })),
      taken: `They were parted at each ${DELIMITER_NAMES[taken]}, but each ${others} parts the first rows as regularly: look whether the columns are right.`,
    },
  ];
}

/** How a planner names a separator. */
const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  "\t": "tab",
  ";": "semicolon",
  "|": "bar",
  ",": "comma",
};

/** Excel writes "sep=;" above some tables to tell itself the delimiter. */
export function withoutHint(text: string): {
  text: string;
  hint: Delimiter | undefined;
} {
  const first = /^\ufeff?sep=([\t;|,])(?:\r\n?|\n)/i.exec(text);
  if (first !== null)
    return { text: text.slice(first[0].length), hint: first[1] as Delimiter };
  return {
    text: text.startsWith("\ufeff") ? text.slice(1) : text,
    hint: undefined,
  };
}

/** How often each candidate occurs in each record. */
function countsByRecord(text: string): number[][] {
  const records: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let quoted = false;
  let filled = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    const at = DELIMITERS.indexOf(character as Delimiter);
    if (!quoted && at !== -1) counts[at] = (counts[at] ?? 0) + 1;
    if (quoted || (character !== "\n" && character !== "\r")) {
      filled = true;
      continue;
    }
    if (filled) records.push(counts);
    if (records.length === RECORDS) return records;
    counts = DELIMITERS.map(() => 0);
    filled = false;
  }
  return filled ? [...records, counts] : records;
}

/** The share of records with the commonest count, where that count is not 0. */
function regularity(counts: readonly number[]): number {
  const often = new Map<number, number>();
  for (const count of counts) {
    if (count > 0) often.set(count, (often.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...often.values()) / Math.max(1, counts.length);
}
