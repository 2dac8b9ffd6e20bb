/** How a check says that a document cannot be saved. */
import { FileFault } from "../../fault";
import type { Obstacle } from "../../problem";

/** `at` names the cell, the table or the name that is meant, where the sentence needs it. */
export function cannotSave(
  sheet: string,
  obstacle: Obstacle,
  at = "",
): FileFault {
  return new FileFault({ kind: "cannotSave", sheet, obstacle, at });
}
