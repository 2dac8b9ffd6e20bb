/** The totals of the roster, which are also the choice of what to see. */
import {
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { Fragment } from "react";
import type { RosterClassification } from "../../src/core/roster/classification";
import { useTotalLines } from "../shell/total-lines";
import { useHeardStyle } from "../shell/use-heard-style";
import { count } from "../texts/numbers";
import { OUTCOME_NAMES, titlesTexts } from "../texts/titles";
import { OutcomeSign } from "./OutcomeSign";
import { FILTERS, type TitleFilter, titlesByOutcome } from "./title-filter";

const useStyles = makeStyles({
  line: { gridTemplateColumns: "16px minmax(0, 1fr) 4.5em 5em" },
  heads: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { gridColumnStart: 2 },
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
  const look = useTotalLines();
  const line = mergeClasses(look.line, styles.line);
  const name = mergeClasses(look.name, styles.name);
  const { blank } = classification.counts.outcomes;
  return (
    <>
      <div className={mergeClasses(line, styles.heads)} aria-hidden>
        <span className={name}>{titlesTexts.outcome}</span>
        <span className={look.number}>{titlesTexts.titlesColumn}</span>
        <span className={look.number}>{titlesTexts.rowsColumn}</span>
      </div>
      <ul className={look.list} aria-label={titlesTexts.filterLabel}>
        {totals(classification).map(({ shown, name: called, titles, rows }) => (
          <Fragment key={shown}>
            {shown === "all" && blank > 0 && (
              <li className={line}>
                <span className={name}>{OUTCOME_NAMES.blank}</span>
                <span />
                <span className={look.number}>{count(blank)}</span>
              </li>
            )}
            <li>
              <ToggleButton
                appearance="subtle"
                checked={filter === shown}
                className={mergeClasses(
                  line,
                  filter === shown && look.shown,
                  shown === "all" && styles.sum,
                )}
                onClick={() => onFilter(shown)}
              >
                {shown !== "all" && <OutcomeSign outcome={shown} />}
                <LineOf name={called} titles={titles} rows={rows} />
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
  const look = useTotalLines();
  const { heard } = useHeardStyle();
  return (
    <>
      <span className={heard}>{titlesTexts.line(name, titles, rows)}</span>
      <span aria-hidden className={mergeClasses(look.name, styles.name)}>
        {name}
      </span>
      <span aria-hidden className={look.number}>
        {count(titles)}
      </span>
      <span aria-hidden className={look.number}>
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
