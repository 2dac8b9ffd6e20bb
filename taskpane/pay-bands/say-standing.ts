/** A standing in words, for the list and for the sheet. */
import type { Uncompared } from "../../src/core/pay/band-standing";
import { isProblem } from "../../src/core/problem";
import { sayProblem } from "../../src/core/problem-wording";
import type { ListedRow } from "../row-list/RowList";
import type { ComparedRow } from "./compare-pay";
import { amount, groupName, payTexts } from "../texts/pay-bands";
import { rosterTexts } from "../texts/roster";

/** A row of the list: key and title, its class and band, and where the pay stands with the figures that say so. */
export function listedRow(
  { row, key, title, classTitle, band, standing }: ComparedRow,
  share: number | undefined,
): ListedRow {
  return {
    row,
    name: rosterTexts.withKey(key, title === "" ? classTitle : title),
    lines: [
      payTexts.inBand(classTitle, band),
      ...("uncompared" in standing
        ? [groupName("uncompared", share), sayWhyNot(standing.uncompared)]
        : [sayStatus({ standing }, share), figures(standing)]),
    ],
  };
}

function figures({
  rate,
  compaRatio,
  revision: { minimum, maximum },
}: Exclude<ComparedRow["standing"], { uncompared: unknown }>): string {
  const bound = (value: number | undefined): string =>
    value === undefined ? payTexts.unknown : amount(value);
  return [
    payTexts.rate(rate),
    payTexts.range(bound(minimum), bound(maximum)),
    ...(compaRatio === undefined ? [] : [payTexts.compaRatio(compaRatio)]),
  ].join(" · ");
}

/** The status, and that somebody is singled out besides. */
function sayStatus(
  {
    standing,
  }: {
    standing: Exclude<ComparedRow["standing"], { uncompared: unknown }>;
  },
  share: number | undefined,
): string {
  const status = groupName(standing.status, share);
  return standing.isOver
    ? payTexts.overAsWell(status, groupName("over", share))
    : status;
}

/** Why somebody's pay is not compared. */
export function sayWhyNot(uncompared: Uncompared): string {
  return isProblem(uncompared)
    ? sayProblem(uncompared)
    : payTexts.uncompared[uncompared];
}
