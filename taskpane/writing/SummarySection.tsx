/** What the roster holds now: positions by class and band, people by verdict. */
import { catalogue } from "../../data";
import type { RosterClassification } from "../../src/core/roster/classification";
import { CountTable } from "../shell/CountTable";
import { SectionHeading } from "../shell/SectionHeading";
import { OUTCOME_NAMES } from "../texts/titles";
import { writingTexts } from "../texts/writing";
import { classLines, judged } from "./class-summary";

const WITHOUT_CLASS = ["review", "none", "checkTheData", "blank"] as const;

interface SummarySectionProps {
  readonly classification: RosterClassification;
}

export function SummarySection({ classification }: SummarySectionProps) {
  const { counts } = classification;
  const classes = classLines(catalogue, classification).map(
    ({ name, band, rows }) => ({
      name,
      aside: band ?? writingTexts.noBand,
      number: rows,
    }),
  );
  const others = WITHOUT_CLASS.filter(
    (outcome) => counts.outcomes[outcome] > 0,
  );
  return (
    <section>
      <SectionHeading>{writingTexts.summaryHeading}</SectionHeading>
      <CountTable
        headers={[
          writingTexts.summaryClass,
          writingTexts.summaryBand,
          writingTexts.summaryRows,
        ]}
        lines={[
          ...classes,
          ...others.map((outcome) => ({
            name: OUTCOME_NAMES[outcome],
            number: counts.outcomes[outcome],
          })),
        ]}
        sum={writingTexts.sum}
      />
      {judged(counts) > 0 && <Verdicts classification={classification} />}
    </section>
  );
}

function Verdicts({ classification: { counts } }: SummarySectionProps) {
  const { verdicts } = counts;
  return (
    <>
      <SectionHeading>{writingTexts.verdictsHeading}</SectionHeading>
      <CountTable
        headers={[writingTexts.verdict, writingTexts.summaryRows]}
        lines={[
          { name: "Qualified", number: verdicts.Qualified },
          { name: "Review", number: verdicts.Review },
          { name: "Not qualified", number: verdicts["Not qualified"] },
          { name: writingTexts.checkTheData, number: verdicts.checkTheData },
        ]}
        sum={writingTexts.sum}
      />
    </>
  );
}
