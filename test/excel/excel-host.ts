/** The contract's host on Office.js: the adapter before the real proxies, a workbook in memory behind them. */
import type { Person } from "../../src/workbook/memory/person";
import type { Workbook } from "../../src/workbook/port";
import type { ContractHost, ContractSheet } from "../workbook/contract";
import { evaluatorOn } from "../workbook/memory/evaluate";
import type { WireHost } from "./wire-host";

export class ExcelHost implements ContractHost {
  readonly workbook: Workbook;

  /** `another` makes one more adapter before the same Excel. */
  constructor(
    readonly wire: WireHost,
    readonly another: () => Workbook,
  ) {
    this.workbook = another();
  }

  get person(): Person {
    return this.wire.book.person;
  }

  async open(sheets: readonly ContractSheet[]): Promise<void> {
    this.wire.beforeRequest = undefined;
    this.wire.canWait = true;
    this.wire.editedFor = 0;
    this.wire.cellsGiven = 5_000_000;
    this.wire.open(
      sheets,
      evaluatorOn(() => this.wire.model.sheets),
    );
  }

  /** Events are told in tasks of their own, and what they ask of Excel takes some more. */
  async settled(): Promise<void> {
    for (let task = 0; task < 4; task += 1)
      await new Promise((resolve) => setImmediate(resolve));
  }
}
