/** Knows whether the grid's formulas are up to date. */
import {
  ICommandService,
  type ICommandInfo,
  type Injector,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

/** After a change the grid waits a tenth of a second before it calculates; a calculation that has not begun after this time is not coming. */
const NOT_COMING_MS = 1_000;
const LOOK_AGAIN_MS = 25;

/** Follows the grid's calculations from the moment it is made. */
export class Calculation {
  private running = false;
  private changedAt: number | undefined;

  constructor(injector: Injector) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin();
      else if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.follow(command);
      else if (dirtying.has(command.id) && options?.onlyLocal !== true)
        this.changedAt = performance.now();
    });
  }

  /** Resolves when every formula shows its result; at once when nothing is to be calculated. */
  async settled(): Promise<void> {
    while (this.running || this.awaitsStart()) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  private awaitsStart(): boolean {
    return (
      this.changedAt !== undefined &&
      performance.now() - this.changedAt < NOT_COMING_MS
    );
  }

  private begin(): void {
    this.running = true;
    this.changedAt = undefined;
  }

  /** A calculation that is stopped by a newer change is begun anew, so only its last end counts. */
  private follow(command: Readonly<ICommandInfo>): void {
    const { functionsExecutedState: state } = command.params as {
      functionsExecutedState?: FormulaExecutedStateType;
    };
    if (
      state !== undefined &&
      state !== FormulaExecutedStateType.STOP_EXECUTION
    )
      this.running = false;
  }
}
