/** A check of what only Excel does; it passes when `run` resolves, so that altered adapters can be held to it too. */
import type { ExcelHost } from "../excel-host";

export interface ExcelCheck {
  readonly name: string;
  run(host: ExcelHost): Promise<void>;
}
