/** What to know of what the workbook keeps before answers change: another catalogue, cells that cannot be read. */
import { catalogue } from "../../data";
import { sayOtherCatalogue } from "../../src/core/catalog/checksum";
import { type Kept, sayKeptFault } from "../../src/workbook/kept";
import { Notice } from "./Notice";

/** A sheet that was edited into something else may have thousands. */
const SHOWN = 5;

export function KeptNotices({
  kept,
}: {
  readonly kept: Pick<Kept, "catalogue" | "faults">;
}) {
  const otherCatalogue = sayOtherCatalogue(kept.catalogue, catalogue);
  return (
    <>
      {otherCatalogue !== undefined && (
        <Notice intent="warning">{otherCatalogue}</Notice>
      )}
      {kept.faults.slice(0, SHOWN).map((fault) => (
        <Notice key={`${fault.sheet} ${fault.address}`} intent="warning">
          {sayKeptFault(fault)}
        </Notice>
      ))}
    </>
  );
}
