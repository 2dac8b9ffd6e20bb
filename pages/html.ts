/** HTML as text: what people wrote is escaped, what this folder wrote is not. */

/** Text that is markup already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Part[];

/** A template tag: strings put in are escaped, markup and lists of markup are taken as they are. */
export function html(
  markup: TemplateStringsArray,
  ...parts: readonly Part[]
): Markup {
  const text = markup.map((piece, at) => piece + partText(parts[at] ?? ""));
  return new Markup(text.join(""));
}

function partText(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(partText).join("");
  return String(part).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
