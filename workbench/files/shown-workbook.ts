/** Puts a document into the grid in the place of the one before, and remembers where it came from. */
import { ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
} from "@univerjs/preset-sheets-core";
import type { SheetDocument, WorkbookDocument } from "../../src/files/document";
import type { SheetId } from "../../src/workbook/port";
import type { Grid } from "../grid/start-grid";
import { countedFrom1900 } from "./date-system";
import { gridData } from "./to-grid";

/** A workbook in the grid and the document that it was made of. */
export interface ShownWorkbook {
  readonly document: WorkbookDocument;
  /** The file's sheets by the grid's ids; a sheet that was added in the grid has none. */
  readonly sources: ReadonlyMap<SheetId, SheetDocument>;
  /** Sheets whose rows or columns have moved since: what the file says of places no longer holds there. */
  readonly reshaped: ReadonlySet<SheetId>;
  /** Stops following the workbook, before another takes its place. */
  close(): void;
}

/** Shows the document and closes the workbook that was shown; undo does not reach back over it. */
export async function showWorkbook(
  grid: Grid,
  opened: WorkbookDocument,
  name: string,
): Promise<ShownWorkbook> {
  const document = countedFrom1900(opened);
  const previous = grid.api.getActiveWorkbook()?.getId();
  const { data, sources } = gridData(document, name);
  // In this order: a part of the grid that both workbooks use would otherwise go with the old one.
  if (previous !== undefined) grid.api.disposeUnit(previous);
  const workbook = grid.api.createWorkbook(data);
  const ids = [...sources.keys()];
  for (const [id, sheet] of sources)
    if (sheet.protected) await protect(grid, id);
  const active = ids[document.activeSheet];
  if (active !== undefined && sources.get(active)?.visibility === "visible")
    workbook.setActiveSheet(active);
  return { document, sources, ...watchShapes(grid) };
}

/** The grid then refuses what a person types there. */
async function protect({ api }: Grid, sheet: SheetId): Promise<void> {
  const permission = api
    .getActiveWorkbook()
    ?.getSheetBySheetId(sheet)
    ?.getWorksheetPermission();
  await permission?.protect();
  await permission?.setReadOnly();
}

const RESHAPING: ReadonlySet<string> = new Set(
  [
    ...[
      InsertColMutation,
      InsertRowMutation,
      RemoveColMutation,
      RemoveRowMutation,
    ],
    ...[
      MoveColsMutation,
      MoveRowsMutation,
      MoveRangeMutation,
      ReorderRangeMutation,
    ],
  ].map(({ id }) => id),
);

function watchShapes({
  univer,
}: Grid): Pick<ShownWorkbook, "reshaped" | "close"> {
  const reshaped = new Set<SheetId>();
  const commands = univer.__getInjector().get(ICommandService);
  const watch = commands.onCommandExecuted(({ id, params }) => {
    if (!RESHAPING.has(id)) return;
    for (const sheet of sheetsNamedIn(params)) reshaped.add(sheet);
  });
  return { reshaped, close: () => watch.dispose() };
}

/** A moved range names the sheets that it left and came to; everything else names one. */
function sheetsNamedIn(params: unknown): SheetId[] {
  const { subUnitId, from, to } = params as {
    subUnitId?: SheetId;
    from?: object;
    to?: object;
  };
  const ids = [
    subUnitId,
    ...[from, to].map(
      (end) => (end as { subUnitId?: SheetId } | undefined)?.subUnitId,
    ),
  ];
  return ids.filter((id) => id !== undefined);
}
