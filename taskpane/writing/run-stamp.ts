/** Under what a run is made, so that its results can be reproduced and accounted for later. */
import { catalogue } from "../../data";
import {
  type Contractors,
  DEFAULT_ASSUMPTIONS,
  sayAssumptions,
} from "../../src/core/assumptions/assumptions";
import { catalogueChecksum } from "../../src/core/catalog/checksum";
import type { RosterMapping } from "../../src/core/roster/mapping";
import { ANNUAL_PAY, sayAnnualised } from "../../src/core/roster/pay-period";
import type { RunStamp } from "../../src/workbook/journal/run";
import { PRODUCT } from "../product";
import { writingTexts } from "../texts/writing";
import type { WritingWay } from "./row-inputs";

/** The stamp of a run under this mapping; `decider` is the name as the planner gave it. */
export function runStamp(
  mapping: RosterMapping,
  way: WritingWay,
  decider: string,
  contractors: Contractors = DEFAULT_ASSUMPTIONS.contractors,
): RunStamp {
  const { credit, overlap, pay = ANNUAL_PAY } = mapping;
  const assumed = {
    ...DEFAULT_ASSUMPTIONS,
    credit,
    contractors,
    ...(overlap === undefined ? {} : { overlap }),
  };
  const annualised = sayAnnualised(pay);
  return {
    product: `${PRODUCT.name} ${PRODUCT.version}`,
    catalogue: catalogueChecksum(catalogue),
    assumptions: [
      ...sayAssumptions(assumed),
      ...(mapping.columns.has("years")
        ? [writingTexts.judgedAgainst(mapping.standard)]
        : []),
      ...(annualised === undefined ? [] : [annualised]),
      writingTexts.writtenAs(way),
    ],
    decider: decider.trim(),
  };
}
