/** A run's plan as text: equal rows are said once, keys are listed under what their rows hold and are to hold. */
import type { KeptRow } from "../kept-cell";
import type { RunPlan } from "../keyed-writer/run-plan";
import type { OwnedColumn } from "../owned/owned-columns";

/** A column as it is recorded for a run. */
export interface RecordedColumn {
  readonly id: string;
  readonly header: string;
}

/** What the journal keeps of a run. */
export interface JournalledPlan {
  readonly plan: RunPlan;
  /** Columns that the run makes, by their ids. */
  readonly makes: readonly string[];
  /** Columns that it takes away when its rows are done, if nothing is left in them. */
  readonly removes: readonly RecordedColumn[];
  /** Rows that a run which takes another back leaves alone from the start. */
  readonly leaves: {
    readonly unchanged: number;
    readonly changedSince: readonly string[];
    readonly gone: readonly string[];
  };
}

interface PlanRecord {
  readonly version: 1;
  readonly key: RunPlan["key"];
  readonly keyColumn: number;
  readonly keyHeader: string;
  readonly headers: readonly string[] | undefined;
  /** Counted from the header row, which may be another one when the plan is read again. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headerRows: readonly (readonly [string, number])[];
  readonly columns: readonly OwnedColumn[];
  readonly places: readonly number[];
  readonly makes: readonly string[];
  readonly removes: readonly RecordedColumn[];
  readonly leaves: JournalledPlan["leaves"];
  readonly rows: readonly KeptRow[];
  /** What is wanted and what was held, as places in `rows` (-1 for a row not asked for, or not there), and the keys. */
  readonly groups: readonly (readonly [number, number, readonly string[]])[];
}

const NONE = -1;

/** The text from which `planOf` makes the same plan again. */
export function textOfPlan({ plan, ...rest }: JournalledPlan): string {
  const { key, keyColumn, keyHeader, headerRow, columns, places } = plan;
  const record: PlanRecord = {
    ...{ version: 1, key, keyColumn, keyHeader, columns, places },
    headers: plan.headers,
    firstRow: plan.firstRow - headerRow,
    lastRow: plan.lastRow - headerRow,
    headerRows: [...plan.headerRows].map(([id, row]) => [id, row - headerRow]),
    ...rest,
    ...grouped(plan),
  };
  return JSON.stringify(record);
}

/** The plan that a text tells, on the sheet and from the header row where the roster is now; undefined for another text. */
export function planOf(
  text: string,
  { sheet, headerRow }: Pick<RunPlan, "sheet" | "headerRow">,
): JournalledPlan | undefined {
  const record = JSON.parse(text) as PlanRecord;
  if (record.version !== 1) return undefined;
  const { key, keyColumn, keyHeader, columns, places } = record;
  const plan: RunPlan = {
    ...{ sheet, headerRow, key, keyColumn, keyHeader, columns, places },
    ...(record.headers === undefined ? {} : { headers: record.headers }),
    firstRow: headerRow + record.firstRow,
    lastRow: headerRow + record.lastRow,
    headerRows: new Map(
      record.headerRows.map(([id, row]) => [id, headerRow + row]),
    ),
    ...ungrouped(record),
  };
  const { makes, removes, leaves } = record;
  return { plan, makes, removes, leaves };
}

function grouped({
  wanted,
  before,
}: RunPlan): Pick<PlanRecord, "rows" | "groups"> {
  const numbers = new Map<string, number>();
  // Rows with equal contents mostly are one and the same record.
  const known = new Map<KeptRow, number>();
  const numberOf = (row: KeptRow | undefined): number => {
    if (row === undefined) return NONE;
    const number = known.get(row);
    if (number !== undefined) return number;
    const sign = JSON.stringify(row);
    const given = numbers.get(sign) ?? numbers.size;
    numbers.set(sign, given);
    known.set(row, given);
    return given;
  };
  const groups = new Map<string, [number, number, string[]]>();
  const add = (key: string): void => {
    const pair = [
      numberOf(wanted.get(key)),
      numberOf(before.get(key)),
    ] as const;
    const group = groups.get(pair.join()) ?? [...pair, []];
    groups.set(pair.join(), group);
    group[2].push(key);
  };
  for (const key of wanted.keys()) add(key);
  for (const key of before.keys()) if (!wanted.has(key)) add(key);
  const rows = [...numbers.keys()].map((sign) => JSON.parse(sign) as KeptRow);
  return { rows, groups: [...groups.values()] };
}

function ungrouped({
  rows,
  groups,
}: PlanRecord): Pick<RunPlan, "wanted" | "before"> {
  const wanted = new Map<string, KeptRow>();
  const before = new Map<string, KeptRow>();
  for (const [asked, held, keys] of groups) {
    const [wantedRow, heldRow] = [rows[asked], rows[held]];
    for (const key of keys) {
      if (wantedRow !== undefined) wanted.set(key, wantedRow);
      if (heldRow !== undefined) before.set(key, heldRow);
    }
  }
  return { wanted, before };
}
