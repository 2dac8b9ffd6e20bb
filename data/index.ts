/** Every document set of the product. A new jurisdiction is its JSON file and its line here. */
import {
  assembleCatalogue,
  type Catalogue,
} from "../src/core/catalog/catalogue";
import type { DocumentSet } from "../src/core/catalog/specification";
import denver from "./us-co-denver.json";
import montana from "./us-mt.json";
import newMexico from "./us-nm.json";
import pennsylvania from "./us-pa.json";

/** The files are checked against the schema when the product is built, so that it need not be done here. */
export const documentSets = [
  pennsylvania,
  montana,
  denver,
  newMexico,
] as unknown as readonly DocumentSet[];

export const catalogue: Catalogue = assembleCatalogue(documentSets);
