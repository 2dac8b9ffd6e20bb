/** The results of a file's records as fields, piece by piece, and the outcomes counted. */
import type { Catalogue } from "../../core/catalog/catalogue";
import { cellAt } from "../../core/roster/cells";
import type { Outcome, TitleGroup } from "../../core/roster/classification";
import { classifyRow } from "../../core/roster/classify-row";
import { formOf, idOf } from "../../core/roster/group-titles";
import type { RosterCells, RosterMapping } from "../../core/roster/mapping";
import { NO_OVERRIDES } from "../../core/roster/override";
import { ownCatalogue } from "../../core/roster/own-catalogue";
import { resultColumns, resultRow } from "../../core/roster/results";
import { rowKindOf } from "../../core/roster/row-kind";
import { remembered } from "../../core/remembered";
import type { FileRows } from "./file-rows";

export class ResultFields {
  /** The headers of our columns. */
  readonly headers: readonly string[];
  readonly outcomes: Record<Outcome, number> = {
    ...{ accepted: 0, review: 0, none: 0, blank: 0, checkTheData: 0 },
  };
  private readonly own: Catalogue;
  private readonly form = remembered(formOf);

  /** @param groups by id, as settled by the planner */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly mapping: RosterMapping,
    private readonly groups: ReadonlyMap<string, TitleGroup>,
  ) {
    this.headers = resultColumns(mapping).map(({ header }) => header);
    this.own = ownCatalogue(catalogue, mapping.jurisdiction);
  }

  /** For each record its results; headers beside the header, blanks beside what is no position. */
  of(piece: FileRows): (readonly string[])[] {
    const { records, above, first } = piece;
    const blanks = this.headers.map(() => "");
    const fields = records.map((): readonly string[] => blanks);
    const header = this.mapping.headerRow - first;
    if (header >= 0 && header < records.length) fields[header] = this.headers;
    this.below(piece).forEach(
      (row, at) => (fields[above + at] = row ?? blanks),
    );
    return fields;
  }

  /** Of the records below the header; undefined for one that is no position. */
  private below({ cells, mapping }: FileRows): (string[] | undefined)[] {
    const { catalogue, own, outcomes } = this;
    const roster = {
      ...{ catalogue, own, cells, mapping },
      overrides: NO_OVERRIDES,
    };
    const columns = resultColumns(mapping);
    const firstBelow = mapping.headerRow + 1;
    return cells.slice(firstBelow).map((_, at) => {
      const row = firstBelow + at;
      const group = this.groupAt(cells, mapping, row);
      const classified = classifyRow(roster, row, group);
      outcomes[classified.outcome] += 1;
      return classified.outcome === "blank"
        ? undefined
        : resultRow(classified, columns).map((value) => String(value ?? ""));
    });
  }

  private groupAt(
    cells: RosterCells,
    mapping: RosterMapping,
    row: number,
  ): TitleGroup | undefined {
    if (rowKindOf(cells, mapping, row) !== "position") return undefined;
    const form = (role: "classCode" | "title") =>
      this.form(cellAt(cells, row, mapping.columns.get(role)));
    return this.groups.get(idOf(form("classCode"), form("title")));
  }
}
