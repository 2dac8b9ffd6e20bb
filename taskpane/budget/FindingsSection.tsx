/** What to look at, by kind, which is also the choice of what to list: each position with its sentence and the way to its row. */
import { useMemo, useState } from "react";
import { RowList } from "../row-list/RowList";
import { RowTotals } from "../row-list/RowTotals";
import { Section } from "../shell/Section";
import type { ShowRow } from "../shell/use-show-row";
import { budgetTexts } from "../texts/budget";
import {
  FINDING_NAMES,
  LISTED_KINDS,
  type ListedKind,
} from "../texts/findings";
import { type Listed, listedFindings } from "./listed-findings";
import type { ReckonedBudget } from "./reckon-budget";

interface FindingsSectionProps {
  readonly reckoned: ReckonedBudget;
  readonly showRow: ShowRow;
}

export function FindingsSection({ reckoned, showRow }: FindingsSectionProps) {
  const found = useMemo(() => listedFindings(reckoned), [reckoned]);
  const kinds = LISTED_KINDS.filter((kind) => found.has(kind));
  const [wanted, setWanted] = useState<ListedKind>();
  const kind = wanted !== undefined && found.has(wanted) ? wanted : kinds[0];
  const listed: readonly Listed[] = (kind && found.get(kind)) ?? [];
  return (
    <Section heading={budgetTexts.findingsHeading}>
      {kind === undefined ? (
        <p>{budgetTexts.nothingFound}</p>
      ) : (
        <>
          <RowTotals
            label={budgetTexts.filterLabel}
            lines={kinds.map((one) => ({
              kind: one,
              name: FINDING_NAMES[one],
              rows: found.get(one)?.length ?? 0,
              isApart: one === "vacant",
            }))}
            shown={kind}
            onShow={setWanted}
          />
          <p role="status">{budgetTexts.shown(listed.length)}</p>
          <RowList
            label={budgetTexts.listLabel}
            count={listed.length}
            at={(index) => listed[index]}
            showRow={showRow}
          />
        </>
      )}
    </Section>
  );
}
