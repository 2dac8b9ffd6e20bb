/** What Office.js's window in a test asks of the global object, and a document for tests leaves out. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
// The system's look, which the page has until Excel tells its own.
const light = Object.assign(new EventTarget(), { matches: false });
Object.assign(globalThis, { matchMedia: () => light });
