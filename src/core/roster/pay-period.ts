/** The periods for which rosters give pay, and what one amount must be multiplied by to stand beside another. */

export const PAY_PERIODS = ["annual", "monthly", "biweekly", "hourly"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** For which period salaries and midpoints are given. */
export interface PayBasis {
  readonly salary: PayPeriod;
  readonly midpoint: PayPeriod;
  /** Paid hours of a full-time year: what an hourly rate is multiplied by. */
  readonly hoursPerYear: number;
}

/** 52 weeks of 40 hours. */
const FULL_TIME_HOURS = 2080;
/** More hours than a year has are no year's work. */
const MOST_HOURS = 8784;

export const ANNUAL_PAY: PayBasis = {
  salary: "annual",
  midpoint: "annual",
  hoursPerYear: FULL_TIME_HOURS,
};

/** Tells whether a number can be the paid hours of a full-time year. */
export const isHoursPerYear = (hours: number): boolean =>
  hours > 0 && hours <= MOST_HOURS;

/** Salary over midpoint, each for its own period, as a ratio of annual amounts. */
export function annualRatio(
  ratio: number,
  { salary, midpoint, hoursPerYear }: PayBasis,
): number {
  // In the order in which a formula multiplies and divides, so that both end on the same digits.
  return salary === midpoint
    ? ratio
    : (ratio * timesPerYear(salary, hoursPerYear)) /
        timesPerYear(midpoint, hoursPerYear);
}

/** How often an amount for the period is paid in a year. */
export function timesPerYear(period: PayPeriod, hoursPerYear: number): number {
  switch (period) {
    case "annual":
      return 1;
    case "monthly":
      return 12;
    case "biweekly":
      return 26;
    case "hourly":
      return hoursPerYear;
  }
}

/** How the amounts were made annual, in a sentence; undefined where nothing had to be. */
export function sayAnnualised({
  salary,
  midpoint,
  hoursPerYear,
}: PayBasis): string | undefined {
  if (salary === midpoint) return undefined;
  const said = (name: string, period: PayPeriod): string =>
    period === "annual"
      ? `${name} annual`
      : `${name} ${period}, taken ${timesPerYear(period, hoursPerYear)} times a year`;
  return `Compa-ratios compare annual amounts: ${said("salaries are", salary)}; ${said("midpoints are", midpoint)}.`;
}
