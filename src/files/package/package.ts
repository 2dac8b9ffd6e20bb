/** An Office package: its parts, what they are, and how they refer to each other. */
import { damaged, FileFault, unsafe } from "../fault";
import { FILE_BYTES, WHOLE_PART_BYTES } from "../limits";
import { attribute } from "../xml/text";
import { type XmlListener, XmlScanner } from "../xml/scanner";
import { type PartEntry, readDirectory } from "./directory";
import { decodeChunks } from "./part-text";
import { unpack } from "./unpack";

/** From one part to another, or to an address outside. `kind` is the last word of its type, such as "worksheet". */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

export class Package {
  private constructor(
    private readonly archive: Uint8Array,
    private readonly entries: ReadonlyMap<string, PartEntry>,
  ) {}

  /** Reads the directory and nothing else. @throws FileFault */
  static open(bytes: Uint8Array): Package {
    if (bytes.length > FILE_BYTES) {
      throw new FileFault({
        kind: "tooLarge",
        bytes: bytes.length,
        limit: FILE_BYTES,
      });
    }
    return new Package(bytes, readDirectory(bytes));
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of a part as it unpacks. @throws FileFault */
  chunks(name: string): AsyncGenerator<string, void> {
    return decodeChunks(unpack(this.archive, this.entry(name)), name);
  }

  /** The whole text of a part. @throws FileFault where it is absent or too large to be held. */
  async text(name: string): Promise<string> {
    if (this.entry(name).unpackedBytes > WHOLE_PART_BYTES) {
      throw unsafe("partTooLarge");
    }
    const chunks: string[] = [];
    for await (const chunk of this.chunks(name)) chunks.push(chunk);
    return chunks.join("");
  }

  /** Tells a listener what a part holds. @throws FileFault */
  async scan(name: string, listener: XmlListener): Promise<void> {
    const scanner = new XmlScanner(listener, { part: name });
    for await (const chunk of this.chunks(name)) scanner.push(chunk);
    scanner.end();
  }

  /** What a part refers to; none where it has no relationships. "" stands for the package itself. */
  async relationships(part: string): Promise<readonly Relationship[]> {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const found: Relationship[] = [];
    if (!this.has(name)) return found;
    await this.scan(name, {
      open: (element, attributes) => {
        if (element === "Relationship")
          found.push(relationship(attributes, folder));
      },
    });
    return found;
  }

  private entry(name: string): PartEntry {
    const entry = this.entries.get(name);
    if (entry === undefined) throw damaged({ part: name }, "missing");
    return entry;
  }
}

function relationship(attributes: string, folder: string): Relationship {
  const type = attribute(attributes, "Type") ?? "";
  const target = attribute(attributes, "Target") ?? "";
  const external = attribute(attributes, "TargetMode") === "External";
  return {
    id: attribute(attributes, "Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    target: external ? target : resolve(folder, target),
    external,
  };
}

/** Where a target leads from a folder; ".." goes up, never out of the package. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
