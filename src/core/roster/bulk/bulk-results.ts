/** The results of a slice: the class in force by group or override, the verdict, and whether there is something to look at. */
import type { CellValue } from "../../cell";
import { payBandOf } from "../../pay/pay-band";
import { isProblem } from "../../problem";
import { OUTCOMES, type TitleGroup } from "../classification";
import type { RosterInHand } from "../roster-in-hand";
import { readDegree } from "../row-verdict";
import { settleRow, type SettledRow } from "../settle-row";
import { BulkVerdicts } from "./bulk-verdicts";
import { BULK_VERDICTS, NO_CLASS, type ResultSlice } from "./result-slice";
import { NO_WORD, type RosterSlice } from "./roster-slice";
import { NO_GROUP } from "./title-gathering";

/** A slice with what its rows give whatever is decided. */
export interface TakenSlice {
  readonly slice: RosterSlice;
  /** Of each row, the place of its group; `NO_GROUP` for one that is no position. */
  readonly groups: Int32Array<ArrayBuffer>;
  /** 1 where the row's own figures give something to look at. */
  readonly found: Uint8Array;
}

/** A group, or a row by its override. */
type Settled = Pick<SettledRow, "outcome" | "inForce"> &
  Partial<Pick<SettledRow, "problems">>;

/** What rows get from their group, or from an override of their own. */
interface Standing {
  readonly outcome: number;
  /** The place of the class in force in the catalogue. */
  readonly place: number;
  readonly finding: number;
}

const BLANK = OUTCOMES.indexOf("blank");
const CHECK = BULK_VERDICTS.indexOf("checkTheData");

export class BulkResults {
  private readonly places: ReadonlyMap<string, number>;
  /** Of each class, 1 where its document gives no band. */
  private readonly bandless: readonly number[];
  private readonly standings: readonly Standing[];
  private readonly verdicts: BulkVerdicts;
  /** Of each word as a degree, 1 where it is not read. */
  private readonly unread: (number | undefined)[] = [];

  constructor(
    private readonly roster: Omit<RosterInHand, "cells">,
    private readonly words: readonly CellValue[],
    private readonly groups: readonly TitleGroup[],
  ) {
    const { catalogue, mapping } = roster;
    this.places = new Map(
      catalogue.classes.map(({ specification }, place) => [
        specification.key,
        place,
      ]),
    );
    this.bandless = catalogue.classes.map((entry) =>
      Number(isProblem(payBandOf(entry))),
    );
    this.standings = groups.map((group) => this.standingOf(group, group));
    this.verdicts = new BulkVerdicts(catalogue, mapping, words);
  }

  of({ slice, groups, found }: TakenSlice): ResultSlice {
    const rows = groups.length;
    const outcomes = new Uint8Array(rows).fill(BLANK);
    const classes = new Int16Array(rows).fill(NO_CLASS);
    const findings = new Uint8Array(rows);
    for (let at = 0; at < rows; at++) {
      const group = groups[at] as number;
      if (group === NO_GROUP) continue;
      const { outcome, place, finding } = this.standingAt(slice, at, group);
      outcomes[at] = outcome;
      classes[at] = place;
      findings[at] = finding | (found[at] as number);
    }
    const verdicts = this.verdicts.judge(slice, classes);
    this.lookAtVerdicts(slice, classes, verdicts, findings);
    // A copy, since the groups are needed again after the results were handed over.
    const { first } = slice;
    return {
      first,
      groups: groups.slice(),
      outcomes,
      classes,
      verdicts,
      findings,
    };
  }

  private standingAt(slice: RosterSlice, at: number, group: number): Standing {
    const { overrides } = this.roster;
    const row = slice.first + at;
    const titles = this.groups[group];
    return overrides.size > 0 && overrides.has(row) && titles !== undefined
      ? this.standingOf(settleRow(this.roster, row, titles), titles)
      : (this.standings[group] as Standing);
  }

  private standingOf(
    { outcome, inForce, problems = [] }: Settled,
    { proposal: { repairedCode, ranked } }: TitleGroup,
  ): Standing {
    const isRepaired = repairedCode !== undefined && ranked.length > 0;
    const key = inForce?.specification.key;
    const place =
      key === undefined ? NO_CLASS : (this.places.get(key) ?? NO_CLASS);
    return {
      outcome: OUTCOMES.indexOf(outcome),
      place,
      finding: Number(
        isRepaired || problems.length > 0 || this.bandless[place] === 1,
      ),
    };
  }

  /** A verdict that cannot be given is something to look at, and so is a degree that was not read for one. */
  private lookAtVerdicts(
    { columns }: RosterSlice,
    classes: Int16Array,
    verdicts: Uint8Array,
    findings: Uint8Array,
  ): void {
    if (!columns.has("years")) return;
    const degrees = columns.get("degree")?.words;
    for (let at = 0; at < findings.length; at++) {
      if (classes[at] === NO_CLASS) continue;
      const unread = this.isUnread(degrees?.[at] ?? NO_WORD);
      findings[at] =
        (findings[at] as number) | unread | Number(verdicts[at] === CHECK);
    }
  }

  private isUnread(word: number): number {
    return (this.unread[word] ??= readDegree(
      this.roster.mapping,
      this.words[word] ?? null,
    ).problems.length);
  }
}
