/** Reads a file that a planner chose into a workbook in memory; the readers of files are loaded only then. */
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { documentSheets } from "./document-sheets";

export type FileRead =
  | {
      readonly book: MemoryWorkbook;
      /** How doubtful places of the file were read. */
      readonly taken: readonly string[];
    }
  | { readonly wrong: string };

/** The file's workbook, or in a sentence why there is none. */
export async function readFile(file: File): Promise<FileRead> {
  const { openCsv, openXlsx, recognise, sayFileProblem } =
    await import("../../src/files");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const recognised = recognise(bytes, file.name);
  if (recognised.kind === "problem")
    return { wrong: sayFileProblem(recognised.problem) };
  const opened =
    recognised.kind === "xlsx"
      ? await openXlsx(bytes)
      : await openCsv(bytes, { name: file.name });
  if (!opened.opened) return { wrong: sayFileProblem(opened.problem) };
  return {
    book: new MemoryWorkbook(documentSheets(opened.document)),
    taken: opened.questions.map(({ text, taken }) => `${text} ${taken}`),
  };
}
