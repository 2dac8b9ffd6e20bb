/** The whole sample, the same on every run. */
import { documentSets } from "../../data";
import type { CompactWorkbook } from "../../src/files/compact-workbook";
import { payBandSheet } from "./pay-bands";
import { rosterSheet } from "./positions";
import { Seeded } from "./seeded";
import { styles } from "./styles";
import { tryItSheet } from "./try-it";

const SEED = 20_170_701;
const JURISDICTION = "us-nm";

export function makeSample(): CompactWorkbook {
  const set = documentSets.find(
    ({ jurisdiction }) => jurisdiction.key === JURISDICTION,
  );
  if (!set) throw new Error(`data/ has no documents of ${JURISDICTION}.`);
  const roster = rosterSheet(set.classes, new Seeded(SEED));
  return { styles, sheets: [roster, payBandSheet(), tryItSheet()] };
}
