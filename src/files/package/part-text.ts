/** The bytes of an XML part as text: UTF-8, or UTF-16 where its first bytes say so. */
import { damaged } from "../fault";

/** @throws FileFault where the bytes are no text in that encoding. */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (text !== "") yield text;
    }
    const rest = decoder?.decode();
    if (rest) yield rest;
  } catch (thrown) {
    if (thrown instanceof TypeError) throw damaged({ part }, "encoding");
    throw thrown;
  }
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be";
  return "utf-8";
}
