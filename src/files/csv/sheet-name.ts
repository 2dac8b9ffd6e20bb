/** Calls a sheet after its file. */

const LONGEST = 31;

/** "Roster [2017].csv" becomes "Roster (2017)"; "Sheet1" where nothing is left. */
export function sheetNameFrom(fileName: string | undefined): string {
  const base = (fileName ?? "").replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  const allowed = base
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replace(/[:*?/\\\p{Cc}]/gu, " ")
    .slice(0, LONGEST)
    .replace(/^['\s]+|['\s]+$/g, "");
  return allowed === "" || /^history$/i.test(allowed) ? "Sheet1" : allowed;
}
