/** What a planner should know of a roster before it is classified. */
import { isBlank, isCellError, type CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { isUnknown, numberIn } from "../number-text";
import { levelOf } from "../qualification/degree";
import { remembered } from "../remembered";
import { AT_TOP_LEFT, cellAt, cellText, type Place } from "./cells";
import { checkMapping } from "./check-mapping";
import { checkZeros } from "./check-codes";
import { checkKeys } from "./check-keys";
import { checkNumbers, findCells, NUMBER_ROLES } from "./check-numbers";
import { warn, type Finding } from "./finding";
import { atOnce, eachRow, type InSteps, rowsWhere } from "./in-steps";
import type { RosterCells, RosterMapping } from "./mapping";
import { ownCatalogue } from "./own-catalogue";
import { rowKindOf, type RowKind } from "./row-kind";
import type { RosterWarning, WarningKind } from "./warning";

/** Every warning on a roster under this mapping, those that stop a run first. `place` is where the cells begin in their sheet. */
export const warningsOf = (
  catalogue: Catalogue,
  mapping: RosterMapping,
  cells: RosterCells,
  place: Place = AT_TOP_LEFT,
): RosterWarning[] => atOnce(checkRoster(catalogue, mapping, cells, place));

/** The same, a few thousand rows at a time. */
export function* checkRoster(
  catalogue: Catalogue,
  mapping: RosterMapping,
  cells: RosterCells,
  place: Place = AT_TOP_LEFT,
): InSteps<RosterWarning[]> {
  const kinds = yield* rowsByKind(cells, mapping);
  const own = ownCatalogue(catalogue, mapping.jurisdiction);
  const found = [
    ...checkMapping(mapping, cells, kinds.position.length),
    ...(yield* checkKeyColumn(own, mapping, cells, kinds.position)),
    ...(yield* checkFacts(own, mapping, cells, kinds.position)),
    ...checkOtherRows(cells, kinds),
  ];
  const order = (finding: Finding): number =>
    finding.severity === "stop" ? 0 : 1;
  return found
    .sort((a, b) => order(a) - order(b))
    .map((finding) => warn(finding, place));
}

type RowsByKind = Readonly<Record<RowKind, number[]>>;

function* rowsByKind(
  cells: RosterCells,
  mapping: RosterMapping,
): InSteps<RowsByKind> {
  const rows: RowsByKind = {
    position: [],
    empty: [],
    subtotal: [],
    header: [],
  };
  const below = rowsBelow(cells, mapping);
  yield* eachRow(below, (row) =>
    rows[rowKindOf(cells, mapping, row)].push(row),
  );
  return rows;
}

const rowsBelow = (
  cells: RosterCells,
  { headerRow }: RosterMapping,
): readonly number[] =>
  Array.from(
    { length: Math.max(0, cells.length - headerRow - 1) },
    (_, at) => headerRow + 1 + at,
  );

/** Every position needs a key of its own; whoever writes by key is told which rows are none. */
function* checkKeyColumn(
  catalogue: Catalogue,
  { rowKey }: RosterMapping,
  cells: RosterCells,
  rows: readonly number[],
): InSteps<Finding[]> {
  if (rowKey === "owned") return [];
  return [
    ...(yield* checkKeys(cells, rows, rowKey)),
    ...(yield* checkZeros(catalogue, cells, rows, "rowKey", rowKey)),
  ];
}

function* checkFacts(
  catalogue: Catalogue,
  mapping: RosterMapping,
  cells: RosterCells,
  rows: readonly number[],
): InSteps<Finding[]> {
  const { columns } = mapping;
  const found: Finding[] = [];
  const code = columns.get("classCode");
  if (code !== undefined)
    found.push(
      ...(yield* checkZeros(catalogue, cells, rows, "classCode", code)),
    );
  for (const [role, column] of columns)
    found.push(
      ...(yield* findCells(
        cells,
        rows,
        role,
        column,
        "errorCells",
        isCellError,
      )),
    );
  found.push(...(yield* checkTitles(mapping, cells, rows)));
  found.push(...(yield* checkDegrees(mapping, cells, rows)));
  for (const role of NUMBER_ROLES) {
    const column = columns.get(role);
    if (column !== undefined)
      found.push(...(yield* checkNumbers(cells, rows, role, column)));
  }
  return found;
}

function* checkTitles(
  { columns }: RosterMapping,
  cells: RosterCells,
  rows: readonly number[],
): InSteps<Finding[]> {
  const column = columns.get("title");
  if (column === undefined) return [];
  const uncoded = yield* rowsWhere(rows, (row) =>
    isBlank(cellAt(cells, row, columns.get("classCode"))),
  );
  const kind = "blankTitles";
  return yield* findCells(cells, uncoded, "title", column, kind, isBlank);
}

function* checkDegrees(
  { columns, degreeNumbers }: RosterMapping,
  cells: RosterCells,
  rows: readonly number[],
): InSteps<Finding[]> {
  const column = columns.get("degree");
  if (column === undefined) return [];
  const found = (
    kind: WarningKind,
    concerns: (cell: CellValue) => boolean,
  ): InSteps<Finding[]> =>
    findCells(cells, rows, "degree", column, kind, concerns);
  const asked = degreeNumbers === "notNumbers";
  return [
    ...(yield* found("unknownDegrees", remembered(isOtherWord))),
    ...(asked ? yield* found("numericDegrees", isNumber) : []),
  ];
}

const isNumber = (cell: CellValue): boolean => numberIn(cell) !== undefined;

const isOtherWord = (cell: CellValue): boolean =>
  typeof cell === "string" &&
  !isUnknown(cell) &&
  !isNumber(cell) &&
  levelOf(cell) === undefined;

function checkOtherRows(
  cells: RosterCells,
  { position, empty, subtotal, header }: RowsByKind,
): Finding[] {
  const last = position.at(-1) ?? -1;
  const label =
    (cells[subtotal[0] ?? -1] ?? []).find((cell) =>
      /total/i.test(cellText(cell)),
    ) ?? null;
  const found: Finding[] = [
    {
      kind: "blankRows",
      severity: "look",
      rows: empty.filter((row) => row < last),
    },
    {
      kind: "subtotalRows",
      severity: "look",
      rows: subtotal,
      example: cellText(label),
    },
    { kind: "repeatedHeaders", severity: "look", rows: header },
  ];
  return found.filter((finding) => finding.rows.length > 0);
}
