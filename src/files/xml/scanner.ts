/**
 * Reads XML as it arrives, chunk by chunk, and tells its elements and texts one after the other.
 * It knows no document types, so no entity can grow: a part that brings one is refused.
 */
import { damaged, unsafe } from "../fault";
import type { Place } from "../problem";
import { XML_DEPTH, XML_TOKEN_CHARACTERS } from "../limits";
import { decodeText } from "./text";

/** `name` is without its namespace prefix; `attributes` is as written, for `attribute()`. */
export interface XmlListener {
  readonly open?: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const EXCLAMATION = 33;
const SLASH = 47;
const QUESTION = 63;

export class XmlScanner {
  private waiting = "";
  private readonly stack: string[] = [];
  private sawRoot = false;

  /** `place` is named in problems. */
  constructor(
    private readonly listener: XmlListener,
    private readonly place: Place,
  ) {}

  /** Takes the next chunk. @throws FileFault */
  push(chunk: string): void {
    const source = this.waiting === "" ? chunk : this.waiting + chunk;
    const used = this.scan(source);
    this.waiting = source.slice(used);
    if (this.waiting.length > XML_TOKEN_CHARACTERS) {
      throw unsafe("endlessToken");
    }
  }

  /** Says that no more chunks come. @throws FileFault where elements are still open. */
  end(): void {
    if (this.waiting.trim() !== "" || this.stack.length > 0 || !this.sawRoot) {
      throw damaged(this.place, "breaksOff");
    }
  }

  /** Handles every complete token; answers where the first incomplete one begins. */
  private scan(source: string): number {
    let at = 0;
    for (;;) {
      const tag = source.indexOf("<", at);
      if (tag === -1) return at;
      if (tag > at) this.tellText(source.slice(at, tag));
      const end = this.scanMarkup(source, tag);
      if (end === -1) return tag;
      at = end;
    }
  }

  /** Answers where the markup ends, or -1 where its end has not arrived. */
  private scanMarkup(source: string, at: number): number {
    switch (source.charCodeAt(at + 1)) {
      case SLASH:
        return this.scanClosing(source, at);
      case QUESTION:
        return after(source.indexOf("?>", at), 2);
      case EXCLAMATION:
        return this.scanDeclaration(source, at);
      default:
        return this.scanOpening(source, at);
    }
  }

  private scanClosing(source: string, at: number): number {
    const end = source.indexOf(">", at);
    if (end !== -1) this.tellClose(source.slice(at + 2, end).trimEnd());
    return after(end, 1);
  }

  private scanDeclaration(source: string, at: number): number {
    if (source.startsWith("<!--", at)) {
      return after(source.indexOf("-->", at + 4), 3);
    }
    if (source.startsWith("<![CDATA[", at)) {
      const end = source.indexOf("]]>", at + 9);
      if (end !== -1) this.listener.text?.(source.slice(at + 9, end));
      return after(end, 3);
    }
    if (source.length - at < 9) return -1;
    throw unsafe("doctype");
  }

  private scanOpening(source: string, at: number): number {
    const end = endOfTag(source, at + 1);
    if (end === -1) return -1;
    const closes = source.charCodeAt(end - 1) === SLASH;
    const content = source.slice(at + 1, closes ? end - 1 : end);
    const space = content.search(/\s/);
    const name = space === -1 ? content : content.slice(0, space);
    this.tellOpen(name, space === -1 ? "" : content.slice(space));
    if (closes) this.tellClose(name);
    return end + 1;
  }

  private tellOpen(name: string, attributes: string): void {
    if (this.stack.length >= XML_DEPTH) throw unsafe("nesting");
    this.sawRoot = true;
    this.stack.push(name);
    this.listener.open?.(withoutPrefix(name), attributes);
  }

  private tellClose(name: string): void {
    if (this.stack.pop() !== name) {
      throw damaged(this.place, "elements");
    }
    this.listener.close?.(withoutPrefix(name));
  }

  private tellText(text: string): void {
    if (this.stack.length > 0 && this.listener.text) {
      this.listener.text(decodeText(text, this.place));
    }
  }
}

function after(found: number, length: number): number {
  return found === -1 ? -1 : found + length;
}

/** The ">" that ends a tag; one inside an attribute's quotes does not. */
function endOfTag(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) {
      quote = code;
    } else if (code === 62) {
      return at;
    }
  }
  return -1;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
