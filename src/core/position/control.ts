/** Position control: authorised against filled on one day, seat by seat, with totals that add up. */
import type { Day } from "../date-serial";
import type { PayRevision } from "../pay/pay-table";
import { squash } from "../text-key";
import { bandFindings } from "./band-fill";
import type { PositionFinding } from "./finding";
import { find } from "./finding-words";
import type { Position } from "./position";
import { seatLines, tidy, type SeatLine } from "./seats";

/** "partlyFilled": some of the seat's FTE is vacant; "doublefilled": more is paid than is authorised. */
export type SeatState = "filled" | "vacant" | "partlyFilled" | "doublefilled";

export interface Seat {
  readonly seat: string;
  /** All lines of the seat on that day, in the roster's order. */
  readonly lines: readonly Position[];
  readonly authorisedFte: number;
  readonly filledFte: number;
  readonly vacantFte: number;
  readonly beyondFte: number;
  readonly state: SeatState;
}

export interface PositionControl {
  readonly seats: readonly Seat[];
  readonly total: Omit<Seat, "seat" | "lines" | "state">;
  /** Vacant FTE over authorised FTE; undefined where nothing is authorised. */
  readonly vacancyRate: number | undefined;
  /** Seats by state; they sum to the seats. */
  readonly counts: Readonly<Record<SeatState, number>>;
  readonly findings: readonly PositionFinding[];
}

/** Position control on a day; bands are compared by the pay table where there is one. */
export function positionControl(
  positions: readonly Position[],
  day: Day,
  payTable: readonly PayRevision[],
): PositionControl {
  const lines = seatLines(positions, { from: day, until: day + 1 }).filter(
    ({ seatFte, beyondFte, authorisedFte }) =>
      seatFte + beyondFte + authorisedFte > 0,
  );
  const bySeat = new Map<string, SeatLine[]>();
  for (const line of lines) {
    const seat = bySeat.get(line.position.seat) ?? [];
    seat.push(line);
    bySeat.set(line.position.seat, seat);
  }
  const seats = [...bySeat].map(([seat, own]) => seatOf(seat, own));
  const total = totalOf(seats);
  return {
    seats,
    total,
    vacancyRate:
      total.authorisedFte > 0
        ? total.vacantFte / total.authorisedFte
        : undefined,
    counts: countStates(seats),
    findings: [
      ...seats.flatMap(seatFindings),
      ...lines.flatMap(({ position }) => [
        ...bandFindings(position, day, payTable),
        ...statusFindings(position),
      ]),
    ],
  };
}

function seatOf(seat: string, lines: readonly SeatLine[]): Seat {
  const sum = (of: (line: SeatLine) => number): number =>
    tidy(lines.reduce((all, line) => all + of(line), 0));
  const authorisedFte = sum((line) => line.authorisedFte);
  const beyondFte = sum((line) => line.beyondFte);
  const filledInSeat = sum((line) => line.seatFte - line.vacantFte);
  const vacantFte = tidy(Math.max(0, authorisedFte - filledInSeat));
  return {
    seat,
    lines: lines.map(({ position }) => position),
    authorisedFte,
    filledFte: tidy(filledInSeat + beyondFte),
    vacantFte,
    beyondFte,
    state: stateOf(filledInSeat, vacantFte, beyondFte),
  };
}

function stateOf(filled: number, vacant: number, beyond: number): SeatState {
  if (beyond > 0) return "doublefilled";
  if (vacant === 0) return "filled";
  return filled > 0 ? "partlyFilled" : "vacant";
}

function totalOf(seats: readonly Seat[]): PositionControl["total"] {
  const sum = (of: (seat: Seat) => number): number =>
    tidy(seats.reduce((all, seat) => all + of(seat), 0));
  return {
    authorisedFte: sum((seat) => seat.authorisedFte),
    filledFte: sum((seat) => seat.filledFte),
    vacantFte: sum((seat) => seat.vacantFte),
    beyondFte: sum((seat) => seat.beyondFte),
  };
}

function countStates(seats: readonly Seat[]): Record<SeatState, number> {
  const counts = { filled: 0, vacant: 0, partlyFilled: 0, doublefilled: 0 };
  for (const { state } of seats) counts[state]++;
  return counts;
}

function seatFindings({
  seat,
  lines,
  vacantFte,
  beyondFte,
  state,
}: Seat): PositionFinding[] {
  const last = lines.at(-1);
  if (!last) return [];
  if (state === "doublefilled")
    return [find("doublefill", last, { given: seat, other: beyondFte })];
  return state === "partlyFilled"
    ? [find("partlyFilled", last, { given: seat, other: vacantFte })]
    : [];
}

function statusFindings(position: Position): PositionFinding[] {
  const { status, incumbent } = position;
  const names = status === "vacant" && squash(incumbent) !== "vacant";
  return names && incumbent !== ""
    ? [find("vacantWithIncumbent", position, { given: incumbent })]
    : [];
}
