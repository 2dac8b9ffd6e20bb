/** Drift: what was written then against what would be written today, each cell counted once. */
import { driftOf } from "../../../taskpane/history/drift";
import type { WritePlan } from "../../../taskpane/writing/write-plan";

const PLAN: WritePlan = {
  columns: [
    { id: "classCode", header: "Class code" },
    { id: "payBand", header: "Pay band" },
  ],
  rows: [
    { row: 1, values: ["IXGX40", "II"] },
    { row: 2, values: [null, null] },
  ],
  filled: new Map(),
};

const KEYS = new Map([
  [1, "P-1"],
  [2, "P-2"],
]);

const change = (key: string, column: string, after: string | null) => ({
  key,
  column,
  before: null,
  after,
});

test("cells are the same, differ, or cannot be compared", () => {
  const drift = driftOf(
    [
      change("P-1", "Class code", "IXGX40"),
      change("P-1", "Pay band", "IH"),
      change("P-2", "Class code", ""),
      change("P-2", "Pay band", "II"),
      change("P-3", "Pay band", "II"),
      change("P-1", "Reason of old", "x"),
      change("P-1", "Pay band", '=PAYBAND("CIO III")'),
    ],
    PLAN,
    (row) => KEYS.get(row),
  );
  expect(drift).toEqual({
    same: 2,
    notCompared: 3,
    drifted: [
      { key: "P-1", column: "Pay band", then: "IH", today: "II" },
      { key: "P-2", column: "Pay band", then: "II", today: null },
    ],
  });
});
