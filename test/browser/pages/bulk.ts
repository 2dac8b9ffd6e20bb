/** A page without a pane or grid, which classifies a made-up roster by the pane's own door while a test watches its thread. */
import {
  catalogueOfTwenty,
  MADE_HEADER,
  MADE_MAPPING,
  madeRow,
  madeTitles,
} from "../../../bench/made-roster";
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { checkRoster } from "../../../src/core/roster/check-roster";
import type { RosterCounts } from "../../../src/core/roster/classification";
import { inStretches } from "../../../src/worker/roster/pauses";
import { guessRoster } from "../../../taskpane/mapping/guessed-roster";
import { planResults } from "../../../taskpane/writing/write-plan";
import {
  proposeClasses,
  type RosterProgress,
  settleClasses,
} from "../../../taskpane/classification";

type Stage = RosterProgress["stage"];

export interface BulkOutcome {
  readonly counts: RosterCounts;
  readonly titles: number;
  readonly columns: number;
  readonly warnings: number;
  readonly planned: number;
  readonly milliseconds: number;
  readonly stages: readonly Stage[];
  /** The explained verdict of the last row, which is looked at by itself. */
  readonly lastVerdict: unknown;
}

/** Rows made between two looks at the page. */
const MADE_AT_ONCE = 4_000;
let cells: CellValue[][] = [];

const bulkPage = {
  /** Makes the roster; the tasks that this takes are not what is measured. */
  async make(rows: number) {
    const titles = madeTitles(catalogueOfTwenty());
    cells = [[...MADE_HEADER]];
    while (cells.length <= rows) {
      const end = Math.min(rows + 1, cells.length + MADE_AT_ONCE);
      while (cells.length < end) cells.push(madeRow(titles, cells.length));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  },
  async classify(): Promise<BulkOutcome> {
    const mapping = { ...MADE_MAPPING };
    // What the pane asks of the rows before and after they are classified is part of what is watched.
    const guessed = guessRoster(cells, undefined);
    const warnings = await inStretches(checkRoster(catalogue, mapping, cells));
    const begun = performance.now();
    const stages = new Set<Stage>();
    const care = { progress: ({ stage }: RosterProgress) => stages.add(stage) };
    const proposed = await proposeClasses(cells, mapping, care);
    const classification = await settleClasses(
      proposed,
      new Map(),
      new Map(),
      care,
    );
    const milliseconds = performance.now() - begun;
    const { counts, groups, rows } = classification;
    const plan = await inStretches(planResults(classification, mapping));
    return {
      counts: { ...counts, classes: new Map() },
      titles: groups.length,
      columns: guessed.columns.length,
      warnings: warnings.length,
      planned: plan.rows.length,
      milliseconds,
      stages: [...stages],
      lastVerdict: rows.at(rows.length - 1)?.verdict,
    };
  },
  /** Begins, cancels as soon as the stage is reached, and tells how long it took until the work had ended. */
  async cancelAt(wanted: Stage): Promise<number> {
    const waiting = new AbortController();
    let asked = 0;
    const care = {
      signal: waiting.signal,
      progress: ({ stage }: RosterProgress) => {
        if (stage !== wanted || asked > 0) return;
        asked = performance.now();
        waiting.abort();
      },
    };
    return proposeClasses(cells, { ...MADE_MAPPING }, care).then(
      () => Promise.reject(new Error("It was not cancelled.")),
      () => performance.now() - asked,
    );
  },
};

declare global {
  interface Window {
    bulkPage: typeof bulkPage;
  }
}

window.bulkPage = bulkPage;
