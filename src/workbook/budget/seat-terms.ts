/** What a line takes of its seat, in a formula: authorised, empty, and beyond what is authorised. */
import type { PositionRole } from "../../core/position/mapping";
import {
  cellOf,
  type LineSource,
  mayBeBeyond,
  type Terms,
} from "./line-source";
import { vacantRange } from "./plan-ranges";
import { fixedRange } from "./references";

const NO_END = 2958465;

/** The terms that follow those of the line itself; all are 0 where the line has no day in the year. */
export function seatTerms(source: LineSource, row: number): Terms {
  if (!mayBeBeyond(source)) return WHOLE_SEAT;
  const filled = cellOf(source, row, "filledFte");
  const worked =
    filled === undefined
      ? "fte_"
      : `IF(vacant_,fte_,IF(TRIM(${filled})="",fte_,IFERROR(${filled}*1,fte_)))`;
  const start: Terms = [["worked_", `IF(active_,${worked},0)`]];
  return source.sharesSeats
    ? [...start, ...sharedSeat(source, row)]
    : [...start, ...OWN_SEAT];
}

/** Who works all of a seat alone leaves nothing of it empty. */
const WHOLE_SEAT: Terms = [
  ["seat_", "IF(active_,fte_,0)"],
  ["authorised_", "seat_"],
  ["empty_", "IF(vacant_,seat_,0)"],
];

/** Alone on its seat a line stands for all of it. */
const OWN_SEAT: Terms = [
  ["seat_", "IF(active_,fte_,0)"],
  ["authorised_", "seat_"],
  ["empty_", "IF(vacant_,seat_,ROUND(MAX(0,seat_-worked_),6))"],
  ["beyond_", "IF(vacant_,0,ROUND(MAX(0,worked_-seat_),6))"],
];

/** Lines of one seat share what is authorised: people before vacancies, earlier lines before later ones. */
function sharedSeat(source: LineSource, row: number): Terms {
  const { firstRow } = source;
  const all = (role: PositionRole): string | undefined =>
    columnOf(source, role);
  const seats = all("seat") ?? "";
  const keys = all("key") ?? seats;
  const own = cellOf(source, row, "seat") ?? "";
  const ownKey = cellOf(source, row, "key") ?? own;
  const starts = numbers(all("start"), "0");
  const ends = numbers(all("end"), "0");
  const fte = numbers(all("fte"), "1");
  const filled = all("filledFte");
  return [
    ["vacants_", vacantRows(source)],
    ["begins_", starts],
    ["lasts_", ends],
    ["finishes_", `IF(lasts_=0,${NO_END},lasts_)`],
    ["ftes_", fte],
    [
      "works_",
      filled === undefined
        ? "ftes_"
        : `IF(vacants_,ftes_,${numberOr(filled, "ftes_")})`,
    ],
    ["order_", `SEQUENCE(ROWS(${seats}))`],
    ["place_", `ROW(${own})-${String(source.place.row + firstRow)}`],
    [
      "mates_",
      `(IF(LEN(${seats})=0,${keys},${seats})&""=IF(LEN(${own})=0,${ownKey},${own})&"")*(begins_<next_)*(finishes_>=year_)*(order_<>place_)`,
    ],
    ["alone_", "SUM(mates_)=0"],
    ["most_", "MAX(fte_,mates_*ftes_)"],
    [
      "before_",
      `mates_*(begins_<=IF(ends_=0,${NO_END},ends_))*(finishes_>=starts_)*IF(vacant_,(order_<place_)+(order_>place_)*(1-vacants_),(order_<place_)*(1-vacants_))`,
    ],
    [
      "seat_",
      "IF(active_,IF(alone_,fte_,ROUND(MAX(0,MIN(worked_,most_-SUM(before_*works_))),6)),0)",
    ],
    [
      "authorised_",
      "IF(active_,IF(alone_,fte_,IF(SUM(mates_*(order_<place_))=0,most_,0)),0)",
    ],
    ["empty_", "IF(vacant_,seat_,IF(alone_,ROUND(MAX(0,seat_-worked_),6),0))"],
    ["beyond_", "IF(vacant_,0,ROUND(MAX(0,worked_-seat_),6))"],
  ];
}

/** A column of the roster, all positions of it. */
function columnOf(
  { place, mapping, firstRow, lastRow }: LineSource,
  role: PositionRole,
): string | undefined {
  const column = mapping.columns.get(role);
  return column === undefined
    ? undefined
    : fixedRange(
        place.sheetName,
        place.row + firstRow,
        lastRow - firstRow + 1,
        place.column + column,
      );
}

/** A blank, and what is no number, as 0; `none` where no column holds it. */
const numbers = (column: string | undefined, none: string): string =>
  column === undefined ? none : `IFERROR(${column}*1,0)`;

/** Length tells a blank from a 0, which a column compared with "" does not in every host. */
const numberOr = (column: string, blank: string): string =>
  `IF(LEN(${column})=0,${blank},IFERROR(${column}*1,${blank}))`;

function vacantRows(source: LineSource): string {
  const status = columnOf(source, "status");
  if (status !== undefined)
    return `1*ISNUMBER(MATCH(TRIM(${status}),${vacantRange(source.mapping)},0))`;
  const incumbent = columnOf(source, "incumbent");
  return incumbent === undefined ? "0" : `1*(TRIM(${incumbent})="")`;
}
