/** The writer over Office.js through seeded schedules: people between any two syncs, faults before, in the middle of and after each. */
import { randomInt } from "node:crypto";
import { runMany } from "../../workbook/harness/campaign";
import { openExcel, RestlessExcel } from "./restless-excel";

jest.mock("../../workbook/harness/restless-host", () => ({
  ...jest.requireActual<object>("../../workbook/harness/restless-host"),
  get RestlessHost(): typeof RestlessExcel {
    return RestlessExcel;
  },
}));

const SCHEDULES = Number(process.env["EXCEL_SCHEDULES"] ?? 25);
const given = process.env["EXCEL_SEED"];
const seed = given === undefined ? randomInt(2 ** 31) : Number(given);

beforeAll(openExcel);

test(
  `of ${SCHEDULES} schedules from seed ${seed} none comes to harm over Office.js, and those that can complete do`,
  async () => {
    const { worst, harmed, hopeful, finished } = await runMany(seed, SCHEDULES);
    if (given !== undefined)
      console.log(
        `${finished} of ${hopeful} that can complete did, ${harmed} harmed`,
        ...worst.map(({ words }) => words),
      );
    expect(worst.map(({ words }) => words)).toEqual([]);
    expect(harmed).toBe(0);
    // So few schedules may hold more than their share of what stops a run; as many as the command runs may not.
    const share = SCHEDULES < 500 ? 0.5 : 0.95;
    expect(finished).toBeGreaterThanOrEqual(share * hopeful);
  },
  60_000 + SCHEDULES * 2_000,
);
