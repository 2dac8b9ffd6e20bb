/** One position on one page: its class, what its row gives, every test with its citation, what was assumed. */
import { sayProblem } from "../../src/core/problem-wording";
import { FactList } from "../classes/FactList";
import { usePlainTable } from "../shell/plain-table";
import { Section } from "../shell/Section";
import { percent } from "../texts/numbers";
import {
  isExplained,
  type PositionExplanation,
  type PositionInput,
  type Qualification,
} from "./explain-position";
import { QualificationTests } from "./QualificationTests";
import { explanationTexts } from "../texts/explanation";

interface PositionPageProps {
  readonly position: PositionExplanation;
}

export function PositionPage({ position }: PositionPageProps) {
  const { row, inputs, qualification, assumptions } = position;
  const { classKey, code, title, band, confidence } = row;
  const name = classKey === undefined ? undefined : `${title} (${code})`;
  return (
    <>
      <Section heading={explanationTexts.classHeading}>
        <FactList
          facts={[
            {
              name: explanationTexts.classTerm,
              value: name ?? explanationTexts.noClass,
            },
            ...given(explanationTexts.band, band),
            {
              name: explanationTexts.outcome,
              value: explanationTexts.outcomeText(row.outcome, row.reason),
            },
            ...given(
              explanationTexts.confidence,
              confidence === undefined ? undefined : percent(confidence),
            ),
            ...given(explanationTexts.level, row.levelByFte),
            ...given(explanationTexts.compaRatio, row.compaRatio?.toFixed(2)),
          ]}
        />
      </Section>
      <Section heading={explanationTexts.inputsHeading}>
        <Inputs inputs={inputs} />
      </Section>
      <Section heading={explanationTexts.qualificationHeading}>
        {isExplained(qualification) ? (
          <QualificationTests explanation={qualification} />
        ) : (
          <p>{sayWithout(qualification)}</p>
        )}
      </Section>
      {row.problems.length > 0 && (
        <Section heading={explanationTexts.look}>
          <Lines lines={row.problems.map(({ sentence }) => sentence)} />
        </Section>
      )}
      <Section heading={explanationTexts.assumptions}>
        <Lines lines={assumptions} />
      </Section>
    </>
  );
}

function given(name: string, value: string | undefined) {
  return value === undefined ? [] : [{ name, value }];
}

function sayWithout(
  qualification: Exclude<Qualification, { judgement: unknown }>,
): string {
  switch (qualification) {
    case "noClass":
      return explanationTexts.qualificationNone;
    case "noYears":
      return explanationTexts.qualificationNoYears;
    case "blank":
      return explanationTexts.qualificationBlank;
  }
  return sayProblem(qualification);
}

function Inputs({ inputs }: { readonly inputs: readonly PositionInput[] }) {
  const table = usePlainTable();
  if (inputs.length === 0) return <p>{explanationTexts.noInputs}</p>;
  return (
    <table className={table} aria-label={explanationTexts.inputsHeading}>
      <thead>
        <tr>
          <th scope="col">{explanationTexts.column}</th>
          <th scope="col">{explanationTexts.value}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ meaning, header, value }) => (
          <tr key={meaning}>
            <th scope="row">
              {meaning}
              {header !== "" && ` (${header})`}
            </th>
            <td>{value === "" ? explanationTexts.blank : value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
