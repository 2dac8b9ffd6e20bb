/** The list of parts at the end of a zip archive, checked before anything is unpacked. */
import { damaged, unsafe } from "../fault";
import {
  PACKAGE_PARTS,
  PACKING_RATIO,
  PACKING_RATIO_FROM_BYTES,
  UNPACKED_BYTES,
} from "../limits";

/** One part as the directory declares it; sizes in bytes. */
export interface PartEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const NEEDS_ZIP64 = 0xffffffff;
const WHERE = "zip directory" as const;

/**
 * The parts by name.
 * @throws FileFault where the directory is broken, names lead out of the package, parts overlap or would burst.
 */
export function readDirectory(bytes: Uint8Array): Map<string, PartEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > PACKAGE_PARTS) throw unsafe("tooManyParts");
  const parts = new Map<string, PartEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    if (parts.has(entry.name)) throw unsafe("namesTwice");
    if (!entry.name.endsWith("/")) parts.set(entry.name, entry);
    at = next;
  }
  checkSizes([...parts.values()]);
  checkOverlap([...parts.values()], end);
  return parts;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged(WHERE, "endMissing");
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: PartEntry; next: number } {
  if (
    at + ENTRY_BYTES > view.byteLength ||
    view.getUint32(at, true) !== ENTRY
  ) {
    throw damaged(WHERE, "entry");
  }
  if (view.getUint16(at + 8, true) & 1) throw unsafe("encrypted");
  const nameBytes = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(
    bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
  );
  const entry = {
    name: safeName(name),
    deflated: isDeflated(view.getUint16(at + 10, true)),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  };
  const extras = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, next: at + ENTRY_BYTES + nameBytes + extras };
}

function isDeflated(method: number): boolean {
  if (method === 8) return true;
  if (method === 0) return false;
  throw damaged(WHERE, "packing");
}

function safeName(name: string): string {
  const plain = name.replaceAll("\\", "/");
  const leadsOut =
    plain.startsWith("/") ||
    plain.includes(":") ||
    plain.includes("\0") ||
    plain.split("/").includes("..");
  if (leadsOut) throw unsafe("leadsOut");
  return plain;
}

function checkSizes(entries: readonly PartEntry[]): void {
  let total = 0;
  for (const { packedBytes, unpackedBytes } of entries) {
    if (packedBytes === NEEDS_ZIP64 || unpackedBytes === NEEDS_ZIP64) {
      throw unsafe("packageTooLarge");
    }
    const bursts =
      unpackedBytes > PACKING_RATIO_FROM_BYTES &&
      unpackedBytes > packedBytes * PACKING_RATIO;
    if (bursts) {
      throw unsafe("bursts");
    }
    total += unpackedBytes;
  }
  if (total > UNPACKED_BYTES) {
    throw unsafe("packageTooLarge");
  }
}

/** Parts that share bytes are how a small archive unpacks to a huge one. */
function checkOverlap(entries: readonly PartEntry[], end: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  let free = 0;
  for (const entry of inOrder) {
    if (entry.headerAt < free) throw unsafe("overlap");
    free = entry.headerAt + 30 + entry.packedBytes;
  }
  if (free > end) throw damaged(WHERE, "pastEnd");
}
