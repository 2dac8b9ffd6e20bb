/** Gathers the titles of a file, so that each is compared with the classes once. */
import type { Catalogue } from "../../core/catalog/catalogue";
import { BulkRoster } from "../../core/roster/bulk/bulk-roster";
import { SliceReader } from "../../core/roster/bulk/slice-reader";
import type { RosterMapping } from "../../core/roster/mapping";
import { fileRows } from "./file-rows";
import type { FileWork } from "./file-work";
import type { FileLook } from "./look-at-file";

/** A roster that can propose; its rows are records of the file, counted from 0. @throws FileFault, Cancelled */
export async function gatherTitles(
  catalogue: Catalogue,
  file: Blob,
  look: FileLook,
  mapping: RosterMapping,
  work: FileWork,
): Promise<BulkRoster> {
  const bulk = new BulkRoster(catalogue, mapping);
  let reader: SliceReader | undefined;
  for await (const piece of fileRows(file, look, mapping, work)) {
    const { cells, first, above, mapping: here } = piece;
    reader ??= new SliceReader(here, ["title", "classCode"]);
    const slice = reader.read(cells, here.headerRow + 1, cells.length);
    bulk.take({ ...slice, first: first + above });
  }
  return bulk;
}
