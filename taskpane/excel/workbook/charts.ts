/** Makes the charts of ours on a sheet what they are to be; a planner's own are left alone, and so is how they made ours look. */
import { chartName, isOurChart } from "../../../src/workbook/chart-names";
import type { ChartInput, SheetId, Step } from "../../../src/workbook/port";
import type { Asked } from "./questions";
import { rangeIn } from "./ranges";

export type ChartStep = Extract<Step, { readonly step: "charts" }>;

/** Asks which charts a sheet has. */
export function askCharts(
  context: Excel.RequestContext,
  sheet: SheetId,
): Excel.ChartCollection {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.load("items/name");
  return charts;
}

/** Queues a step; `there` are the names of the sheet's charts. */
export function queueCharts(
  context: Excel.RequestContext,
  { sheet: id, charts }: ChartStep,
  there: readonly string[],
): Asked {
  const sheet = context.workbook.worksheets.getItem(id);
  const wanted = new Set(charts.map(({ title }) => chartName(title)));
  for (const name of there)
    if (isOurChart(name) && !wanted.has(name))
      sheet.charts.getItem(name).delete();
  for (const chart of charts)
    if (there.includes(chartName(chart.title))) update(sheet, chart);
    else add(sheet, chart);
  return () => ({ step: "charts", isDrawn: true });
}

function add(sheet: Excel.Worksheet, chart: ChartInput): void {
  const { title, values, place } = chart;
  const made = sheet.charts.add(
    "ColumnClustered",
    rangeIn(sheet, values),
    "Columns",
  );
  made.name = chartName(title);
  made.title.text = title;
  made.legend.visible = false;
  made.setPosition(
    rangeIn(sheet, { ...place, rows: 1, columns: 1 }),
    rangeIn(sheet, {
      row: place.row + place.rows - 1,
      column: place.column + place.columns - 1,
      rows: 1,
      columns: 1,
    }),
  );
  setCells(made, sheet, chart);
}

/** It stays where the planner put it. */
const update = (sheet: Excel.Worksheet, chart: ChartInput): void =>
  setCells(sheet.charts.getItem(chartName(chart.title)), sheet, chart);

function setCells(
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  { categories, values }: ChartInput,
): void {
  const series = chart.series.getItemAt(0);
  series.setValues(rangeIn(sheet, values));
  series.setXAxisValues(rangeIn(sheet, categories));
}
