/** The part of the catalogue that a roster's own jurisdiction wrote. */
import { assembleCatalogue, type Catalogue } from "../catalog/catalogue";

/** All of the catalogue where no jurisdiction is named. Another jurisdiction's codes mean something else here. */
export function ownCatalogue(
  catalogue: Catalogue,
  jurisdiction: string | undefined,
): Catalogue {
  if (jurisdiction === undefined) return catalogue;
  return assembleCatalogue(
    catalogue.sets.filter((set) => set.jurisdiction.key === jurisdiction),
  );
}
