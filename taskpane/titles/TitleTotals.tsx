/** The totals of the roster, which are also the choice of what to see. */
import {
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { Fragment } from "react";
import type { RosterClassification } from "../../src/core/roster/classification";
import { useHeardStyle } from "../shell/use-heard-style";
import { count } from "../texts/numbers";
import { OUTCOME_NAMES, titlesTexts } from "../texts/titles";
import { OutcomeSign } from "./OutcomeSign";
import { FILTERS, type TitleFilter, titlesByOutcome } from "./title-filter";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    padding: 0,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 4.5em 5em",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "30px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  heads: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { gridColumnStart: 2, textAlign: "start" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  sum: {
    borderTopColor: tokens.colorNeutralStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface TitleTotalsProps {
  readonly classification: RosterClassification;
  readonly filter: TitleFilter;
  readonly onFilter: (filter: TitleFilter) => void;
}

/** One line an outcome: its titles, its rows; the last line is their sum. */
export function TitleTotals({
  classification,
  filter,
  onFilter,
}: TitleTotalsProps) {
  const styles = useStyles();
  const { blank } = classification.counts.outcomes;
  return (
    <>
      <div className={mergeClasses(styles.line, styles.heads)} aria-hidden>
        <span className={styles.name}>{titlesTexts.outcome}</span>
        <span className={styles.number}>{titlesTexts.titlesColumn}</span>
        <span className={styles.number}>{titlesTexts.rowsColumn}</span>
      </div>
      <ul className={styles.list} aria-label={titlesTexts.filterLabel}>
        {totals(classification).map(({ shown, name, titles, rows }) => (
          <Fragment key={shown}>
            {shown === "all" && blank > 0 && (
              <li className={styles.line}>
                <span className={styles.name}>{OUTCOME_NAMES.blank}</span>
                <span />
                <span className={styles.number}>{count(blank)}</span>
              </li>
            )}
            <li>
              <ToggleButton
                appearance="subtle"
                checked={filter === shown}
                className={mergeClasses(
                  styles.line,
                  shown === "all" && styles.sum,
                )}
                onClick={() => onFilter(shown)}
              >
                {shown !== "all" && <OutcomeSign outcome={shown} />}
                <LineOf name={name} titles={titles} rows={rows} />
              </ToggleButton>
            </li>
          </Fragment>
        ))}
      </ul>
    </>
  );
}

interface LineOfProps {
  readonly name: string;
  readonly titles: number;
  readonly rows: number;
}

/** Seen as a line of a table, heard as a sentence. */
function LineOf({ name, titles, rows }: LineOfProps) {
  const styles = useStyles();
  const { heard } = useHeardStyle();
  return (
    <>
      <span className={heard}>{titlesTexts.line(name, titles, rows)}</span>
      <span aria-hidden className={styles.name}>
        {name}
      </span>
      <span aria-hidden className={styles.number}>
        {count(titles)}
      </span>
      <span aria-hidden className={styles.number}>
        {count(rows)}
      </span>
    </>
  );
}

function totals({ groups, counts }: RosterClassification) {
  const titles = titlesByOutcome(groups);
  return FILTERS.map((shown) =>
    shown === "all"
      ? {
          shown,
          name: titlesTexts.all,
          titles: groups.length,
          rows: counts.rows,
        }
      : {
          shown,
          name: OUTCOME_NAMES[shown],
          titles: titles.get(shown) ?? 0,
          rows: counts.outcomes[shown],
        },
  );
}
