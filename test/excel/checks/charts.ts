/** Checks on charts as Excel draws them: over which cells, where, and whose they are. */
import type { ChartInput } from "../../../src/workbook/port";
import { BY_BAND } from "../../workbook/contract/charts";
import { equal } from "../../workbook/contract/assert";
import { openSheet } from "../../workbook/contract/steps";
import type { ExcelHost } from "../excel-host";
import type { ExcelCheck } from "./check";

const SHEET = { name: "Budget", cells: [["Band", "Budget"]] };
const OWN = {
  ...{ name: "Chart 1", title: "The planner's" },
  ...{ categories: BY_BAND.categories, values: BY_BAND.values },
  place: { row: 30, column: 0, rows: 5, columns: 5 },
};
const BY_UNIT: ChartInput = { ...BY_BAND, title: "Budget by unit" };

const named = (chart: ChartInput) => ({
  ...chart,
  name: `Classbook: ${chart.title}`,
});

async function openWithOwn(host: ExcelHost) {
  const { workbook, sheet } = await openSheet(host, SHEET);
  const memory = host.wire.model.sheet(sheet.id);
  memory.charts = [OWN];
  const set = (charts: readonly ChartInput[]) =>
    workbook.batch([{ step: "charts", sheet: sheet.id, charts }]);
  return { memory, set };
}

export const chartChecks: readonly ExcelCheck[] = [
  {
    name: "charts are drawn over their cells and in their place, beside a planner's own",
    async run(host) {
      const { memory, set } = await openWithOwn(host);
      equal(
        await set([BY_BAND, BY_UNIT]),
        [{ step: "charts", isDrawn: true }],
        "answer",
      );
      const drawn = [OWN, named(BY_BAND), named(BY_UNIT)];
      equal(memory.charts, drawn, "charts");
    },
  },
  {
    name: "a chart that is there follows other cells where the planner put it, and one that is not wanted goes",
    async run(host) {
      const { memory, set } = await openWithOwn(host);
      await set([BY_UNIT, BY_BAND]);
      const place = { row: 50, column: 1, rows: 20, columns: 9 };
      memory.charts = memory.charts.map((chart) =>
        chart.title === BY_BAND.title ? { ...chart, place } : chart,
      );
      const values = { ...BY_BAND.values, rows: 3 };
      const categories = { ...BY_BAND.categories, rows: 3 };
      const longer = { ...BY_BAND, values, categories };
      await set([longer]);
      equal(memory.charts, [OWN, { ...named(longer), place }], "charts");
      await set([]);
      equal(memory.charts, [OWN], "no chart of ours");
    },
  },
];
