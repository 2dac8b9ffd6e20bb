/** The rows of a classified roster, each classified with its reasons only when somebody looks at it. */
import type {
  RowClassification,
  RowsInOrder,
  TitleGroup,
} from "./classification";
import { classifyRow } from "./classify-row";
import type { RosterInHand } from "./roster-in-hand";

export class ClassifiedRows implements RowsInOrder {
  readonly length: number;
  private readonly first: number;

  /** @param groupOf of each row below the header, the place of its group; below 0 where it has none */
  constructor(
    private readonly roster: RosterInHand,
    private readonly groups: readonly TitleGroup[],
    private readonly groupOf: Int32Array,
  ) {
    this.length = groupOf.length;
    this.first = roster.mapping.headerRow + 1;
  }

  at(index: number): RowClassification | undefined {
    const group = this.groupOf[index];
    return group === undefined
      ? undefined
      : classifyRow(this.roster, this.first + index, this.groups[group]);
  }

  slice(from: number, to: number): RowClassification[] {
    const rows: RowClassification[] = [];
    const end = Math.min(to, this.length);
    for (let index = Math.max(0, from); index < end; index++) {
      const row = this.at(index);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  filter(wanted: (row: RowClassification) => boolean): RowClassification[] {
    const rows: RowClassification[] = [];
    for (const row of this) if (wanted(row)) rows.push(row);
    return rows;
  }

  *[Symbol.iterator](): Generator<RowClassification, void> {
    for (let index = 0; index < this.length; index++) {
      const row = this.at(index);
      if (row !== undefined) yield row;
    }
  }
}
