/** Characters in XML, and in the texts that spreadsheets store in XML. */
import { damaged } from "../fault";
import type { Place } from "../problem";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const HIGHEST_CHARACTER = 0x10ffff;

/** The text that an XML source stands for. @throws FileFault at an entity that XML itself does not know. */
export function decodeText(source: string, place: Place): string {
  const lines = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&([^;&]{0,12});?/g, (_, reference: string) =>
    decodeReference(reference, place),
  );
}

function decodeReference(reference: string, place: Place): string {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const digits = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(reference);
  const code = digits?.[1]
    ? Number.parseInt(digits[1], 16)
    : Number(digits?.[2] ?? Number.NaN);
  if (!(code >= 0 && code <= HIGHEST_CHARACTER)) {
    throw damaged(place, "character");
  }
  return String.fromCodePoint(code);
}

/** An attribute of a tag by its name, or undefined; `source` is the part of the tag behind its name. */
export function attribute(source: string, name: string): string | undefined {
  for (let at = 0; ;) {
    const found = attributeAt(source, at);
    if (found === undefined) return undefined;
    if (source.slice(at, found.equals).trim() === name) {
      return decodeAttribute(source.slice(found.from, found.to));
    }
    at = found.to + 1;
  }
}

/** All attributes of a tag in their order, by name as written. */
export function attributeList(source: string): [name: string, value: string][] {
  const list: [string, string][] = [];
  for (let at = 0; ;) {
    const found = attributeAt(source, at);
    if (found === undefined) return list;
    const name = source.slice(at, found.equals).trim();
    list.push([name, decodeAttribute(source.slice(found.from, found.to))]);
    at = found.to + 1;
  }
}

/** Where the next attribute's "=" stands, and its value without the quotes. */
function attributeAt(
  source: string,
  at: number,
): { equals: number; from: number; to: number } | undefined {
  const equals = source.indexOf("=", at);
  const quote = equals === -1 ? -1 : firstQuote(source, equals + 1);
  if (quote === -1) return undefined;
  const to = source.indexOf(source.charAt(quote), quote + 1);
  return to === -1 ? undefined : { equals, from: quote + 1, to };
}

/** Yes and no as spreadsheets write them; undefined where the attribute is absent. */
export function flag(source: string, name: string): boolean | undefined {
  const value = attribute(source, name);
  return value === undefined ? undefined : value === "1" || value === "true";
}

function firstQuote(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 34 || code === 39) return at;
    if (code > 32) return -1;
  }
  return -1;
}

function decodeAttribute(source: string): string {
  const spaced = /[\t\r\n]/.test(source)
    ? source.replace(/[\t\r\n]/g, " ")
    : source;
  return spaced.includes("&") ? decodeText(spaced, "package") : spaced;
}

/** Undoes `_x000D_`, the way in which cell texts hold characters that XML cannot. */
export function decodeStored(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const MARKUP: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/**
 * What XML text cannot hold as it is: control characters, a carriage return (which reads back as a line feed),
 * half of a surrogate pair, and an underscore that would be taken for the beginning of `_x000D_`.
 */
const NEEDS_CODE =
  // eslint-disable-next-line no-control-regex -- these characters are what it looks for
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A cell's text as XML source; every string of JavaScript comes back from it unchanged. */
export function encodeStored(text: string): string {
  return encodeText(text.replace(NEEDS_CODE, code));
}

/** A stored text that stands in an attribute, such as the name of a table's column: line breaks become codes too. */
export function encodeStoredAttribute(text: string): string {
  return encodeAttribute(
    text.replace(NEEDS_CODE, code).replace(/[\t\n]/g, code),
  );
}

function code(character: string): string {
  const digits = character.charCodeAt(0).toString(16).toUpperCase();
  return `_x${digits.padStart(4, "0")}_`;
}

/** Text as XML source. */
export function encodeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/[&<>]/g, (character) => MARKUP.get(character) as string);
}

/** An attribute's value as XML source, without its quotes; what no attribute can hold is left out. */
export function encodeAttribute(value: string): string {
  return encodeText(value)
    .replace(NO_XML, "")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

const NO_XML =
  // eslint-disable-next-line no-control-regex -- these characters are what it looks for
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
