/** The page's side of the worker that classifies rosters: one roster at a time, kept there while decisions come and go. */
import type { Catalogue } from "../../core/catalog/catalogue";
import { buffersOf } from "../../core/roster/bulk/roster-slice";
import { SliceReader } from "../../core/roster/bulk/slice-reader";
import type {
  Decisions,
  RosterClassification,
} from "../../core/roster/classification";
import { Settling } from "../../core/roster/classify";
import type { RosterCells, RosterMapping } from "../../core/roster/mapping";
import type { Overrides } from "../../core/roster/override";
import type { ProposedGroup } from "../../core/roster/settle-group";
import type { WorkerLike } from "../client";
import { Cancelled } from "../file/file-work";
import { receivedGroup } from "../messages";
import type { RosterOrder, RosterTold } from "./messages";
import { nextTask, Pauses } from "./pauses";

/** Rows that are read, and sent, at a time. */
const SLICE_ROWS = 8_192;

/** How far the work on a roster is: rows read, then different titles compared, then rows judged. */
export interface RosterProgress {
  readonly stage: "reading" | "comparing" | "judging";
  readonly done: number;
  readonly total: number;
}

/** What whoever waits may hear and say meanwhile. */
export interface Care {
  readonly progress?: (progress: RosterProgress) => void;
  /** Aborted, it ends the work at once; the promise is then rejected with `Cancelled`. */
  readonly signal?: AbortSignal;
}

/** Proposals for the groups of equal titles; they hold for these cells and this mapping only. */
export interface Proposed {
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
  readonly groups: readonly ProposedGroup[];
}

/** What was settled last, and under what. */
interface SettledLast {
  readonly proposed: Proposed;
  readonly decisions: Decisions;
  readonly overrides: Overrides;
  readonly classification: RosterClassification;
}

export class RosterDesk {
  private worker: WorkerLike | undefined;
  /** What lies at the worker. */
  private held: Proposed | undefined;
  private settledLast: SettledLast | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly start: () => Promise<WorkerLike>,
  ) {}

  /** Compares each different title once. Work that was asked for earlier is done first. */
  propose(
    cells: RosterCells,
    mapping: RosterMapping,
    care: Care = {},
  ): Promise<Proposed> {
    return this.inTurn(care, () => this.proposed(cells, mapping, care));
  }

  /**
   * Groups, counts and rows under the planner's decisions by title and overrides by row. The same question as the last
   * one, which another part of the page may ask, has the same answer at once.
   */
  settle(
    { cells, mapping }: Proposed,
    decisions: Decisions,
    overrides: Overrides,
    care: Care = {},
  ): Promise<RosterClassification> {
    return this.inTurn(care, async () => {
      const proposed = await this.proposed(cells, mapping, care);
      const last = this.settledLast;
      if (
        last?.proposed === proposed &&
        last.decisions === decisions &&
        last.overrides === overrides
      )
        return last.classification;
      const settling = new Settling(this.catalogue, cells, mapping);
      const total = rowsOf(cells, mapping);
      let done = 0;
      await this.ask(
        { order: "settle", decisions, overrides },
        care,
        (told) => {
          if (told.told !== "results") return;
          settling.add(told.slice);
          done += told.slice.groups.length;
          care.progress?.({ stage: "judging", done, total });
        },
      );
      const { groups } = proposed;
      const classification = settling.settled(groups, decisions, overrides);
      this.settledLast = { proposed, decisions, overrides, classification };
      return classification;
    });
  }

  private inTurn<Answer>(
    { signal }: Care,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const answer = this.turn.then(() => {
      checkGoesOn(signal);
      return work();
    });
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async proposed(
    cells: RosterCells,
    mapping: RosterMapping,
    care: Care,
  ): Promise<Proposed> {
    const { held } = this;
    if (held?.cells === cells && held.mapping === mapping) return held;
    await this.send(cells, mapping, care);
    const groups: ProposedGroup[] = [];
    await this.ask({ order: "propose" }, care, (told) => {
      if (told.told !== "groups") return;
      for (const group of told.groups)
        groups.push(receivedGroup(this.catalogue, group));
      const done = groups.length;
      care.progress?.({ stage: "comparing", done, total: told.of });
    });
    return (this.held = { cells, mapping, groups });
  }

  /** Reads the cells in short stretches and hands them over. */
  private async send(
    cells: RosterCells,
    mapping: RosterMapping,
    { progress, signal }: Care,
  ): Promise<void> {
    this.held = this.settledLast = undefined;
    const worker = (this.worker ??= await this.start());
    worker.postMessage({ order: "open", mapping } satisfies RosterOrder);
    const reader = new SliceReader(mapping);
    const first = mapping.headerRow + 1;
    const total = rowsOf(cells, mapping);
    await nextTask();
    const pauses = new Pauses();
    for (let from = first; from < cells.length; from += SLICE_ROWS) {
      checkGoesOn(signal);
      const to = Math.min(cells.length, from + SLICE_ROWS);
      const slice = reader.read(cells, from, to);
      const order: RosterOrder = { order: "rows", slice };
      worker.postMessage(order, buffersOf(slice));
      progress?.({ stage: "reading", done: to - first, total });
      await pauses.whenDue();
    }
  }

  /** Resolves when the order is carried out; a worker that fails or is stopped is left for a new one. */
  private ask(
    order: RosterOrder,
    { signal }: Care,
    hear: (told: RosterTold) => void,
  ): Promise<void> {
    checkGoesOn(signal);
    return new Promise((resolve, reject) => {
      const { worker } = this;
      if (worker === undefined) return reject(new Cancelled());
      const leave = (reason: unknown): void => {
        worker.terminate();
        this.worker = this.held = this.settledLast = undefined;
        reject(reason);
      };
      const stop = (): void => leave(new Cancelled());
      signal?.addEventListener("abort", stop, { once: true });
      worker.onerror = ({ message }: ErrorEvent) => leave(new Error(message));
      worker.onmessage = ({ data: told }: MessageEvent<RosterTold>) => {
        if (told.told !== "finished") return hear(told);
        signal?.removeEventListener("abort", stop);
        resolve();
      };
      worker.postMessage(order);
    });
  }
}

const rowsOf = (cells: RosterCells, { headerRow }: RosterMapping): number =>
  Math.max(0, cells.length - headerRow - 1);

function checkGoesOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Cancelled();
}
