/** Gathers the titles of a file, and proposes a class for each once. */
import type { Catalogue } from "../../core/catalog/catalogue";
import { groupTitles, joinedTitles } from "../../core/roster/group-titles";
import type { EqualTitles } from "../../core/roster/group-titles";
import type { RosterMapping } from "../../core/roster/mapping";
import { ownCatalogue } from "../../core/roster/own-catalogue";
import { propose, type MatchTitle } from "../../core/roster/propose";
import { positionRows } from "../../core/roster/row-kind";
import type { ProposedGroup } from "../../core/roster/settle-group";
import { fileRows } from "./file-rows";
import type { FileWork } from "./file-work";
import type { FileLook } from "./look-at-file";

/** Groups in the order of their first rows; rows are records of the file, counted from 0. @throws FileFault, Cancelled */
export async function proposeTitles(
  catalogue: Catalogue,
  match: MatchTitle,
  file: Blob,
  look: FileLook,
  mapping: RosterMapping,
  work: FileWork,
): Promise<ProposedGroup[]> {
  const groups = new Map<string, EqualTitles>();
  for await (const piece of fileRows(file, look, mapping, work)) {
    const { cells, first, above, mapping: here } = piece;
    const recordOf = (row: number) =>
      first + above + row - (here.headerRow + 1);
    for (const found of groupTitles(cells, here, positionRows(cells, here))) {
      const placed = { ...found, rows: found.rows.map(recordOf) };
      const known = groups.get(found.id);
      groups.set(found.id, known ? joinedTitles(known, placed) : placed);
    }
  }
  const own = ownCatalogue(catalogue, mapping.jurisdiction);
  return [...groups.values()].map((titles) => ({
    titles,
    proposal: propose(own, match, titles),
  }));
}
