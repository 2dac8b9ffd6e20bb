/** Why nothing can be written into a sheet, whatever the results. */
import type { SheetSummary } from "../../src/workbook/port";
import { writingTexts } from "../texts/writing";

/** A sentence with what to do; undefined where results can be written. */
export function obstacleTo(
  { sheet }: { readonly sheet: SheetSummary },
  headerRow: number,
): string | undefined {
  if (headerRow < 0) return writingTexts.noHeaderRow;
  return sheet.protected ? writingTexts.protectedSheet(sheet.name) : undefined;
}
