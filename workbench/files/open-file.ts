/** Reads a file that a planner chose or dropped; what it is, its bytes decide. */
import type { CsvOptions, Opened } from "../../src/files";

/** How a doubt about the file was settled; empty at first. */
export type Settled = CsvOptions;

/** Never throws: what cannot be opened is answered with its problem. */
export async function openFile(file: File, settled: Settled): Promise<Opened> {
  const { openCsv, openXlsx, recognise } = await import("../../src/files");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const recognised = recognise(bytes, file.name);
  switch (recognised.kind) {
    case "problem":
      return { opened: false, problem: recognised.problem };
    case "xlsx":
      return openXlsx(bytes);
    case "csv":
      return openCsv(bytes, { ...settled, name: file.name });
  }
}
