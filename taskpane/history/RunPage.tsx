/** One run: under what it was made, what it changed, and what can be done about it. */
import { catalogue } from "../../data";
import { catalogueChecksum } from "../../src/core/catalog/checksum";
import type { JournalledRun } from "../../src/workbook/journal/run";
import { FactList } from "../classes/FactList";
import type { PaneHost } from "../host";
import { PageHeading } from "../shell/PageHeading";
import { Section } from "../shell/Section";
import { ChangesSection } from "./ChangesSection";
import { DriftSection } from "./DriftSection";
import type { Journal } from "./journal";
import { RevertSection } from "./RevertSection";
import { SampleSection } from "./SampleSection";
import { historyTexts, moment, RUN_STATES, runTexts } from "../texts/history";
import { UnfinishedSection } from "./UnfinishedSection";

interface RunPageProps {
  readonly host: PaneHost;
  readonly journal: Journal;
  readonly run: JournalledRun;
  readonly onChanged: () => void;
  readonly onBack: () => void;
}

export function RunPage({
  host,
  journal,
  run,
  onChanged,
  onBack,
}: RunPageProps) {
  const { assumptions } = run.stamp;
  const about = { host, journal, run };
  return (
    <article>
      <PageHeading back={historyTexts.back} onBack={onBack}>
        {historyTexts.open(moment(run.started))}
      </PageHeading>
      <FactList facts={factsOf(run)} />
      <Section heading={runTexts.assumptions}>
        {assumptions.length === 0 && <p>{runTexts.noAssumptions}</p>}
        <ul>
          {assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </Section>
      <UnfinishedSection {...about} onChanged={onChanged} />
      <RevertSection {...about} onChanged={onChanged} />
      <SampleSection {...about} />
      <DriftSection {...about} />
      {/* Last, since its links are many. Finishing a run or taking it back may change what the journal says of it. */}
      <ChangesSection key={run.state} {...about} />
    </article>
  );
}

function factsOf({ id, state, stamp, started, ended, ...run }: JournalledRun) {
  const isOther = stamp.catalogue !== catalogueChecksum(catalogue);
  const aside = isOther ? ` (${runTexts.otherCatalogue})` : "";
  return [
    { name: historyTexts.state, value: RUN_STATES[state] },
    { name: runTexts.started, value: moment(started) },
    {
      name: runTexts.ended,
      value: ended === undefined ? runTexts.notEnded : moment(ended),
    },
    {
      name: historyTexts.decider,
      value: stamp.decider === "" ? historyTexts.noDecider : stamp.decider,
    },
    { name: runTexts.sheet, value: run.sheetName },
    { name: runTexts.rows, value: runTexts.rowCounts(run.rows) },
    { name: runTexts.columns, value: run.columns.join(", ") },
    { name: runTexts.product, value: stamp.product },
    { name: runTexts.catalogue, value: `${stamp.catalogue}${aside}` },
    { name: runTexts.id, value: id },
  ];
}
