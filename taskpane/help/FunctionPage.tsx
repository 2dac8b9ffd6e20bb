/** The help of one function: what it answers, its arguments, worked examples to insert, and what its answers mean. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../src/core/help/function-help";
import type { Workbook } from "../../src/workbook/port";
import { PageHeading } from "../shell/PageHeading";
import { Section } from "../shell/Section";
import { functionTexts } from "../texts/functions";
import { ArgumentTable } from "./ArgumentTable";
import { Example } from "./Example";

const useStyles = makeStyles({
  answers: {
    margin: `${tokens.spacingVerticalXS} 0`,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: `0 0 ${tokens.spacingVerticalXS} 0` },
  },
  related: {
    minWidth: 0,
    padding: 0,
    textAlign: "start",
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface FunctionPageProps {
  readonly workbook: Workbook;
  readonly help: FunctionHelp;
  readonly related: readonly FunctionHelp[];
  readonly onBack: () => void;
  readonly onOpen: (id: string) => void;
}

export function FunctionPage(page: FunctionPageProps) {
  const { workbook, help, related, onBack, onOpen } = page;
  const styles = useStyles();
  return (
    <article>
      <PageHeading back={functionTexts.back} onBack={onBack}>
        {help.id}
      </PageHeading>
      <p>{help.task}</p>
      <p>{help.summary}</p>
      <Section heading={functionTexts.argumentsHeading}>
        <ArgumentTable help={help} />
      </Section>
      <Section heading={functionTexts.returnsHeading}>
        <p>{help.returns}</p>
        {help.columns.length > 0 && (
          <p>{functionTexts.columns(help.columns)}</p>
        )}
      </Section>
      <Section heading={functionTexts.examplesHeading}>
        {help.examples.map((example, index) => (
          <Example
            key={example.formula}
            heading={functionTexts.example(index + 1)}
            workbook={workbook}
            example={example}
          />
        ))}
      </Section>
      {help.answers.length > 0 && (
        <Section heading={functionTexts.answersHeading}>
          <dl className={styles.answers}>
            {help.answers.map(({ answer, means }) => [
              <dt key={`answer ${answer}`}>{answer}</dt>,
              <dd key={`meaning ${answer}`}>{means}</dd>,
            ])}
          </dl>
        </Section>
      )}
      <Lines heading={functionTexts.takenAsGiven} lines={help.takenAsGiven} />
      {help.blanks !== "" && (
        <Section heading={functionTexts.blanksHeading}>
          <p>{help.blanks}</p>
        </Section>
      )}
      <Lines heading={functionTexts.notesHeading} lines={help.notes} />
      {related.length > 0 && (
        <Section heading={functionTexts.seeAlsoHeading}>
          <ul>
            {related.map(({ id, task }) => (
              <li key={id}>
                <Button
                  appearance="transparent"
                  className={styles.related}
                  onClick={() => onOpen(id)}
                >
                  {`${id}: ${task}`}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function Lines({ heading, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
