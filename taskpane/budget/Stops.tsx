/** What stands in the way of a budget: each sentence once, with the way to its rows. */
import type { PositionFinding } from "../../src/core/position/finding";
import { Notice } from "../shell/Notice";
import { RowLinks } from "../shell/RowLinks";
import { Section } from "../shell/Section";
import type { ShowRow } from "../shell/use-show-row";
import { budgetTexts } from "../texts/budget";
import { count } from "../texts/numbers";

/** A roster of another kind may have thousands. */
const SHOWN = 8;

interface StopsProps {
  readonly stops: readonly PositionFinding[];
  readonly showRow: ShowRow;
}

export function Stops({ stops, showRow }: StopsProps) {
  const said = bySentence(stops);
  const more = said.length - SHOWN;
  return (
    <Section heading={budgetTexts.stopsHeading}>
      {said.slice(0, SHOWN).map(({ sentence, rows }) => (
        <Notice key={sentence} intent="error">
          {sentence}
          <RowLinks rows={rows} count={rows.length} showRow={showRow} />
        </Notice>
      ))}
      {more > 0 && <p>{budgetTexts.moreStops(count(more))}</p>}
      <p>{budgetTexts.nothingWritten}</p>
    </Section>
  );
}

interface Said {
  readonly sentence: string;
  readonly rows: number[];
}

function bySentence(stops: readonly PositionFinding[]): readonly Said[] {
  const found = new Map<string, Said>();
  for (const { sentence, row } of stops) {
    const said = found.get(sentence) ?? { sentence, rows: [] };
    if (row !== undefined) said.rows.push(row);
    found.set(sentence, said);
  }
  return [...found.values()];
}
