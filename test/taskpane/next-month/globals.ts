/** What browsers have and the tests' document lacks: decoders and streams, as reading files needs them. */
import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, {
  ...{ TextDecoder, TextEncoder, CompressionStream, DecompressionStream },
  ...{ ReadableStream, TransformStream, WritableStream },
});
