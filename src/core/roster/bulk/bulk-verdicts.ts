/** Verdicts of a slice's rows by thresholds; a row that they cannot carry is judged as its explanation judges it. */
import type { Catalogue } from "../../catalog/catalogue";
import type { QualificationStandard } from "../../catalog/standard";
import type { CellValue } from "../../cell";
import { isProblem } from "../../problem";
import {
  ANSWER,
  judgeNumbers,
  UNKNOWN_DEGREE,
} from "../../qualification/columns";
import { degreeNumber } from "../../qualification/judge-rows";
import { minQual } from "../../qualification/min-qual";
import { MOST_YEARS, readYears } from "../../qualification/person";
import { standardOf } from "../../qualification/standard-in-force";
import {
  fitsThresholds,
  layOut,
  type VerdictTable,
} from "../../qualification/verdict-table";
import type { RosterMapping } from "../mapping";
import { askedOf, readDegree } from "../row-verdict";
import { BULK_VERDICTS, type BulkVerdict, NO_CLASS } from "./result-slice";
import {
  type BulkRole,
  IS_NUMBER,
  NO_WORD,
  type RosterSlice,
  type SliceColumn,
} from "./roster-slice";
import { sliceCell } from "./slice-cells";

/** In place of an amount or a degree that no column of numbers can hold. */
const ODD = Infinity;
/** In place of a standard: one that thresholds cannot carry. */
const UNFIT = -1;
/** In place of a standard: the document of the class states none, whoever asks. */
const NOT_STATED = -2;
/** Answers kept for rows that are judged one by one. */
const MOST_KEPT = 65_536;

const verdictIndex = (verdict: BulkVerdict): number =>
  BULK_VERDICTS.indexOf(verdict);

const NONE = verdictIndex("none");
const CHECK = verdictIndex("checkTheData");

/** By the kernel's answer. */
const VERDICTS: readonly number[] = (() => {
  const verdicts: number[] = [];
  verdicts[ANSWER.notQualified] = verdictIndex("Not qualified");
  verdicts[ANSWER.review] = verdictIndex("Review");
  verdicts[ANSWER.qualified] = verdictIndex("Qualified");
  verdicts[ANSWER.contradiction] = CHECK;
  verdicts[ANSWER.noCredit] = CHECK;
  return verdicts;
})();

export class BulkVerdicts {
  private readonly table: VerdictTable;
  /** The standard of each class, by its place in the catalogue. */
  private readonly standards: readonly number[];
  private readonly amounts: (number | undefined)[] = [];
  private readonly degrees: (number | undefined)[] = [];
  private readonly kept = new Map<string, number>();

  /** `words` grows with the slices. */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly mapping: RosterMapping,
    private readonly words: readonly CellValue[],
  ) {
    const fitting: QualificationStandard[] = [];
    this.standards = catalogue.classes.map((entry) => {
      const standard = standardOf(entry, mapping.standard);
      if (isProblem(standard)) return NOT_STATED;
      return fitsThresholds(standard) ? fitting.push(standard) - 1 : UNFIT;
    });
    this.table = layOut(fitting, mapping.credit);
  }

  /** For each row an index into `BULK_VERDICTS`; "none" where no class is in force, or years are not mapped. */
  judge(slice: RosterSlice, classes: Int16Array): Uint8Array<ArrayBuffer> {
    const verdicts = new Uint8Array(classes.length);
    const years = slice.columns.get("years");
    if (years === undefined) return verdicts;
    const degree = slice.columns.get("degree");
    const mgmtYears = slice.columns.get("mgmtYears");
    for (let at = 0; at < classes.length; at++) {
      const place = classes[at] as number;
      if (place === NO_CLASS) continue;
      const standard = this.standards[place] as number;
      const has = this.amount(years, at);
      const rank = degree ? this.degree(degree, at) : UNKNOWN_DEGREE;
      const leads = mgmtYears ? this.amount(mgmtYears, at) : NaN;
      if (standard === NOT_STATED) verdicts[at] = CHECK;
      else if (
        standard === UNFIT ||
        has === ODD ||
        rank === ODD ||
        leads === ODD
      )
        verdicts[at] = this.closely(slice, at, place);
      else
        verdicts[at] = VERDICTS[
          judgeNumbers(this.table, standard, has, rank, leads)
        ] as number;
    }
    return verdicts;
  }

  private amount({ words, numbers }: SliceColumn, at: number): number {
    const word = words[at] as number;
    if (word !== IS_NUMBER) return (this.amounts[word] ??= this.amountOf(word));
    const number = numbers[at] as number;
    return number >= 0 && number <= MOST_YEARS ? number : ODD;
  }

  private amountOf(word: number): number {
    const years = readYears(this.words[word] ?? null);
    return isProblem(years) ? ODD : years === "unknown" ? NaN : years;
  }

  private degree({ words }: SliceColumn, at: number): number {
    const word = words[at] as number;
    return (this.degrees[word] ??= this.degreeOf(word));
  }

  private degreeOf(word: number): number {
    const { part } = readDegree(this.mapping, this.words[word] ?? null);
    return degreeNumber(part) ?? ODD;
  }

  /** As the explanation of the row judges it. */
  private closely(slice: RosterSlice, at: number, place: number): number {
    const key = [place, ...ASKED.map((role) => keyAt(slice, role, at))].join();
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const inForce = this.catalogue.classes[place];
    if (inForce === undefined) return NONE;
    const cell = (role: BulkRole) => sliceCell(slice, role, at, this.words);
    const asked = askedOf(this.mapping, inForce, {
      years: cell("years"),
      degree: cell("degree"),
      mgmtYears: cell("mgmtYears"),
    });
    const verdict = minQual(this.catalogue, asked, this.mapping.credit);
    const index =
      verdict === ""
        ? NONE
        : isProblem(verdict)
          ? CHECK
          : verdictIndex(verdict);
    if (this.kept.size < MOST_KEPT) this.kept.set(key, index);
    return index;
  }
}

const ASKED = ["years", "degree", "mgmtYears"] as const;

/** The same for equal cells only. */
function keyAt({ columns }: RosterSlice, role: BulkRole, at: number): string {
  const column = columns.get(role);
  const word = column?.words[at] ?? NO_WORD;
  return word === IS_NUMBER ? `=${column?.numbers[at]}` : String(word);
}
