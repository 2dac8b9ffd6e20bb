/** Unpacks the parts of a zip archive as a stream, and never more of a part than its directory declares. */
import { damaged, unsafe } from "../fault";
import { crc32 } from "./crc32";
import type { PartEntry } from "./directory";

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;

/**
 * The bytes of a part, chunk by chunk.
 * @throws FileFault where the part is broken, longer than declared, or its checksum does not fit.
 */
export async function* unpack(
  archive: Uint8Array,
  entry: PartEntry,
): AsyncGenerator<Uint8Array, void> {
  const packed = packedBytes(archive, entry);
  let bytes = 0;
  let crc = 0;
  for await (const chunk of entry.deflated
    ? inflate(packed, entry.name)
    : [packed]) {
    bytes += chunk.length;
    if (bytes > entry.unpackedBytes) {
      throw unsafe("declaresLess");
    }
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (bytes !== entry.unpackedBytes)
    throw damaged({ part: entry.name }, "breaksOff");
  if (crc !== entry.crc) throw damaged({ part: entry.name }, "checksum");
}

function packedBytes(archive: Uint8Array, entry: PartEntry): Uint8Array {
  const { headerAt, packedBytes } = entry;
  const view = new DataView(
    archive.buffer,
    archive.byteOffset,
    archive.byteLength,
  );
  const headerFits = headerAt + HEADER_BYTES <= archive.length;
  if (!headerFits || view.getUint32(headerAt, true) !== HEADER) {
    throw damaged({ part: entry.name }, "entry");
  }
  const dataAt =
    headerAt +
    HEADER_BYTES +
    view.getUint16(headerAt + 26, true) +
    view.getUint16(headerAt + 28, true);
  if (dataAt + packedBytes > archive.length)
    throw damaged({ part: entry.name }, "breaksOff");
  return archive.subarray(dataAt, dataAt + packedBytes);
}

async function* inflate(
  packed: Uint8Array,
  name: string,
): AsyncGenerator<Uint8Array, void> {
  const inflater = new DecompressionStream("deflate-raw");
  const feed = feedInSlices(inflater.writable.getWriter(), packed);
  const reader = inflater.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw damaged({ part: name }, "packing");
  } finally {
    await reader.cancel().catch(ignoreTheSameError);
    await feed;
  }
}

/** In slices, so that what is unpacked but not yet read stays small. */
async function feedInSlices(
  writer: WritableStreamDefaultWriter<BufferSource>,
  packed: Uint8Array,
): Promise<void> {
  const slice = 16_384;
  try {
    for (let at = 0; at < packed.length; at += slice) {
      await writer.ready;
      await writer.write(
        packed.subarray(at, at + slice) as Uint8Array<ArrayBuffer>,
      );
    }
    await writer.close();
  } catch {
    // The reading side meets the same error and reports it.
  }
}

function ignoreTheSameError(): void {}
