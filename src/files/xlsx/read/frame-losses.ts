/** What is lost of the frame around a sheet's cells. */
import type { Tally } from "./tally";

/** Counts an element of a sheet's frame that our document has no place for. */
export function countFrameLoss(
  name: string,
  attributes: string,
  tally: Tally,
): void {
  switch (name) {
    case "filterColumn":
      return tally.add("filter");
    case "sheetProtection":
    case "protectedRange":
      if (limitsProtection(attributes)) tally.add("protection");
      return;
    case "picture":
      return tally.add("background");
    case "scenario":
    case "customSheetView":
      return tally.add("scenario");
    case "oleObject":
    case "control":
      return tally.add("embedded");
  }
}

/** Counts an element that newer programs put beside the format proper. */
export function countExtension(name: string, tally: Tally): void {
  if (name === "sparkline") tally.add("sparkline");
  else if (name === "cfRule") tally.add("conditionalFormat");
  else if (name === "dataValidation") tally.add("validation");
}

/** A password, or a permission that plain protection does not give. */
function limitsProtection(attributes: string): boolean {
  const hasPassword = /(?:password|hashValue|securityDescriptor)=/.test(
    attributes,
  );
  return (
    hasPassword ||
    /\b(?:format|insert|delete|sort|autoFilter|pivotTables)\w*=["']0/.test(
      attributes,
    )
  );
}
