/** Calculates sheets by the grid's own formula engine, without the grid: what each cell shows, spilled cells included. */
import path from "node:path";
import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IFunctionService,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import * as declared from "../../../functions/functions";
import type { CellInput } from "../../../src/workbook/port";
import type { DescribedSheet } from "../../../src/workbook/budget/described";
import type { FunctionsMetadata } from "../../../tools/functions-metadata.cjs";
import { executorFor } from "../../../workbench/grid/executor";
import type {
  CellFunction,
  FunctionDescription,
} from "../../../workbench/grid/function-description";

const { describeFunctions } = jest.requireActual<{
  describeFunctions: (file: string) => Promise<FunctionsMetadata>;
}>("../../../tools/functions-metadata.cjs");

type Grid = CellInput[][];

/** What a cell shows: an error by its sign, null where it holds nothing. */
export type Shown = (sheet: string, row: number, column: number) => unknown;

const ID = "workbook";
const MOST_MS = 60_000;

/** A described sheet as rows of cells. */
export function gridOf({ cells }: DescribedSheet): Grid {
  const grid: Grid = [];
  for (const block of cells)
    block.cells.forEach((line, row) => {
      const at = block.row + row;
      for (let blank = grid.length; blank <= at; blank++) grid.push([]);
      line.forEach((cell, column) => {
        (grid[at] as CellInput[])[block.column + column] = cell;
      });
    });
  return grid;
}

/** Calculates a workbook of these sheets. */
export async function calculate(
  sheets: Readonly<Record<string, Grid>>,
): Promise<Shown> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookOf(sheets));
  const injector = univer.__getInjector();
  for (const one of await ourFunctions())
    injector.get(IFunctionService).registerExecutors(one);
  const results = await start(injector.get(ICommandService));
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData();
  const shown: Shown = (sheet, row, column) =>
    results.unitData[ID]?.[sheet]?.[row]?.[column]?.v ??
    spilled[ID]?.[sheet]?.[row]?.[column]?.v ??
    plainValue(sheets[sheet]?.[row]?.[column]);
  univer.dispose();
  return shown;
}

const plainValue = (cell: CellInput): unknown =>
  typeof cell === "object" ? null : (cell ?? null);

function start(
  commands: ICommandService,
): Promise<ISetFormulaCalculationResultMutation> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error("The engine gave no result.")),
      MOST_MS,
    );
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      clearTimeout(late);
      resolve(params as ISetFormulaCalculationResultMutation);
    });
    const whole = { forceCalculation: true, commands: [], dirtyRanges: [] };
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...whole, ...nothing },
      { onlyLocal: true },
    );
  });
}

function workbookOf(
  sheets: Readonly<Record<string, Grid>>,
): Partial<IWorkbookData> {
  const names = Object.keys(sheets);
  return {
    id: ID,
    sheetOrder: names,
    sheets: Object.fromEntries(
      names.map((name) => [
        name,
        {
          id: name,
          name,
          rowCount: (sheets[name]?.length ?? 0) + 1000,
          columnCount: 120,
          cellData: cellsOf(sheets[name] ?? []),
        },
      ]),
    ),
  };
}

function cellsOf(grid: Grid): IObjectMatrixPrimitiveType<ICellData> {
  const rows = grid.map((line, row) => [
    row,
    Object.fromEntries(
      [...line.entries()].flatMap(([column, cell]) =>
        cell === null || cell === undefined ? [] : [[column, cellOf(cell)]],
      ),
    ),
  ]);
  return Object.fromEntries(rows) as IObjectMatrixPrimitiveType<ICellData>;
}

function cellOf(cell: NonNullable<CellInput>): ICellData {
  if (typeof cell === "object") return { f: cell.formula };
  if (typeof cell === "number") return { v: cell, t: 2 };
  return typeof cell === "string"
    ? { v: cell, t: 1 }
    : { v: cell ? 1 : 0, t: 3 };
}

let executors: InstanceType<ReturnType<typeof executorFor>>[] | undefined;

async function ourFunctions(): Promise<NonNullable<typeof executors>> {
  if (executors) return executors;
  const file = path.resolve(__dirname, "../../../functions/functions.ts");
  const { functions } = await describeFunctions(file);
  executors = (functions as unknown as FunctionDescription[]).map((one) => {
    const [, implementation] =
      Object.entries(declared).find(
        ([exported]) => exported.toUpperCase() === one.name,
      ) ?? [];
    const Executor = executorFor(one, implementation as CellFunction, true);
    return new Executor(one.name);
  });
  return executors;
}
