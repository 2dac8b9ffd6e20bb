/** How findings on positions are said: what is wrong, why, what to do, in one sentence. */
import type { FindingKind, FindingWeight, PositionFinding } from "./finding";

/** What a sentence may name: a value as it stands in the cell, and another one beside it. */
export interface Said {
  readonly given?: string | number;
  readonly other?: string | number;
  readonly count?: number;
}

interface Words {
  readonly weight: FindingWeight;
  readonly say: (said: Said) => string;
}

const stop = (say: Words["say"]): Words => ({ weight: "stop", say });
const left = (say: Words["say"]): Words => ({ weight: "left", say });
const look = (say: Words["say"]): Words => ({ weight: "look", say });

const WORDS: Readonly<Record<FindingKind, Words>> = {
  noRows: stop(
    () =>
      "There is no position below the header row: choose the row that holds the column headers, or another sheet.",
  ),
  noKeyColumn: stop(
    () =>
      "No column tells the positions apart, so no line of a budget could be traced to its row: choose the column of position numbers, or let a row-id column be added.",
  ),
  duplicateKeys: stop(
    ({ given, count }) =>
      `${count} rows share a key with another row, such as "${given}": if several people stand on one position, choose this column as the position number and another one as the row key.`,
  ),
  blankKeys: stop(
    ({ count }) =>
      `Rows without a key (${count}) could not be found again: fill the key, or let a row-id column be added.`,
  ),
  noSalaryColumn: stop(
    () =>
      "No column of salaries is chosen, so that nothing can be costed: choose the column that holds the full-time rate.",
  ),
  noFteColumn: stop(
    () =>
      "No column of FTE is chosen, and a half-time position would cost twice its pay: choose the column, or say that each position is one FTE.",
  ),
  noBandColumn: stop(
    () =>
      "No column of pay bands is chosen: classify the roster first, which writes the pay band of each position, or choose the column that holds it.",
  ),
  noPayTable: stop(
    ({ count }) =>
      `Vacant positions (${count}) have no pay table to be costed from: add the pay table with the midpoint or minimum of each band; no amount is invented.`,
  ),
  mixedPeriods: stop(
    ({ given, other }) =>
      `Salaries such as ${given} and ${other} cannot be for one pay period: choose the column that names the period of each row, or convert the salaries to one period, or confirm that all are for the same one.`,
  ),
  textSalary: stop(
    ({ given }) =>
      `The salary is "${given}", which is no number: enter the amount as a number, or leave the cell blank if it is not known.`,
  ),
  noSalary: left(
    () =>
      "The position is filled and its salary is blank, so it is not in the budget: enter the full-time rate, or mark the position as vacant.",
  ),
  periodWord: left(
    ({ given }) =>
      `The pay period is "${given}", so the salary cannot be made annual and the position is not in the budget: use annual, monthly, biweekly or hourly.`,
  ),
  textFte: left(
    ({ given }) =>
      `The FTE is "${given}", which is no share of full time from 0 up, so the position is not in the budget: enter a number such as 0.5.`,
  ),
  noFte: left(
    () =>
      "The FTE is blank, which is not zero, so the position is not in the budget: enter it, such as 1 or 0.5.",
  ),
  textBenefit: left(
    ({ given }) =>
      `The benefits are "${given}", which is no number from 0 up, so the position is not in the budget: correct the cell, or leave it blank for the budget's own benefits.`,
  ),
  textDate: left(
    ({ given }) =>
      `"${given}" is no date, so the days of the position are not known and it is not in the budget: enter a date, or leave the cell blank.`,
  ),
  datesCrossed: left(
    () =>
      "The last day lies before the first, so the position is not in the budget: correct one of the two dates.",
  ),
  noBand: look(
    () =>
      'The position has no pay band, so its cost stands under "No band": classify it, or fill the band.',
  ),
  bandNotInTable: look(
    ({ given }) =>
      `The pay table has no band "${given}" on the day that counts, so the salary cannot be compared with it: add the band, or check its spelling and date.`,
  ),
  noVacancyRate: left(
    ({ given, other }) =>
      `The position is vacant and the pay table gives no ${other} for band "${given}", so it is not in the budget: fill the pay table; no amount is invented.`,
  ),
  boundMissing: look(
    ({ given, other }) =>
      `The pay table gives no ${other} for band "${given}", so it cannot be told whether the salary is ${other === "minimum" ? "below" : "above"} it: fill the pay table.`,
  ),
  belowMinimum: look(
    ({ given, other }) =>
      `The full-time rate ${given} is below the minimum ${other} of its band: check the rate, the pay period, and the band.`,
  ),
  aboveMaximum: look(
    ({ given, other }) =>
      `The full-time rate ${given} is above the maximum ${other} of its band: check the rate, the pay period, and the band.`,
  ),
  overCompaRatio: look(
    ({ given, other }) =>
      `The full-time rate is ${given}% of the midpoint, and ${other}% or more was to be looked at: check whether it is approved.`,
  ),
  fundingShort: look(
    ({ given }) =>
      `The funding shares make ${given}%, so the rest of the cost stands under "No fund": correct the shares so that they make 100%.`,
  ),
  fundingOver: stop(
    ({ given }) =>
      `The funding shares make ${given}%, so funds would pay more than the position costs: correct the shares so that they make 100%.`,
  ),
  textShare: stop(
    ({ given }) =>
      `The funding share is "${given}", which is no share from 0 to 100%: enter a number, or leave the cell blank.`,
  ),
  doublefill: look(
    ({ given, other }) =>
      `Position ${given} is paid ${other} FTE beyond what is authorised (doublefill), which stands in a line of its own: check whether it is meant and until when.`,
  ),
  partlyFilled: look(
    ({ given, other }) =>
      `${other} FTE of position ${given} is authorised and not filled: it is budgeted as vacant.`,
  ),
  overfill: look(
    ({ given, other }) =>
      `The person's band ${given} is above the band ${other} for which the position is budgeted (overfill): reclassify the position, or plan the difference.`,
  ),
  underfill: look(
    ({ given, other }) =>
      `The person's band ${given} is below the band ${other} for which the position is budgeted (underfill): plan the raise for the day on which the person qualifies.`,
  ),
  otherBand: look(
    ({ given, other }) =>
      `The person's band ${given} is not the band ${other} for which the position is budgeted, and the pay table does not tell which is higher: add both to it.`,
  ),
  vacantWithIncumbent: look(
    ({ given }) =>
      `The position is marked vacant and names ${given}: it is budgeted as vacant; correct the status if the person is still there.`,
  ),
};

/** A finding with its sentence. */
export function find(
  kind: FindingKind,
  place: Pick<PositionFinding, "row" | "key">,
  said: Said = {},
): PositionFinding {
  const { weight, say } = WORDS[kind];
  return {
    kind,
    weight,
    row: place.row,
    key: place.key,
    sentence: say(quoted(said)),
  };
}

/** A finding on the roster as a whole. */
export const findInRoster = (
  kind: FindingKind,
  said: Said = {},
): PositionFinding => find(kind, { row: undefined, key: "" }, said);

const LONGEST_QUOTE = 60;

function quoted(said: Said): Said {
  const { given } = said;
  return typeof given === "string" && given.length > LONGEST_QUOTE
    ? { ...said, given: `${given.slice(0, LONGEST_QUOTE - 3)}...` }
    : said;
}
