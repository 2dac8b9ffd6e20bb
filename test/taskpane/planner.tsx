/** A planner at the pane: a workbook in memory, the pane over it, and what a person does with both. */
import {
  act,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from "@testing-library/react";
import type { CellValue } from "../../src/core/cell";
import type { SheetContent } from "../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { type SheetId, WorkbookFailure } from "../../src/workbook/port";
import { Pane } from "../../taskpane";
import type { PaneHost, Theme } from "../../taskpane/host";
import { GROUPS, partsOf } from "../../taskpane/shell/part";
import { GROUP_NAMES, PART_NAMES } from "../../taskpane/texts/shell";
// The parts that the pane loads on demand: here beforehand, so that no test waits for them to be compiled.
import "../../taskpane/shell/Workflow";
import "../../taskpane/titles/TitlesStep";
import "../../taskpane/writing/WriteStep";
import "../../taskpane/writing/write-results";

// Watchdogs against hangs, with room for a slow machine. The pane hides nothing, so nothing is asked whether it is hidden.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
jest.setTimeout(60_000);

/** jsdom lays nothing out: without heights a virtual list would draw no card. */
export function giveHeights(): void {
  for (const height of ["clientHeight", "offsetHeight"])
    Object.defineProperty(HTMLElement.prototype, height, {
      configurable: true,
      get(this: HTMLElement) {
        return this.tagName === "MAIN" ? 3000 : 150;
      },
    });
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

export interface Table {
  readonly book: MemoryWorkbook;
  /** Changes the host's look, or opens another workbook in the same page. */
  readonly setTheme: (theme: Theme) => void;
  readonly open: (sheets: readonly SheetContent[]) => void;
  /** Lets a failing workbook answer again. */
  readonly mend: () => void;
  /** Makes the workbook answer only after the returned function is called. */
  readonly hold: () => () => void;
  readonly unmount: () => void;
}

interface Setting {
  readonly isSample?: boolean;
  readonly theme?: Theme;
  /** The workbook refuses every batch at first. */
  readonly failing?: boolean;
}

/** Opens the pane over these sheets. */
export function sitDown(
  sheets: readonly SheetContent[],
  { isSample = false, theme = "light", failing = false }: Setting = {},
): Table {
  giveHeights();
  let book = new MemoryWorkbook(sheets);
  const answers = book.batch.bind(book);
  if (failing)
    book.batch = () =>
      Promise.reject(new WorkbookFailure("refused", "nothing"));
  let look = theme;
  let ids = 0;
  const themeWatchers = new Set<(theme: Theme) => void>();
  const workbookWatchers = new Set<() => void>();
  const host: PaneHost = {
    get workbook() {
      return book;
    },
    theme: () => look,
    watchTheme: (changed) => watcher(themeWatchers, changed),
    watchWorkbook: (changed) => watcher(workbookWatchers, changed),
    isSample: () => isSample,
    now: () => new Date(Date.UTC(2026, 6, 1)),
    newId: () => `id-${++ids}`,
  };
  const { unmount } = render(<Pane host={host} />);
  return {
    get book() {
      return book;
    },
    setTheme: (next) => {
      look = next;
      act(() => themeWatchers.forEach((changed) => changed(next)));
    },
    unmount,
    hold: () => {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      book.batch = async (steps) => {
        await released;
        return answers(steps);
      };
      return release;
    },
    mend: () => {
      book.batch = answers;
    },
    open: (next) => {
      book = new MemoryWorkbook(next);
      act(() => workbookWatchers.forEach((changed) => changed()));
    },
  };
}

function watcher<Changed>(
  watchers: Set<Changed>,
  changed: Changed,
): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** All cells of a sheet as they are now, row by row. */
export function cellsOf(
  { book }: Table,
  sheet: SheetId | undefined = book.model.sheets[0]?.id,
): CellValue[][] {
  const { rows, columns } = book.model.sheet(sheet ?? "").summary();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      book.model.valueAt(sheet ?? "", row, column),
    ),
  );
}

/** Brings a part of the pane in sight, by what the switch between the parts calls it. */
export function goToPart(name: string): void {
  const parts = screen.getByRole("navigation", { name: "Parts of Classbook" });
  const leading = GROUPS.find((group) =>
    partsOf(group).some((part) => PART_NAMES[part] === name),
  );
  for (const label of [GROUP_NAMES[leading ?? "roster"], name])
    fireEvent.click(within(parts).getByRole("button", { name: label }));
}

export { act, fireEvent, screen, waitFor, within };

/** Waits until the sheet is read and its roster understood as far as it can be. */
export async function isRead(): Promise<void> {
  await screen.findByRole("button", { name: "Read again" });
  await waitFor(() =>
    expect(screen.queryByText("Comparing the titles with the classes…")).toBe(
      null,
    ),
  );
}

/** Whether a button can be pressed; one that cannot is still reached by the keyboard. */
export function isOpen(button: HTMLElement): boolean {
  return button.getAttribute("aria-disabled") !== "true";
}

/** Waits until the way to the titles is open, then takes it. */
export async function goToTitles(): Promise<void> {
  await isRead();
  fireEvent.click(screen.getByRole("button", { name: "Go on to the titles" }));
  await screen.findByRole("heading", { name: "Which class is each title?" });
}

/** From the opened pane to the last step. */
export async function goToWriting(): Promise<void> {
  await goToTitles();
  fireEvent.click(screen.getByRole("button", { name: "Go on to writing" }));
  await screen.findByRole("heading", { name: "What will be written?" });
}

/** Presses Write and waits for the report. */
export async function write(): Promise<void> {
  const button = screen.getByRole("button", { name: /^Write \d/ });
  await waitFor(() => expect(isOpen(button)).toBe(true));
  fireEvent.click(button);
  await screen.findByRole("heading", { name: "What was written" });
}

/** Chooses in a labelled list by what the planner reads there. */
export function pick(label: string, text: string | RegExp): void {
  const list = screen.getByLabelText<HTMLSelectElement>(label);
  const option = within(list).getByRole<HTMLOptionElement>("option", {
    name: text,
  });
  fireEvent.change(list, { target: { value: option.value } });
}

/** What a labelled list shows as chosen. */
export function picked(label: string): string {
  const list = screen.getByLabelText<HTMLSelectElement>(label);
  return list.selectedOptions[0]?.textContent ?? "";
}

/** The rows of a table as texts, cell by cell. */
export function tableTexts(heading: string): string[][] {
  const table = screen
    .getAllByRole("table")
    .find((candidate) =>
      within(candidate).queryByRole("columnheader", { name: heading }),
    );
  const lines = within(table as HTMLElement).getAllByRole("row");
  return lines.map((line) =>
    [...line.children].map((cell) => cell.textContent ?? ""),
  );
}
