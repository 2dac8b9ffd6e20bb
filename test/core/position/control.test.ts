/** Position control: authorised against filled, seat by seat, on one day. */
import {
  positionControl,
  type SeatState,
} from "../../../src/core/position/control";
import type { Position } from "../../../src/core/position/position";
import { seatLines } from "../../../src/core/position/seats";
import type { PayRevision } from "../../../src/core/pay/pay-table";
import fc from "fast-check";
import { anyPositions } from "../budget/any-roster";

const DAY = 20_635;
const line = (given: Partial<Position>): Position => ({
  key: "A",
  row: 1,
  seat: "A",
  title: "",
  classCode: "",
  band: "B1",
  unit: "",
  status: "filled",
  incumbent: "",
  incumbentBand: "",
  fte: 1,
  filledFte: undefined,
  rate: 1,
  start: undefined,
  end: undefined,
  benefitShare: undefined,
  benefitFlat: undefined,
  funding: [],
  managedFte: undefined,
  ...given,
});
const vacant = { status: "vacant", rate: undefined } as const;
const second = { key: "A2" };

test.each<[string, Position[], SeatState, number[]]>([
  ["a person on all of it", [line({})], "filled", [1, 1, 0, 0]],
  ["nobody", [line(vacant)], "vacant", [1, 0, 1, 0]],
  [
    "a person on six tenths",
    [line({ filledFte: 0.6 })],
    "partlyFilled",
    [1, 0.6, 0.4, 0],
  ],
  [
    "a person who works more than the seat",
    [line({ fte: 0.5, filledFte: 0.8 })],
    "doublefilled",
    [0.5, 0.8, 0, 0.3],
  ],
  [
    "two people on one seat",
    [line({}), line(second)],
    "doublefilled",
    [1, 2, 0, 1],
  ],
  [
    "two who share it",
    [line({ filledFte: 0.6 }), line({ ...second, filledFte: 0.4 })],
    "filled",
    [1, 1, 0, 0],
  ],
  [
    "a person, and the same seat listed as vacant",
    [line(vacant), line(second)],
    "filled",
    [1, 1, 0, 0],
  ],
  [
    "half a person, and the rest listed as vacant",
    [line({ filledFte: 0.5 }), line({ ...second, ...vacant })],
    "partlyFilled",
    [1, 0.5, 0.5, 0],
  ],
  [
    "one who left and one who came after",
    [line({ end: DAY - 30 }), line({ ...second, start: DAY })],
    "filled",
    [1, 1, 0, 0],
  ],
])("%s", (_, positions, state, [authorised, filled, vacantFte, beyond]) => {
  const { seats, total, counts } = positionControl(positions, DAY, []);
  expect(seats.map((seat) => seat.state)).toEqual([state]);
  expect(total).toEqual({
    authorisedFte: authorised,
    filledFte: filled,
    vacantFte,
    beyondFte: beyond,
  });
  expect(counts[state]).toBe(1);
});

test("a seat that has ended or not begun is no seat on that day", () => {
  const gone = [
    line({ end: DAY - 1 }),
    line({ ...second, seat: "B", start: DAY + 1 }),
  ];
  const { seats, vacancyRate } = positionControl(gone, DAY, []);
  expect([seats, vacancyRate]).toEqual([[], undefined]);
});

const table: PayRevision[] = [
  ["B1", 50_000],
  ["B2", 60_000],
].map(([band, midpoint]) => ({
  band: String(band),
  effective: undefined,
  minimum: undefined,
  midpoint: Number(midpoint),
  maximum: undefined,
}));

test.each([
  ["B1", "B2", "overfill", /above the band B1/],
  ["B2", "B1", "underfill", /below the band B2/],
  ["B1", "B9", "otherBand", /add both/],
])(
  "a seat of band %s with a person of band %s is %s",
  (band, incumbentBand, kind, says) => {
    const { findings } = positionControl(
      [line({ band, incumbentBand })],
      DAY,
      table,
    );
    expect(findings).toMatchObject([
      { kind, row: 1, sentence: expect.stringMatching(says) as string },
    ]);
  },
);

test("who marks a seat vacant and names a person is told", () => {
  const { findings } = positionControl(
    [line({ ...vacant, incumbent: "Ada" })],
    DAY,
    [],
  );
  expect(findings).toMatchObject([{ kind: "vacantWithIncumbent" }]);
});

test("authorised is filled and vacant, beyond aside, and states sum to the seats, whatever the roster", () =>
  fc.assert(
    fc.property(
      anyPositions,
      fc.integer({ min: 20_200, max: 21_400 }),
      (positions, day) => {
        const { seats, total, counts } = positionControl(positions, day, []);
        expect(total.filledFte - total.beyondFte + total.vacantFte).toBeCloseTo(
          total.authorisedFte,
          5,
        );
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(
          seats.length,
        );
      },
    ),
    { numRuns: 60 },
  ));

test("no line takes more of its seat than is authorised", () =>
  fc.assert(
    fc.property(anyPositions, (positions) => {
      for (const { seatFte, vacantFte, beyondFte } of seatLines(positions, {
        from: 20_635,
        until: 21_000,
      })) {
        expect(Math.min(seatFte, vacantFte, beyondFte)).toBeGreaterThanOrEqual(
          0,
        );
        expect(vacantFte).toBeLessThanOrEqual(seatFte);
      }
    }),
    { numRuns: 60 },
  ));
