/** Hands a copy of the workbook to the browser as a download: nothing that exists is written over. */
import type { FileProblem, WorkbookDocument } from "../../src/files";

const XLSX =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for the browser to have taken the bytes. */
const RELEASE_AFTER_MS = 60_000;

/** Downloads the document; undefined when it was handed over, else what cannot be saved. */
export async function saveCopy(
  document: WorkbookDocument,
  fileName: string,
): Promise<FileProblem | undefined> {
  const { saveXlsx } = await import("../../src/files");
  const saved = await saveXlsx(document);
  if (!saved.saved) return saved.problem;
  download(new Blob([saved.bytes as BlobPart], { type: XLSX }), fileName);
  return undefined;
}

/** The name of a copy: never that of the file which was opened. */
export function copyName(openedName: string): string {
  return `${openedName.replace(/\.(xlsx|xlsm|csv|tsv|txt)$/i, "")} (copy).xlsx`;
}

function download(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
