/** One row's classification: what its group settled, and what its own figures give. */
import {
  codeOf,
  titleOf,
  type Catalogue,
  type CatalogueClass,
} from "../catalog/catalogue";
import { payBandOf } from "../pay/pay-band";
import { isProblem, sayProblem } from "../problem";
import { cellAt } from "./cells";
import type {
  RowClassification,
  RowFinding,
  TitleGroup,
} from "./classification";
import type { RosterCells, RosterMapping } from "./mapping";
import { NO_GROUP, REASON } from "./reasons";
import { rowKindOf } from "./row-kind";
import { keyOf } from "./row-keys";
import {
  ratioOf,
  verdictOf,
  type Measured,
  type VerdictPart,
} from "./row-measures";

type ClassPart = Pick<
  RowClassification,
  "classKey" | "code" | "title" | "band"
>;

/** Classifies a row; one without a group is no position. */
export function classifyRow(
  catalogue: Catalogue,
  cells: RosterCells,
  mapping: RosterMapping,
  row: number,
  group: TitleGroup | undefined,
): RowClassification {
  const key =
    mapping.rowKey === "owned" ? "" : keyOf(cellAt(cells, row, mapping.rowKey));
  if (!group)
    return withoutGroup(row, key, NO_GROUP[rowKindOf(cells, mapping, row)]);
  const { id, outcome, reason, inForce, decision } = group;
  const named = inForce ? classPartOf(inForce) : NO_CLASS;
  const verdict = inForce
    ? verdictOf(catalogue, cells, mapping, row, inForce)
    : NO_VERDICT;
  const ratio = ratioOf(cells, mapping, row);
  return {
    row,
    key,
    group: id,
    outcome,
    reason,
    ...(decision === undefined ? {} : { decision }),
    ...named.part,
    ...confidenceOf(group),
    ...verdict.part,
    ...ratio.part,
    problems: [
      ...repairOf(group),
      ...named.problems,
      ...verdict.problems,
      ...ratio.problems,
    ],
  };
}

const withoutGroup = (
  row: number,
  key: string,
  reason: string,
): RowClassification => ({
  row,
  key,
  group: undefined,
  outcome: "blank",
  reason,
  problems: [],
});

const NO_CLASS: Measured<Partial<ClassPart>> = { part: {}, problems: [] };
const NO_VERDICT: Measured<VerdictPart> = { part: {}, problems: [] };

function classPartOf(entry: CatalogueClass): Measured<ClassPart> {
  const part = {
    classKey: entry.specification.key,
    code: codeOf(entry),
    title: titleOf(entry),
  };
  const band = payBandOf(entry);
  return isProblem(band)
    ? { part, problems: [{ finding: "noBand", sentence: sayProblem(band) }] }
    : { part: { ...part, band }, problems: [] };
}

/** Of the class in force, where it was among the candidates; else of the best candidate. */
function confidenceOf({
  inForce,
  proposal,
}: TitleGroup): Pick<RowClassification, "confidence"> {
  const key = inForce?.specification.key;
  const candidate = proposal.ranked.find(
    ({ entry }) => key === undefined || entry.specification.key === key,
  );
  return candidate ? { confidence: candidate.confidence } : {};
}

function repairOf({
  proposal: { repairedCode, ranked },
}: TitleGroup): RowFinding[] {
  const entry = ranked[0]?.entry;
  if (repairedCode === undefined || !entry) return [];
  return [
    {
      finding: "codeRepaired",
      sentence: REASON.repairedCode(repairedCode, codeOf(entry)),
    },
  ];
}
