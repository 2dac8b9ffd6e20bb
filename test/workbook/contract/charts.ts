/** Checks that charts are drawn over cells and change none; what is drawn only the host's own checks can tell. */
import type { ChartInput, FailureKind } from "../../../src/workbook/port";
import { equal, failsWith, holds } from "./assert";
import type { ContractCheck } from "./host";
import {
  blockAt,
  openSheet,
  openSheets,
  readValues,
  summaryNow,
  writing,
} from "./steps";

const CELLS = [
  ["Band", "Budget"],
  ["IF", 10],
  ["IG", 20],
];

export const BY_BAND: ChartInput = {
  title: "Budget by pay band",
  categories: { row: 1, column: 0, rows: 2, columns: 1 },
  values: { row: 1, column: 1, rows: 2, columns: 1 },
  place: { row: 1, column: 4, rows: 12, columns: 5 },
};

export const chartChecks: readonly ContractCheck[] = [
  {
    name: "charts change neither values nor sizes, and the host says whether it has any",
    async run(host) {
      const { workbook, sheet } = await openSheet(host, {
        ...{ name: "Budget", cells: CELLS },
      });
      const step = {
        ...{ step: "charts" as const, sheet: sheet.id },
        charts: [BY_BAND],
      };
      const answers = await workbook.batch([
        writing(sheet, 2, 1, [[30]]),
        step,
        { step: "read", block: blockAt(sheet, 0, 0, 3, 2) },
      ]);
      await host.settled();
      const [, drawn] = answers;
      holds(
        drawn?.step === "charts" && typeof drawn.isDrawn === "boolean",
        "it says whether charts are drawn",
      );
      await workbook.batch([step, { ...step, charts: [] }]);
      const values = await readValues(workbook, blockAt(sheet, 0, 0, 3, 2));
      equal(values, [...CELLS.slice(0, 2), ["IG", 30]], "values");
      const { rows, columns } = await summaryNow(workbook, sheet);
      equal([rows, columns], [3, 2], "size");
    },
  },
  {
    name: "charts on a sheet that is gone or protected, or beyond its cells, are refused with nothing done",
    async run(host) {
      const { workbook, sheets } = await openSheets(host, [
        { name: "Budget", cells: CELLS },
        { name: "Kept", cells: CELLS, protected: true },
      ]);
      const [budget, kept] = sheets;
      const far = { ...BY_BAND.values, column: 20_000 };
      const refused: readonly [string, ChartInput, FailureKind][] = [
        ["no such sheet", BY_BAND, "sheetMissing"],
        [kept.id, BY_BAND, "sheetProtected"],
        [budget.id, { ...BY_BAND, values: far }, "outsideSheet"],
      ];
      for (const [sheet, chart, kind] of refused) {
        const steps = [
          writing(budget, 0, 0, [["changed"]]),
          { step: "charts" as const, sheet, charts: [chart] },
        ];
        equal(
          await failsWith(workbook.batch(steps), kind, kind),
          "nothing",
          kind,
        );
      }
      const values = await readValues(workbook, blockAt(budget, 0, 0, 3, 2));
      equal(values, CELLS, "values");
    },
  },
];
