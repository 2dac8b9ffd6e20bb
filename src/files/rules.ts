/** Rules that a sheet keeps over its cells: what may be typed, and what is coloured when. */
import type { CellRange } from "./document";
import type { CellStyle, Colour } from "./look";

export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** What may be typed into cells. Formulas are without the leading "="; a bound may be a number, a reference or a formula. */
export interface DataValidation {
  readonly ranges: readonly CellRange[];
  readonly rule:
    | { readonly allows: "list"; readonly values: readonly string[] }
    | { readonly allows: "list"; readonly source: string }
    | { readonly allows: "formula"; readonly formula: string }
    | {
        readonly allows: "whole" | "decimal" | "date" | "time" | "textLength";
        readonly comparison: Comparison;
        readonly first: string;
        readonly second?: string;
      };
  readonly blankAllowed: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal?: {
    readonly title: string;
    readonly text: string;
    readonly severity: "stop" | "warning" | "information";
  };
}

/** The kinds of conditional format that survive a round trip whole; the others are counted as losses. */
export interface ConditionalFormat {
  readonly ranges: readonly CellRange[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | {
        readonly when: "cell";
        readonly comparison: Comparison;
        readonly formulas: readonly string[];
        readonly style: CellStyle;
      }
    | {
        readonly when: "formula";
        readonly formula: string;
        readonly style: CellStyle;
      }
    | { readonly when: "duplicate" | "unique"; readonly style: CellStyle }
    | {
        readonly when: "colourScale";
        readonly stops: readonly {
          readonly at: "min" | "max" | "num" | "percent" | "percentile";
          readonly value?: string;
          readonly colour: Colour;
        }[];
      };
}
