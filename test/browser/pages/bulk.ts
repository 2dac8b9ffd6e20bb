/** A page without a pane or grid, which classifies a made-up roster by the pane's own door while a test watches its thread. */
import {
  catalogueOfTwenty,
  MADE_HEADER,
  MADE_MAPPING,
  madeRow,
  madeTitles,
} from "../../../bench/made-roster";
import type { CellValue } from "../../../src/core/cell";
import type { RosterCounts } from "../../../src/core/roster/classification";
import {
  proposeClasses,
  type RosterProgress,
  settleClasses,
} from "../../../taskpane/classification";

type Stage = RosterProgress["stage"];

export interface BulkOutcome {
  readonly counts: RosterCounts;
  readonly titles: number;
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
    const begun = performance.now();
    const stages = new Set<Stage>();
    const care = { progress: ({ stage }: RosterProgress) => stages.add(stage) };
    const proposed = await proposeClasses(cells, { ...MADE_MAPPING }, care);
    const { counts, groups, rows } = await settleClasses(
      proposed,
      new Map(),
      new Map(),
      care,
    );
    const milliseconds = performance.now() - begun;
    return {
      counts: { ...counts, classes: new Map() },
      titles: groups.length,
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
