/** Which numbers of cell metadata say that a formula spills. */
import type { Package } from "../../package/package";
import { attribute } from "../../xml/text";

/** Excel's name for "dynamic array properties". */
const SPILLS = "XLDAPR";

/** Counted from 1, as cells name them; empty for a workbook without spilling formulas. @throws FileFault */
export async function readSpilling(
  source: Package,
  part: string | undefined,
): Promise<ReadonlySet<number>> {
  const spilling = new Set<number>();
  if (part === undefined) return spilling;
  const types: string[] = [];
  let inCells = false;
  let number = 0;
  await source.scan(part, {
    open: (name, attributes) => {
      if (name === "metadataType")
        types.push(attribute(attributes, "name") ?? "");
      else if (name === "cellMetadata") inCells = true;
      else if (name === "bk" && inCells) number++;
      else if (name === "rc" && inCells) {
        const type = types[Number(attribute(attributes, "t") ?? 0) - 1];
        if (type === SPILLS) spilling.add(number);
      }
    },
    close: (name) => {
      if (name === "cellMetadata") inCells = false;
    },
  });
  return spilling;
}
