/** Lines set on their seats: what of each is authorised, filled, vacant, and beyond what is authorised. */
import type { Day } from "../date-serial";
import { isActiveWithin, overlap, type Position } from "./position";

/** The days looked at: a fiscal year, or one day. */
export interface Days {
  readonly from: Day;
  /** The day after the last. */
  readonly until: Day;
}

/** A line on its seat. All FTE are 0 where the line has no day among those looked at, or no FTE. */
export interface SeatLine {
  readonly position: Position;
  /** The FTE that the line takes of the authorised seat. */
  readonly seatFte: number;
  /** Of these, what nobody fills. */
  readonly vacantFte: number;
  /** Paid on this line beyond what is authorised: a doublefill. */
  readonly beyondFte: number;
  /** The seat's authorised FTE on the first of its lines, 0 on the others, so that each seat is counted once. */
  readonly authorisedFte: number;
}

/** Sets each line on its seat, in the order given. People come before vacancies, earlier lines before later ones. */
export function seatLines(
  positions: readonly Position[],
  days: Days,
): SeatLine[] {
  const seats = new Map<string, Position[]>();
  for (const position of positions)
    if (counts(position, days)) {
      const lines = seats.get(position.seat);
      if (lines) lines.push(position);
      else seats.set(position.seat, [position]);
    }
  return positions.map((position) => {
    const lines = counts(position, days) ? seats.get(position.seat) : undefined;
    if (!lines) return { position, ...NOTHING };
    return lines.length > 1
      ? onSharedSeat(position, lines)
      : onOwnSeat(position);
  });
}

const NOTHING = { seatFte: 0, vacantFte: 0, beyondFte: 0, authorisedFte: 0 };

const counts = (position: Position, { from, until }: Days): boolean =>
  position.fte !== undefined && isActiveWithin(position, from, until);

/** Alone on its seat a line stands for all of it, filled or not. */
function onOwnSeat(position: Position): SeatLine {
  const { fte = 0, status } = position;
  const filled = status === "vacant" ? 0 : worked(position);
  return {
    position,
    seatFte: fte,
    vacantFte: tidy(Math.max(0, fte - filled)),
    beyondFte: tidy(Math.max(0, filled - fte)),
    authorisedFte: fte,
  };
}

/** Several lines share what is authorised; what is left over for a line may be nothing. */
function onSharedSeat(
  position: Position,
  lines: readonly Position[],
): SeatLine {
  const authorised = Math.max(...lines.map(({ fte = 0 }) => fte));
  const isVacant = position.status === "vacant";
  const place = lines.indexOf(position);
  const taken = lines
    .filter(
      (other, index) =>
        other !== position &&
        overlap(other, position) &&
        (index < place
          ? isVacant || other.status === "filled"
          : isVacant && other.status === "filled"),
    )
    .reduce((sum, other) => sum + worked(other), 0);
  const wanted = worked(position);
  const seatFte = tidy(Math.max(0, Math.min(wanted, authorised - taken)));
  return {
    position,
    seatFte,
    vacantFte: isVacant ? seatFte : 0,
    beyondFte: isVacant ? 0 : tidy(wanted - seatFte),
    authorisedFte: place === 0 ? authorised : 0,
  };
}

/** What a person works, or what a vacancy asks for. */
const worked = ({ status, fte = 0, filledFte }: Position): number =>
  status === "vacant" ? fte : (filledFte ?? fte);

/** To six decimals, which is finer than any FTE. */
export const tidy = (fte: number): number => Math.round(fte * 1e6) / 1e6;
