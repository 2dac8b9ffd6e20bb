/** A verdict with its reason, every test that it rests on, and what was taken as given. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type {
  Explanation,
  ExplanationRow,
} from "../../src/core/qualification/explain";
import { useGroupedTable } from "../shell/grouped-table";
import { capitalised } from "../texts/classes";
import { ASIDE_HEADINGS, explanationTexts } from "../texts/explanation";

const useStyles = makeStyles({
  caption: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    paddingTop: tokens.spacingVerticalS,
  },
  place: {
    display: "block",
    fontStyle: "normal",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface QualificationTestsProps {
  readonly explanation: Explanation;
}

export function QualificationTests({ explanation }: QualificationTestsProps) {
  const { judgement, reason, rows } = explanation;
  return (
    <>
      <p>
        <strong>{judgement.verdict}</strong> {reason}
      </p>
      <TestTable tests={rows.filter(({ kind }) => kind === "requirement")} />
      {ASIDE_HEADINGS.map(({ kind, heading }) => (
        <Aside
          key={kind}
          heading={heading}
          rows={rows.filter((row) => row.kind === kind)}
        />
      ))}
    </>
  );
}

function TestTable({ tests }: { readonly tests: readonly ExplanationRow[] }) {
  const table = useGroupedTable();
  const styles = useStyles();
  return (
    <table className={table}>
      <caption className={styles.caption}>
        {explanationTexts.testsCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">{explanationTexts.needed}</th>
          <th scope="col">{explanationTexts.given}</th>
          <th scope="col">{explanationTexts.result}</th>
        </tr>
      </thead>
      {tests.map((test, index) => (
        <tbody key={index}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {capitalised(test.requirement)}
              <cite className={styles.place}>{test.citation}</cite>
            </th>
          </tr>
          <tr>
            <td>{test.needed}</td>
            <td>{test.given}</td>
            <td>
              {test.result}
              {isShort(test) && ` (${explanationTexts.gap(test.gap)})`}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

const isShort = ({ gap }: ExplanationRow): boolean => gap !== "" && gap !== 0;

interface AsideProps {
  readonly heading: string;
  readonly rows: readonly ExplanationRow[];
}

function Aside({ heading, rows }: AsideProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {rows.map(({ needed, given, citation }, index) => (
          <li key={index}>
            {needed}
            {given !== "" && `: ${given}`}
            {citation !== "" && (
              <cite className={styles.place}>{citation}</cite>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
