/** Remembers what writes of ours may have put into rows for which it was not meant. */
import {
  isFormula,
  isLeft,
  keptContent,
  type KeptCell,
  type KeptRow,
  signOf,
} from "../kept-cell";
import type { OwnedRow } from "../owned/owned-rows";

/** The row that a write hit though it was meant for another one, as far as it is known. */
export type Victim = { readonly key: string } | "rowWithoutKey" | "unknown";

/** Inputs that may stand in a row for which they were not meant; `before` is what a row without a key held. */
export interface Suspect {
  readonly inputs: KeptRow;
  readonly victim: Victim;
  readonly before?: KeptRow;
}

export class Suspects {
  /** By place and content, so that a cell is asked about once however many writes went astray. */
  private readonly anywhere = new Set<string>();
  private readonly inRow = new Map<string, Set<string>>();
  private readonly withoutKey = new Map<string, KeptCell>();

  add({ inputs, victim, before }: Suspect): void {
    inputs.forEach((input, index) => {
      if (isLeft(input)) return;
      const sign = placed(index, input);
      if (victim === "unknown") this.anywhere.add(sign);
      else if (victim === "rowWithoutKey")
        this.missed(sign, input, before?.[index]);
      else this.ofRow(victim.key).add(sign);
    });
  }

  get isEmpty(): boolean {
    const { anywhere, inRow, withoutKey } = this;
    return anywhere.size + inRow.size + withoutKey.size === 0;
  }

  /** Tells whether a cell holds what we may have put there by mistake. */
  accountsFor(key: string | undefined, row: OwnedRow, index: number): boolean {
    const theirs = key === undefined ? undefined : this.inRow.get(key);
    if (this.anywhere.size === 0 && theirs === undefined) return false;
    return signsOf(row, index).some(
      (sign) => this.anywhere.has(sign) || theirs?.has(sign) === true,
    );
  }

  /** Tells whether a cell of a row that a write is known to have hit holds what that write put there. */
  surelyAccountsFor(key: string, row: OwnedRow, index: number): boolean {
    const theirs = this.inRow.get(key);
    return (
      theirs !== undefined &&
      signsOf(row, index).some((sign) => theirs.has(sign))
    );
  }

  /** What a row without a key held in a cell before a write of ours hit it; undefined where none is known to have. */
  heldWithoutKey(row: OwnedRow, index: number): KeptCell | undefined {
    if (this.withoutKey.size === 0) return undefined;
    for (const sign of signsOf(row, index)) {
      const held = this.withoutKey.get(sign);
      if (held !== undefined) return held;
    }
    return undefined;
  }

  /** A blank that we put into a row without a key cannot be told from the other blanks there. */
  private missed(sign: string, input: KeptCell, held: KeptCell = null): void {
    if (input !== null && !this.withoutKey.has(sign))
      this.withoutKey.set(sign, held);
  }

  private ofRow(key: string): Set<string> {
    const known = this.inRow.get(key) ?? new Set<string>();
    this.inRow.set(key, known);
    return known;
  }
}

/** A formula that is the same in every row is known by its own text, one of ours by its text in any row. */
function signsOf({ row, values, formulas }: OwnedRow, index: number): string[] {
  const formula = formulas[index] ?? null;
  const content = keptContent(values[index] ?? null, formula, row);
  const sign = placed(index, content);
  return formula !== null && isFormula(content)
    ? [sign, placed(index, { formula })]
    : [sign];
}

function placed(index: number, cell: KeptCell): string {
  return `${index} ${signOf(cell)}`;
}
