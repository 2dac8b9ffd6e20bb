/** Writes a zip archive of text parts, each packed as its text is made. */
import { crc32 } from "./crc32";

interface WrittenPart {
  readonly name: Uint8Array;
  readonly packed: readonly Uint8Array[];
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc: number;
}

const VERSION = 20;
const DEFLATED = 8;
/** File names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day a zip archive knows: an archive of equal parts is equal. */
const DAY = 0x21;

export class Archive {
  private readonly parts: WrittenPart[] = [];

  /** Adds a part; its text may come in pieces, so that a long one is never held whole. */
  async add(name: string, text: Iterable<string>): Promise<void> {
    const packer = new CompressionStream("deflate-raw");
    const packing = collect(packer.readable);
    const writer = packer.writable.getWriter();
    const encoder = new TextEncoder();
    let crc = 0;
    let unpackedBytes = 0;
    for (const piece of text) {
      const bytes = encoder.encode(piece);
      crc = crc32(bytes, crc);
      unpackedBytes += bytes.length;
      await writer.ready;
      await writer.write(bytes);
    }
    await writer.close();
    const packed = await packing;
    const packedBytes = packed.reduce((sum, chunk) => sum + chunk.length, 0);
    this.parts.push({
      name: encoder.encode(name),
      packed,
      packedBytes,
      unpackedBytes,
      crc,
    });
  }

  /** The archive's bytes. */
  bytes(): Uint8Array {
    const pieces: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let at = 0;
    for (const part of this.parts) {
      directory.push(header(part, 0x02014b50, at), part.name);
      const local = [header(part, 0x04034b50, 0), part.name, ...part.packed];
      pieces.push(...local);
      at += length(local);
    }
    const end = endOfDirectory(this.parts.length, length(directory), at);
    return join([...pieces, ...directory, end]);
  }
}

async function collect(
  stream: ReadableStream<Uint8Array>,
): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(value);
  }
}

/** A part's header: the short one before its data, or, with a place, the long one in the directory. */
function header(
  part: WrittenPart,
  signature: number,
  headerAt: number,
): Uint8Array {
  const inDirectory = signature === 0x02014b50;
  const bytes = new Uint8Array(inDirectory ? 46 : 30);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  const at = inDirectory ? 6 : 4;
  if (inDirectory) view.setUint16(4, VERSION, true);
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packedBytes, true);
  view.setUint32(at + 18, part.unpackedBytes, true);
  view.setUint16(at + 22, part.name.length, true);
  if (inDirectory) view.setUint32(42, headerAt, true);
  return bytes;
}

function endOfDirectory(
  parts: number,
  directoryBytes: number,
  at: number,
): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts, true);
  view.setUint16(10, parts, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, at, true);
  return bytes;
}

function length(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(length(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
