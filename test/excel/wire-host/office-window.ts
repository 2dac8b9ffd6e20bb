/** The real proxy layer of Office.js in a window without Excel behind it: what it would send to Excel goes to an executor. */
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { RequestBody, Response } from "./wire";

/** Takes what a sync sends; `flags` say, among other things, whether it may wait for a cell that is being edited. */
export type Executor = (body: RequestBody, flags: number) => Promise<Response>;

/** One entry of what Excel sends by itself. */
export interface EventMessage {
  readonly messageType: number;
  readonly message: string;
}

/** Excel's category for events, and the target of those that a whole workbook raises. */
const EVENTS = { messageCategory: 65_536, targetId: "Workbook" };

interface OfficeExtension {
  readonly SessionBase: { _overrideSession: unknown };
  readonly CoreUtility: { _logEnabled: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

export class OfficeWindow {
  /** The namespace that the adapter knows as the global Excel. */
  readonly Excel: unknown;
  private readonly extension: OfficeExtension;

  constructor(execute: Executor) {
    const { window } = new JSDOM("<!doctype html>", {
      runScripts: "outside-only",
      url: "https://localhost/",
    });
    const file =
      require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
    window.eval(readFileSync(file, "utf8"));
    const globals = window as unknown as {
      readonly Excel: unknown;
      readonly OfficeExtension: OfficeExtension;
    };
    this.Excel = globals.Excel;
    this.extension = globals.OfficeExtension;
    this.extension.SessionBase._overrideSession = sessionFor(execute);
    this.extension._testSetRichApiMessageReadyImpl(async () => {});
  }

  /** Raises events as Excel does, after the request that caused them. */
  raise(events: readonly EventMessage[]): void {
    this.extension._testTriggerRichApiMessageEvent({
      entries: events.map((event) => ({ ...EVENTS, ...event })),
    });
  }
}

/** A session of Office.js whose requests are carried out here. */
function sessionFor(execute: Executor): unknown {
  return {
    _resolveRequestUrlAndHeaderInfo: async () => ({
      url: "https://localhost/",
      headers: {},
    }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (
        _: unknown,
        flags: number,
        { Body }: { readonly Body: RequestBody },
      ) => execute(Body, flags),
    }),
  };
}
