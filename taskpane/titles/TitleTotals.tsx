/** The totals of the roster, which are also the choice of what to see. */
import {
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import type { RosterClassification } from "../../src/core/roster/classification";
import { rows } from "../texts/numbers";
import { OUTCOME_NAMES, OUTCOME_SIGNS, titlesTexts } from "../texts/titles";
import { FILTERS, type TitleFilter, titlesByOutcome } from "./title-filter";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 5.5em 6em",
    width: "100%",
    minHeight: "30px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { textAlign: "start" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  sum: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
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
  classification: { groups, counts },
  filter,
  onFilter,
}: TitleTotalsProps) {
  const styles = useStyles();
  const titles = titlesByOutcome(groups);
  const line = (shown: TitleFilter) => ({
    name:
      shown === "all"
        ? titlesTexts.all
        : `${OUTCOME_SIGNS[shown]} ${OUTCOME_NAMES[shown]}`,
    titles: shown === "all" ? groups.length : (titles.get(shown) ?? 0),
    rows: shown === "all" ? counts.rows : counts.outcomes[shown],
  });
  return (
    <ul className={styles.list} aria-label={titlesTexts.filterLabel}>
      {FILTERS.map((shown) => {
        const { name, titles: number, rows: rowCount } = line(shown);
        return (
          <li key={shown}>
            {shown === "all" && (
              <div className={styles.line}>
                <span className={styles.name}>{OUTCOME_NAMES.blank}</span>
                <span />
                <span className={styles.number}>
                  {rows(counts.outcomes.blank)}
                </span>
              </div>
            )}
            <ToggleButton
              appearance="subtle"
              checked={filter === shown}
              className={mergeClasses(
                styles.line,
                shown === "all" && styles.sum,
              )}
              onClick={() => onFilter(shown)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.number}>
                {titlesTexts.titles(number)}
              </span>
              <span className={styles.number}>{rows(rowCount)}</span>
            </ToggleButton>
          </li>
        );
      })}
    </ul>
  );
}
