/** Brings the line breaks of a text file to one kind, so that no record runs into the next. */
import type { Delimiter } from "./delimiter";

export type LineBreak = "\r\n" | "\n" | "\r";

/** The text with one kind of line break between records; breaks inside quoted fields stay as they are. */
export function oneLineBreak(
  text: string,
  delimiter: Delimiter,
): { text: string; lineBreak: LineBreak } {
  if (!text.includes("\r")) return { text, lineBreak: "\n" };
  const pairs = count(text, /\r\n/g);
  const returns = count(text, /\r/g);
  const feeds = count(text, /\n/g);
  if (pairs === returns && pairs === feeds) return { text, lineBreak: "\r\n" };
  if (feeds === 0) return { text, lineBreak: "\r" };
  const escaped = delimiter === "|" ? "\\|" : delimiter;
  const quotedOrBreak = new RegExp(
    `(?<=^|[${escaped}\\r\\n])"(?:[^"]|"")*"|\\r\\n?|\\n`,
    "g",
  );
  const even = text.replace(quotedOrBreak, (found) =>
    found.startsWith('"') ? found : "\n",
  );
  return { text: even, lineBreak: "\n" };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
