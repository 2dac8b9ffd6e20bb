/** One row's classification: what its group settled, and what its own figures give. */
import { codeOf, type CatalogueClass } from "../catalog/catalogue";
import { shownTitle } from "../class-facts/class-field";
import { payBandOf } from "../pay/pay-band";
import { isProblem } from "../problem";
import { sayProblem } from "../problem-wording";
import { cellAt } from "./cells";
import type {
  NamedClass,
  RowClassification,
  RowFinding,
  TitleGroup,
} from "./classification";
import { NO_GROUP, REASON } from "./reasons";
import { NOTHING, type Measured, type RosterInHand } from "./roster-in-hand";
import { rowKindOf } from "./row-kind";
import { keyOf } from "./row-keys";
import { levelOf, ratioOf } from "./row-measures";
import { verdictOf, type VerdictPart } from "./row-verdict";
import { settleRow } from "./settle-row";

type ClassPart = Pick<
  RowClassification,
  "classKey" | "code" | "title" | "band"
>;

/** Classifies a row; one without a group is no position. */
export function classifyRow(
  roster: RosterInHand,
  row: number,
  group: TitleGroup | undefined,
): RowClassification {
  const key = keyAt(roster, row);
  if (!group) return withoutGroup(roster, row, key);
  const { id, decision } = group;
  const settled = settleRow(roster, row, group);
  const { outcome, reason, inForce } = settled;
  const named = inForce ? classPartOf(inForce) : NO_CLASS;
  const verdict = inForce ? verdictOf(roster, row, inForce) : NO_VERDICT;
  const level = levelOf(roster, row);
  const ratio = ratioOf(roster, row);
  return {
    row,
    key,
    group: id,
    outcome,
    reason,
    ...(decision === undefined ? {} : { decision }),
    ...(group.inForce ? { proposed: namedClass(group.inForce) } : {}),
    ...confidenceOf(group),
    ...named.part,
    ...verdict.part,
    ...level.part,
    ...ratio.part,
    problems: [
      ...repairOf(group),
      ...[settled, named, verdict, level, ratio].flatMap(
        ({ problems }) => problems,
      ),
    ],
  };
}

function keyAt({ cells, mapping }: RosterInHand, row: number): string {
  const { rowKey } = mapping;
  return rowKey === "owned" ? "" : keyOf(cellAt(cells, row, rowKey));
}

function withoutGroup(
  { cells, mapping }: RosterInHand,
  row: number,
  key: string,
): RowClassification {
  const reason = NO_GROUP[rowKindOf(cells, mapping, row)];
  return { row, key, group: undefined, outcome: "blank", reason, problems: [] };
}

const NO_CLASS: Measured<Partial<ClassPart>> = NOTHING;
const NO_VERDICT: Measured<VerdictPart> = NOTHING;

const namedClass = (entry: CatalogueClass): NamedClass => ({
  code: codeOf(entry),
  title: shownTitle(entry),
});

function classPartOf(entry: CatalogueClass): Measured<ClassPart> {
  const part = { classKey: entry.specification.key, ...namedClass(entry) };
  const band = payBandOf(entry);
  return isProblem(band)
    ? { part, problems: [{ finding: "noBand", sentence: sayProblem(band) }] }
    : { part: { ...part, band }, problems: [] };
}

/** Of the proposed class, where it was among the candidates; else of the best candidate. */
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
