/** Whether what a report says is so. */
import { inputOf } from "../../../src/workbook/cell-content";
import type { WriteRequest } from "../../../src/workbook/keyed-writer";
import { contentWanted, isContent, type OwnCell } from "./own-cells";
import { ownColumnsOn } from "./own-columns";
import type { Ended } from "./judge";
import { COLUMNS } from "./roster";
import type { World } from "./world";

/** Claims of a report that are not so. */
export function untrueIn(ended: Ended, cells: readonly OwnCell[]): string[] {
  const { report, isResumed } = ended;
  const { written, unchanged, failed, problem } = report;
  const isSilent = written + unchanged + failed.length === 0;
  if (isResumed === true && problem !== undefined && isSilent) return [];
  return [
    ...wrongCounts(ended),
    ...untrueClaims(ended, cells),
    ...untrueReasons(ended),
  ];
}

const OF_KEYS: ReadonlySet<string> = new Set([
  ...(["keyVanished", "keyNotFound", "keyTwice"] as const),
]);

/** Rows that are said to be gone, or to bear a key that another bears too, though nobody touched them. */
function untrueReasons({ world, request, report }: Ended): string[] {
  const isWhole = report.problem === undefined && world.isRosterThere();
  // Unheard, rows may move between the question where they are and the look at them; such rows are at least not claimed.
  if (!isWhole || world.isUnheard || world.touches.length > 0) return [];
  return report.failed
    .filter(({ key, reason }) => {
      const isThere = rowsBearing(world, request, key).length === 1;
      return OF_KEYS.has(reason) && isThere;
    })
    .map(({ key, reason }) => `${key}: ${reason}`);
}

function wrongCounts({ request, report }: Ended): string[] {
  const { written, unchanged, failed, complete, problem } = report;
  const wrong: string[] = [];
  if (written + unchanged + failed.length !== request.rows.size)
    wrong.push(
      `${written} + ${unchanged} + ${failed.length} of ${request.rows.size}`,
    );
  if (complete && (failed.length > 0 || problem !== undefined))
    wrong.push("complete in spite of failures");
  return wrong;
}

/** Keys of the request that are said to be right and are not, as far as that could be seen. */
function untrueClaims(ended: Ended, cells: readonly OwnCell[]): string[] {
  const { world, request, report, sight } = ended;
  if (!world.isRosterThere() || world.book.model.sheets.length < 3) return [];
  const failed = new Set(
    [...report.failed, ...report.disturbed].map(({ key }) => key),
  );
  // A run that ended early may have proved a row long before it was last looked at.
  const since = report.problem === undefined ? sight.lastLook : 0;
  const late = new Set(
    world.touches.filter(({ at }) => at > since).map(({ who }) => who),
  );
  const bearers = [...world.keysOf];
  return [...request.rows.keys()].flatMap((key) => {
    if (failed.has(key)) return [];
    const isLate = bearers.some(
      ([who, keys]) => keys.has(key) && late.has(who),
    );
    const rows = rowsBearing(world, request, key);
    const bearer = world.people[rows[0] ?? -1];
    if (rows.length !== 1)
      return isLate ? [] : [`${key} stands in ${rows.length} rows`];
    // Somebody else was given the key since.
    if (bearer !== undefined && late.has(bearer)) return [];
    return COLUMNS.flatMap(({ id }) =>
      claimAbout(ended, cells, key, id, rows[0] ?? 0),
    );
  });
}

function claimAbout(
  ended: Ended,
  cells: readonly OwnCell[],
  key: string,
  id: string,
  row: number,
): string[] {
  const { world, request } = ended;
  const index = request.columns.findIndex((column) => column.id === id);
  const wanted = contentWanted(world, request.rows.get(key)?.[index], row);
  const cell = cells.find((one) => one.row === row && one.column === id);
  if (wanted === undefined) return [];
  if (cell !== undefined && isContent(world, cell.content, wanted)) return [];
  const typedLate = world.ownEdits.some(
    ({ who, column, at }) =>
      who === cell?.who && column === id && at > seenLast(ended, who),
  );
  // A column that was deleted after it was last seen takes the results with it.
  return typedLate || cell === undefined
    ? []
    : [`${key} is said to hold ${wanted}: ${cell.content}`];
}

/** When a person's row was last seen: a run that ended early claims each as it was when it was last read. */
function seenLast({ report, sight }: Ended, who: number): number {
  return report.problem === undefined ? sight.lastLook : sight.lastSeen(who);
}

/** The rows of the roster that bear a key now. */
function rowsBearing(
  world: World,
  request: WriteRequest,
  key: string,
): number[] {
  const { first, count } = world.body();
  const own = ownColumnsOn(world.book.model, world.sheet());
  const lane =
    request.key === "ownedRowId"
      ? (own.find(({ id }) => id === "row-id")?.column ?? -1)
      : world.keyLane();
  const rows = Array.from({ length: count }, (_, index) => first + index);
  return rows.filter(
    (row) => String(inputOf(world.valueAt(row, lane), null)) === key,
  );
}
