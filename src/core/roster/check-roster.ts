/** What a planner should know of a roster before it is classified. */
import { isBlank, isCellError, type CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { isUnknown, numberIn } from "../number-text";
import { levelOf } from "../qualification/degree";
import { AT_TOP_LEFT, cellAt, cellText, type Place } from "./cells";
import { checkMapping } from "./check-mapping";
import { checkZeros } from "./check-codes";
import { checkKeys } from "./check-keys";
import { checkNumbers, findCells, NUMBER_ROLES } from "./check-numbers";
import { warn, type Finding } from "./finding";
import type { RosterCells, RosterMapping } from "./mapping";
import { ownCatalogue } from "./own-catalogue";
import { rowKindOf, type RowKind } from "./row-kind";
import type { RosterWarning, WarningKind } from "./warning";

/** Every warning on a roster under this mapping, those that stop a run first. `place` is where the cells begin in their sheet. */
export function warningsOf(
  catalogue: Catalogue,
  mapping: RosterMapping,
  cells: RosterCells,
  place: Place = AT_TOP_LEFT,
): RosterWarning[] {
  const kinds = rowsByKind(cells, mapping);
  const own = ownCatalogue(catalogue, mapping.jurisdiction);
  const found = [
    ...checkMapping(mapping, cells, kinds.position.length),
    ...checkKeyColumn(own, mapping, cells, kinds.position),
    ...checkFacts(own, mapping, cells, kinds.position),
    ...checkOtherRows(cells, kinds),
  ];
  const order = (finding: Finding): number =>
    finding.severity === "stop" ? 0 : 1;
  return found
    .sort((a, b) => order(a) - order(b))
    .map((finding) => warn(finding, place));
}

type RowsByKind = Readonly<Record<RowKind, number[]>>;

function rowsByKind(cells: RosterCells, mapping: RosterMapping): RowsByKind {
  const rows: RowsByKind = {
    position: [],
    empty: [],
    subtotal: [],
    header: [],
  };
  for (let row = mapping.headerRow + 1; row < cells.length; row++)
    rows[rowKindOf(cells, mapping, row)].push(row);
  return rows;
}

/** Every position needs a key of its own; whoever writes by key is told which rows are none. */
function checkKeyColumn(
  catalogue: Catalogue,
  { rowKey }: RosterMapping,
  cells: RosterCells,
  rows: readonly number[],
): Finding[] {
  if (rowKey === "owned") return [];
  return [
    ...checkKeys(cells, rows, rowKey),
    ...checkZeros(catalogue, cells, rows, "rowKey", rowKey),
  ];
}

function checkFacts(
  catalogue: Catalogue,
  mapping: RosterMapping,
  cells: RosterCells,
  rows: readonly number[],
): Finding[] {
  const { columns } = mapping;
  const code = columns.get("classCode");
  return [
    ...(code === undefined
      ? []
      : checkZeros(catalogue, cells, rows, "classCode", code)),
    ...[...columns].flatMap(([role, column]) =>
      findCells(cells, rows, role, column, "errorCells", isCellError),
    ),
    ...checkTitles(mapping, cells, rows),
    ...checkDegrees(mapping, cells, rows),
    ...NUMBER_ROLES.flatMap((role) => {
      const column = columns.get(role);
      return column === undefined
        ? []
        : checkNumbers(cells, rows, role, column);
    }),
  ];
}

function checkTitles(
  { columns }: RosterMapping,
  cells: RosterCells,
  rows: readonly number[],
): Finding[] {
  const column = columns.get("title");
  if (column === undefined) return [];
  const uncoded = rows.filter((row) =>
    isBlank(cellAt(cells, row, columns.get("classCode"))),
  );
  return findCells(cells, uncoded, "title", column, "blankTitles", isBlank);
}

function checkDegrees(
  { columns, degreeNumbers }: RosterMapping,
  cells: RosterCells,
  rows: readonly number[],
): Finding[] {
  const column = columns.get("degree");
  if (column === undefined) return [];
  const found = (
    kind: WarningKind,
    concerns: (cell: CellValue) => boolean,
  ): Finding[] => findCells(cells, rows, "degree", column, kind, concerns);
  const asked = degreeNumbers === "notNumbers";
  return [
    ...found("unknownDegrees", isOtherWord),
    ...(asked ? found("numericDegrees", isNumber) : []),
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
