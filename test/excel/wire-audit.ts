/** Reads requests for texts that Excel could take for formulas. */
import type { Block } from "../../src/workbook/port";
import { overlaps } from "../../src/workbook/overlap";
import type { RequestBody } from "./wire-host";

/** What a spreadsheet, or one that it is copied to, may take for the beginning of a formula. */
const TRIGGER = /^[=+\-@\t\r\0＝＋－＠\u00A0]/;

interface Setting {
  readonly block: Block;
  readonly property: string;
  readonly cells: unknown;
}

/** Texts in `values` that begin like a formula and whose cell was not made a text's earlier in the same request. */
export function unguardedTexts(body: RequestBody): string[] {
  const guarded: Block[] = [];
  return settingsIn(body).flatMap(({ block, property, cells }) => {
    if (property === "NumberFormat") guarded.push(...textCells(block, cells));
    if (property !== "Values") return [];
    return eachText(block, cells)
      .filter(({ text }) => TRIGGER.test(text))
      .filter(({ cell }) => !guarded.some((one) => overlaps(one, cell)))
      .map(({ text }) => text);
  });
}

/** Every formula that a request writes. */
export function formulasWritten(body: RequestBody): string[] {
  return settingsIn(body).flatMap(({ block, property, cells }) =>
    property === "Formulas"
      ? eachText(block, cells).map(({ text }) => text)
      : [],
  );
}

function settingsIn(body: RequestBody): Setting[] {
  return body.Actions.flatMap((action) => {
    if (action.ActionType !== 4) return [];
    const block = blockAt(body, action.ObjectPathId);
    const [cells] = action.ArgumentInfo?.Arguments ?? [];
    return block === undefined ? [] : [{ block, property: action.Name, cells }];
  });
}

function textCells(block: Block, formats: unknown): Block[] {
  if (formats === "@") return [block];
  return eachText(block, formats).flatMap(({ text, cell }) =>
    text === "@" ? [cell] : [],
  );
}

function eachText(
  block: Block,
  cells: unknown,
): { readonly text: string; readonly cell: Block }[] {
  if (!Array.isArray(cells)) return [];
  return (cells as unknown[][]).flatMap((row, down) =>
    row.flatMap((text, across) => {
      const place = { row: block.row + down, column: block.column + across };
      const cell = { ...block, ...place, rows: 1, columns: 1 };
      return typeof text === "string" ? [{ text, cell }] : [];
    }),
  );
}

/** The block of a range that is reached by indexes, or by rows of such a range as Office.js cuts large arrays. */
function blockAt(body: RequestBody, id: number): Block | undefined {
  const path = body.ObjectPaths[id];
  if (path?.ParentObjectPathId === undefined) return undefined;
  const args = (path.ArgumentInfo?.Arguments ?? []) as readonly number[];
  const [first = 0, second = 0, rows = 1, columns = 1] = args;
  if (path.Name === "GetRangeByIndexes") {
    const sheet = body.ObjectPaths[path.ParentObjectPathId]?.ArgumentInfo;
    const name = String(sheet?.Arguments?.[0]);
    return { sheet: name, row: first, column: second, rows, columns };
  }
  const parent = blockAt(body, path.ParentObjectPathId);
  if (parent === undefined) return undefined;
  if (path.Name === "GetRow")
    return { ...parent, row: parent.row + first, rows: 1 };
  if (path.Name !== "GetBoundingRect") return undefined;
  const other = blockAt(body, first);
  return other && { ...parent, rows: other.row + other.rows - parent.row };
}
