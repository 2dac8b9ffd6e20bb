/** Knows whether the grid's formulas are up to date. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

/** After a change the grid waits a tenth of a second before it calculates; one that has not begun after this time is not coming. */
const NOT_COMING_MS = 1_000;
/** A workbook that was just opened is calculated when it has been drawn, which takes longer. */
const NOT_COMING_AFTER_OPENING_MS = 15_000;
const LOOK_AGAIN_MS = 25;

/** Follows the grid's calculations from the moment it is made. */
export class Calculation {
  private running = false;
  /** Until when a calculation may yet begin for what has changed. */
  private awaitedUntil = 0;

  constructor(injector: Injector) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin();
      else if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.follow(command);
      else if (dirtying.has(command.id) && !isResult(options))
        this.await(NOT_COMING_MS);
    });
    injector
      .get(IUniverInstanceService)
      .getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET)
      .subscribe(() => this.await(NOT_COMING_AFTER_OPENING_MS));
  }

  /** Resolves when every formula shows its result; at once when nothing is to be calculated. */
  async settled(): Promise<void> {
    while (this.running || performance.now() < this.awaitedUntil) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  private await(milliseconds: number): void {
    this.awaitedUntil = Math.max(
      this.awaitedUntil,
      performance.now() + milliseconds,
    );
  }

  private begin(): void {
    this.running = true;
    this.awaitedUntil = 0;
  }

  /** One that is stopped is begun anew at once when a newer change stopped it, and not at all when a person did. */
  private follow({ params }: Readonly<ICommandInfo>): void {
    const { functionsExecutedState: state } = params as {
      functionsExecutedState?: FormulaExecutedStateType;
    };
    if (state === undefined) return;
    this.running = false;
    if (state === FormulaExecutedStateType.STOP_EXECUTION)
      this.await(NOT_COMING_MS);
  }
}

/** Results that the grid writes into cells are no reason to calculate again. */
function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal === true;
}
