/** Who is below, above and singled out: counts, which are also the choice of what to see, and the positions. */
import { useMemo, useState } from "react";
import { RowList } from "../row-list/RowList";
import { RowTotals } from "../row-list/RowTotals";
import { Section } from "../shell/Section";
import type { ShowRow } from "../shell/use-show-row";
import type { PayComparison } from "./compare-pay";
import { countGroups, isIn, type PayGroup } from "./pay-group";
import { listedRow } from "./say-standing";
import { groupName, payTexts } from "../texts/pay-bands";

/** What is listed before anything is chosen, or when what was chosen is no longer told apart. */
const firstWithRows = (counts: ReturnType<typeof countGroups>): PayGroup =>
  counts.find(({ rows }) => rows > 0)?.group ?? "all";

interface StandingSectionProps {
  readonly comparison: PayComparison;
  /** Of the midpoint, from which on people are singled out. */
  readonly share: number | undefined;
  readonly showRow: ShowRow;
}

export function StandingSection({
  comparison,
  share,
  showRow,
}: StandingSectionProps) {
  const { rows, withoutClass } = comparison;
  const counts = useMemo(
    () => countGroups(rows, share !== undefined),
    [rows, share],
  );
  const [wanted, setWanted] = useState<PayGroup>();
  const group = counts.some((one) => one.group === wanted)
    ? (wanted as PayGroup)
    : firstWithRows(counts);
  const listed = useMemo(
    () => rows.filter((row) => isIn(row, group)),
    [rows, group],
  );
  return (
    <Section heading={payTexts.resultHeading}>
      {rows.length === 0 && <p>{payTexts.nobody}</p>}
      {rows.length > 0 && (
        <>
          <RowTotals
            label={payTexts.filterLabel}
            lines={counts.map((one) => ({
              kind: one.group,
              name: groupName(one.group, share),
              rows: one.rows,
              isApart: one.group === "uncompared",
            }))}
            shown={group}
            onShow={setWanted}
          />
          {withoutClass > 0 && <p>{payTexts.withoutClass(withoutClass)}</p>}
          <p role="status">{payTexts.shown(listed.length)}</p>
          <RowList
            label={payTexts.listLabel}
            count={listed.length}
            at={(index) => {
              const row = listed[index];
              return row && listedRow(row, share);
            }}
            showRow={showRow}
          />
        </>
      )}
    </Section>
  );
}
