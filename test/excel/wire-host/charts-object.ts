/** The charts of a worksheet, as the wire names them. */
import type {
  MemoryChart,
  MemorySheet,
} from "../../../src/workbook/memory/memory-sheet";
import type { Area } from "../../../src/workbook/port";
import { type HostObject, queried } from "./host-object";
import type { RequestScope } from "./request-scope";
import { OfficeError } from "./wire";

const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

export function chartsObject(
  scope: RequestScope,
  sheet: MemorySheet,
): HostObject {
  return {
    items: () =>
      sheet.charts.map(({ name }) => chartObject(scope, sheet, name)),
    objects: {
      getItem: ([name]) => {
        chartNamed(sheet, String(name));
        return chartObject(scope, sheet, String(name));
      },
      add: ([kind, source, seriesBy]) => {
        if (kind !== "ColumnClustered" || seriesBy !== "Columns")
          throw new OfficeError("InvalidArgument");
        const name = `Chart ${sheet.charts.length + 1}`;
        const values = areaOf(source as HostObject);
        const chart = { name, title: "", values, categories: NOWHERE };
        scope.change(sheet, () => {
          sheet.charts = [...sheet.charts, { ...chart, place: NOWHERE }];
        });
        return chartObject(scope, sheet, name);
      },
    },
  };
}

/** @throws OfficeError where there is none. */
function chartNamed(sheet: MemorySheet, name: string): MemoryChart {
  const chart = sheet.charts.find((one) => one.name === name);
  if (chart === undefined) throw new OfficeError("ItemNotFound");
  return chart;
}

/** A chart goes on being reached in its request when it gets another name. */
function chartObject(
  scope: RequestScope,
  sheet: MemorySheet,
  first: string,
): HostObject {
  let name = first;
  const change = (changes: Partial<MemoryChart>): void => {
    const chart = chartNamed(sheet, name);
    scope.change(sheet, () => {
      sheet.charts = sheet.charts.map((one) =>
        one === chart ? { ...one, ...changes } : one,
      );
    });
    name = changes.name ?? name;
  };
  return {
    scalars: { id: () => name, name: () => name },
    settings: {
      name: (given) => {
        if (sheet.charts.some((one) => one.name === given))
          throw new OfficeError("InvalidArgument");
        change({ name: String(given) });
      },
    },
    children: {
      title: () => ({
        settings: { text: (given) => change({ title: String(given) }) },
      }),
      legend: () => ({ settings: { visible: () => undefined } }),
      series: () => seriesObject(change),
    },
    methods: {
      delete: () => {
        const chart = chartNamed(sheet, name);
        scope.change(sheet, () => {
          sheet.charts = sheet.charts.filter((one) => one !== chart);
        });
      },
      setPosition: ([start, end]) => {
        const [from, to] = [
          areaOf(start as HostObject),
          areaOf(end as HostObject),
        ];
        const rows = to.row + to.rows - from.row;
        const columns = to.column + to.columns - from.column;
        change({
          place: { row: from.row, column: from.column, rows, columns },
        });
      },
    },
  };
}

function seriesObject(
  change: (changes: Partial<MemoryChart>) => void,
): HostObject {
  return {
    objects: {
      getItemAt: ([index]) => {
        if (index !== 0) throw new OfficeError("InvalidArgument");
        return {
          methods: {
            setValues: ([range]) =>
              change({ values: areaOf(range as HostObject) }),
            setXAxisValues: ([range]) =>
              change({ categories: areaOf(range as HostObject) }),
          },
        };
      },
    },
  };
}

function areaOf(range: HostObject): Area {
  const place = queried(range, [
    ...["rowIndex", "columnIndex", "rowCount", "columnCount"],
  ]);
  if (place === null) throw new OfficeError("InvalidArgument");
  return {
    row: Number(place["RowIndex"]),
    column: Number(place["ColumnIndex"]),
    rows: Number(place["RowCount"]),
    columns: Number(place["ColumnCount"]),
  };
}
