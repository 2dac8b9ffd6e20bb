/** A cell of our sheets that somebody edited into something else: it is told, and passed over. */
import { type CellValue } from "../../core/cell";
import { shown } from "../../core/number-text";
import { cellAddress } from "../a1";

export interface KeptFault {
  readonly sheet: string;
  /** Such as "B5". */
  readonly address: string;
  /** What stands there, as it would be quoted. */
  readonly given: string;
  /** What should, in words that follow "is not". */
  readonly expected: string;
}

/** Longer texts are cut: the address says where the whole stands. */
const QUOTED = 60;

/** The fault in a sentence. */
export function sayKeptFault({
  sheet,
  address,
  given,
  expected,
}: KeptFault): string {
  const quoted =
    given.length > QUOTED ? `${given.slice(0, QUOTED - 1)}…` : given;
  return `On "${sheet}", ${address} holds "${quoted}", which is not ${expected}, so it was passed over: correct the cell, or choose again in the pane.`;
}

/** Collects the faults of one sheet. */
export class FaultsOf {
  readonly found: KeptFault[] = [];

  constructor(private readonly sheet: string) {}

  add(row: number, column: number, given: CellValue, expected: string): void {
    this.found.push({
      sheet: this.sheet,
      address: cellAddress(row, column),
      given: shown(given),
      expected,
    });
  }
}
