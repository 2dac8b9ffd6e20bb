/** The terms of a line's formula that cost it for the year and by month. */
import type { BudgetLine } from "../../core/budget/budget-line";
import { byMonth, running, UP_TO } from "./running-sum";
import { inputCell, raiseRange } from "./plan-ranges";
import { mayBeBeyond, type LineSource, type Terms } from "./line-source";

/** What POSCOST and POSMONTHS are called with, seat and raises apart. */
const costed = (name: string, fteName: string, raises: string): string =>
  `${name}(rate_,${fteName},starts_,ends_,year_,share_,flat_${raises})`;

/** How many times each raise concerns the position, headings included: 0 or 1. */
function whom(rows: number): string {
  const [scope, of] = [raiseRange(rows, "scope"), raiseRange(rows, "of")];
  const meets = (word: string, name: string): string =>
    `(${scope}="${word}")*(${of}&""=${name}&"")`;
  return [
    `(${scope}="all")`,
    meets("band", "band_"),
    meets("class", "class_"),
    meets("unit", "unit_"),
    meets("position", "key_"),
  ].join("+");
}

/** Those of the first so many raises that concern the position; a blank where none does. */
const raisesThat = (rows: number, all: number): string =>
  `FILTER(terms_,whom_${rows < all ? `*(nth_<=${rows + 1})` : ""},"")`;

/** Names for all raises, headings included, which every line that adds one filters. */
const raiseTerms = (all: number): Terms =>
  all === 0
    ? []
    : [
        ["terms_", raiseRange(all, "terms")],
        ["nth_", `SEQUENCE(${all + 1})`],
        ["whom_", whom(all)],
      ];

/** The year: salary, baseline, each raise, what is beyond the seat, and savings. */
export function costTerms(source: LineSource): Terms {
  const { lines, sharedRaises, ownRaises } = source;
  const all = sharedRaises + ownRaises;
  const upTo = Array.from({ length: sharedRaises }, (_, index) => index + 1);
  return [
    ["rate_", "IF(active_,pay_,0)"],
    ["salary_", "POSCOST(rate_,seat_,starts_,ends_,year_)"],
    ["base_", costed("POSCOST", "seat_", "")],
    ...raiseTerms(all),
    ...upTo.map((rows): [string, string] => [
      `with${rows}_`,
      costed("POSCOST", "seat_", `,${raisesThat(rows, all)}`),
    ]),
    ["raises_", all === 0 ? '""' : raisesThat(all, all)],
    ["whole_", all === 0 ? "base_" : costed("POSCOST", "seat_", ",raises_")],
    [
      "more_",
      mayBeBeyond(source)
        ? costed("POSCOST", "beyond_", all === 0 ? "" : ",raises_")
        : "0",
    ],
    [
      "lag_",
      `${inputCell("vacancyRate")}+IF(seat_=0,0,empty_/seat_)*${inputCell("lagMonths")}/12`,
    ],
    [
      "leave_",
      `IF(seat_=0,1,1-empty_/seat_)*${inputCell("turnoverShare")}*${inputCell("turnoverMonths")}/12`,
    ],
    ["saved_", "ROUND(base_*lag_+0.000000001,2)"],
    ["left_", "ROUND(base_*leave_+0.000000001,2)"],
    ...raiseAmounts(lines, upTo.length),
  ];
}

/** What each raise adds to those before it. */
function raiseAmounts(lines: readonly BudgetLine[], shared: number): Terms {
  const amounts: [string, string][] = [];
  let before = "base_";
  for (let rows = 1; rows <= shared; rows++) {
    amounts.push([`raise${rows}_`, `ROUND(with${rows}_-${before},2)`]);
    before = `with${rows}_`;
  }
  return lines.some(({ line }) => line === "ownRaises")
    ? [...amounts, ["own_", `ROUND(whole_-${before},2)`]]
    : amounts;
}

/** The budget of each month. */
export function monthTerms(source: LineSource): Terms {
  const { sharedRaises, ownRaises } = source;
  const hasMore = mayBeBeyond(source);
  const raises = sharedRaises + ownRaises === 0 ? "" : ",raises_";
  return [
    ["baseMonths_", costed("POSMONTHS", "seat_", "")],
    [
      "wholeMonths_",
      raises === "" ? "baseMonths_" : costed("POSMONTHS", "seat_", raises),
    ],
    ...(hasMore
      ? [
          [
            "moreMonths_",
            `IF(beyond_=0,0*baseMonths_,${costed("POSMONTHS", "beyond_", raises)})`,
          ] as const,
        ]
      : []),
    UP_TO,
    ["sums_", running("baseMonths_")],
    [
      "savedSums_",
      "ROUND(sums_*lag_+0.000000001,2)+ROUND(sums_*leave_+0.000000001,2)",
    ],
    [
      "months_",
      `ROUND(wholeMonths_${hasMore ? "+moreMonths_" : ""}-(${byMonth("savedSums_")}),2)`,
    ],
    ["budget_", "ROUND(whole_+more_-saved_-left_,2)"],
  ];
}
