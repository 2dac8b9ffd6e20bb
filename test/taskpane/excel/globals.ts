/** What Office.js's window in a test asks of the global object, and a document for tests leaves out. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
