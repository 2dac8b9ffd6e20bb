/// <reference types="office-js" />
/** Tells whether the page runs in an Excel that offers what Classbook needs. */
import type { Hindrance } from "../texts/excel";

/** What Excel must offer; the manifest asks for the same before it offers the add-in. */
export const REQUIREMENT_SETS = [
  { name: "SharedRuntime", version: "1.1" },
  { name: "ExcelApi", version: "1.14" },
] as const;

/** Answers when Excel has told who it is; undefined when nothing stands against the pane. */
export async function hindrance(): Promise<Hindrance | undefined> {
  if (typeof Office === "undefined") return "noLibrary";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "outsideExcel";
  const offers = REQUIREMENT_SETS.every(({ name, version }) =>
    Office.context.requirements.isSetSupported(name, version),
  );
  return offers ? undefined : "tooOld";
}
