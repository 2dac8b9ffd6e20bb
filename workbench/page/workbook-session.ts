/** The workbook that is open in the page: opening another, saving a copy, and what has changed since. */
import type { Loss, Notice, Question, WorkbookDocument } from "../../src/files";
import { sayFileProblem } from "../../src/files/problem";
import type { Workbook } from "../../src/workbook/port";
import { UniverWorkbook } from "../adapter/univer-workbook";
import { summed } from "../files/carried";
import { savable } from "../files/from-grid";
import { openFile, type Settled } from "../files/open-file";
import { copyName, saveCopy } from "../files/save-copy";
import { showWorkbook, type ShownWorkbook } from "../files/shown-workbook";
import { Calculation } from "../grid/calculation";
import { errorMessageAt, sayErrorsOfFunctions } from "../grid/error-messages";
import { onSelection } from "../grid/selection";
import type { Grid } from "../grid/start-grid";
import { texts } from "../texts";
import { watchChanges } from "./changes";
import { Store } from "./store";

export interface SessionState {
  readonly fileName: string;
  readonly isSample: boolean;
  readonly isChanged: boolean;
  readonly busy: "opening" | "saving" | undefined;
  readonly message: Message | undefined;
  readonly doubt: Doubt | undefined;
}

export interface Message {
  readonly intent: "info" | "success" | "error";
  readonly text: string;
}

/** What a file leaves open, and the file that it is about. */
export interface Doubt {
  readonly file: File;
  readonly questions: readonly Question[];
  /** What was answered before. */
  readonly settled: Settled;
}

export class WorkbookSession {
  readonly state = new Store<SessionState>({
    fileName: "",
    isSample: false,
    isChanged: false,
    busy: undefined,
    message: undefined,
    doubt: undefined,
  });
  /** Rises each time another workbook is shown. */
  readonly opened = new Store(0);
  /** What the selected cell's error means, where one of our functions said so. */
  readonly cellMessage = new Store<string | undefined>(undefined);
  readonly workbook: Workbook;
  private shown: ShownWorkbook | undefined;
  private fileLosses: readonly Loss[] = [];

  constructor(private readonly grid: Grid) {
    const calculation = new Calculation(grid.univer.__getInjector());
    this.workbook = new UniverWorkbook(grid, calculation);
    watchChanges(grid, () => this.state.update({ isChanged: true }));
    const { api } = grid;
    onSelection(grid, () => this.readCellMessage());
    api.getFormula().calculationEnd(() => this.readCellMessage());
  }

  async showSample(document: WorkbookDocument): Promise<void> {
    await this.show(document, texts.sampleName, [], true);
  }

  /** Opens a file in the place of the workbook that is shown; where it cannot be opened, that one stays. */
  async open(file: File, settled: Settled = {}): Promise<void> {
    this.state.update({
      busy: "opening",
      message: undefined,
      doubt: undefined,
    });
    await nextPaint();
    try {
      const opened = await openFile(file, settled);
      if (!opened.opened)
        return this.say("error", sayFileProblem(opened.problem));
      await this.show(opened.document, file.name, opened.losses);
      const { questions } = opened;
      if (questions.length > 0)
        this.state.update({ doubt: { file, questions, settled } });
      this.sayOpened(file.name, opened.notices);
    } catch {
      this.say("error", texts.failed);
    } finally {
      this.state.update({ busy: undefined });
    }
  }

  /** What a copy saved now would leave out. */
  losses(): readonly Loss[] {
    if (!this.shown) return [];
    return summed([
      ...this.fileLosses,
      ...savable(this.injector, this.shown).losses,
    ]);
  }

  /** Hands a copy to the browser. */
  async save(): Promise<void> {
    if (!this.shown) return;
    this.state.update({ busy: "saving", message: undefined });
    await nextPaint();
    try {
      const name = copyName(this.state.get().fileName);
      const { document } = savable(this.injector, this.shown);
      const problem = await saveCopy(document, name);
      if (problem) return this.say("error", sayFileProblem(problem));
      this.state.update({ isChanged: false });
      this.say("success", texts.saved(name));
    } finally {
      this.state.update({ busy: undefined });
    }
  }

  say(intent: Message["intent"], text: string): void {
    this.state.update({ message: { intent, text } });
  }

  dismiss(): void {
    this.state.update({ message: undefined });
  }

  /** Leaves the workbook as it was read. */
  settle(): void {
    this.state.update({ doubt: undefined });
  }

  private readCellMessage(): void {
    const workbook = this.grid.api.getActiveWorkbook();
    const range = workbook?.getActiveRange()?.getRange();
    if (!workbook || !range) return this.cellMessage.set(undefined);
    const sheet = workbook.getActiveSheet().getSheetId();
    const { startRow, startColumn } = range;
    this.cellMessage.set(
      errorMessageAt(this.injector, sheet, startRow, startColumn),
    );
  }

  private async show(
    document: WorkbookDocument,
    fileName: string,
    losses: readonly Loss[],
    isSample = false,
  ): Promise<void> {
    const isFirst = this.shown === undefined;
    this.shown?.close();
    this.shown = await showWorkbook(this.grid, document, fileName);
    // Only with a workbook does the grid have the part that shows them.
    if (isFirst) sayErrorsOfFunctions(this.injector);
    this.fileLosses = losses;
    this.cellMessage.set(undefined);
    this.state.update({ fileName, isSample, isChanged: false });
    this.opened.set(this.opened.get() + 1);
  }

  private sayOpened(name: string, notices: readonly Notice[]): void {
    const opened =
      this.fileLosses.length === 0
        ? texts.opened(name)
        : texts.openedWithLosses(name, this.fileLosses);
    if (this.fileLosses.length + notices.length > 0)
      this.say("info", [opened, ...notices.map(({ text }) => text)].join(" "));
  }

  private get injector() {
    return this.grid.univer.__getInjector();
  }
}

/** Long enough for the page to show what it was told before work that keeps it from drawing. */
const PAINT_MS = 40;

function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAINT_MS));
}
