/** Who joined and left, whose title and whose answer is another one, with both values. */
import type { Succession } from "../../src/core/succession/compare-months";
import { Section } from "../shell/Section";
import { ChangeList } from "./ChangeList";
import type { HandOver } from "./hand-over";
import { NumberTable } from "./TakenSection";
import { nextMonthTexts } from "../texts/next-month";

export function ChangesSection({
  handOver: { succession, last },
}: {
  readonly handOver: HandOver;
}) {
  return (
    <Section heading={nextMonthTexts.changesHeading}>
      {succession === undefined ? (
        <p>{nextMonthTexts.noKeys}</p>
      ) : (
        <>
          <p>
            {last.answers === "classification"
              ? nextMonthTexts.computed
              : nextMonthTexts.written}
          </p>
          {succession.withoutAnswer > 0 && (
            <p>{nextMonthTexts.withoutAnswer(succession.withoutAnswer)}</p>
          )}
          <Changes succession={succession} />
        </>
      )}
    </Section>
  );
}

function Changes({ succession }: { readonly succession: Succession }) {
  const { joiners, leavers, changedTitles, changedAnswers, notCompared } =
    succession;
  const { key, title, before, now } = nextMonthTexts;
  return (
    <>
      <NumberTable
        heading={nextMonthTexts.positions}
        lines={[
          [nextMonthTexts.joiners, joiners.length],
          [nextMonthTexts.leavers, leavers.length],
          [nextMonthTexts.changedTitles, changedTitles.length],
          [
            nextMonthTexts.changedAnswers,
            new Set(changedAnswers.map((change) => change.key)).size,
          ],
          [nextMonthTexts.notCompared, notCompared.before + notCompared.now],
        ]}
      />
      <ChangeList
        name={nextMonthTexts.joiners}
        headers={[key, title]}
        lines={joiners.map((position) => [position.key, position.title])}
      />
      <ChangeList
        name={nextMonthTexts.leavers}
        headers={[key, title]}
        lines={leavers.map((position) => [position.key, position.title])}
      />
      <ChangeList
        name={nextMonthTexts.changedTitles}
        headers={[key, before, now]}
        lines={changedTitles.map((change) => [
          change.key,
          change.before,
          change.now,
        ])}
      />
      <ChangeList
        name={nextMonthTexts.changedAnswers}
        headers={[key, nextMonthTexts.of, before, now]}
        lines={changedAnswers.map((change) => [
          change.key,
          nextMonthTexts[change.of],
          change.before,
          change.now,
        ])}
      />
    </>
  );
}
