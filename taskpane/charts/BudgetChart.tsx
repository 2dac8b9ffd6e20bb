/** A chart of a budget's amounts, with the same figures as a table for those who hear the pane. The drawing is loaded on demand. */
import { makeStyles } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense, useId } from "react";
import type { DrawnChartProps } from "./DrawnChart";
import { tokens } from "../shell/tokens";
import { useHeardStyle } from "../shell/use-heard-style";
import { type ChartRow, heightOf, shownRows } from "./shown-rows";

export type { ChartRow } from "./shown-rows";

/** "groups": a bar across for each, the largest of many. "months": a column for each, in their order. */
export type ChartAlong = "groups" | "months";

interface BudgetChartProps {
  readonly title: string;
  readonly along: ChartAlong;
  /** What the rows are, such as "Band". */
  readonly of: string;
  /** What the amounts are, such as "Budget". */
  readonly amounts: string;
  readonly rows: readonly ChartRow[];
}

/** Without the drawing the figures are still there. */
const DrawnChart = lazy<ComponentType<DrawnChartProps>>(() =>
  import("./DrawnChart").then(
    (loaded) => ({ default: loaded.DrawnChart }),
    () => ({ default: (): null => null }),
  ),
);

const useStyles = makeStyles({
  figure: {
    // The table that is only heard must not make the pane scroll.
    position: "relative",
    margin: 0,
    minWidth: 0,
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: tokens.spacingVerticalXS,
  },
  drawing: { width: "100%", minWidth: 0 },
});

const exact = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

export function BudgetChart(props: BudgetChartProps) {
  const { title, along, of, amounts, rows } = props;
  const styles = useStyles();
  const { heard } = useHeardStyle();
  const caption = useId();
  if (rows.length === 0) return null;
  const shown = along === "groups" ? shownRows(rows) : rows;
  const height = heightOf(along, shown.length);
  return (
    <figure className={styles.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={styles.title}>
        {title}
      </figcaption>
      <table className={heard}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{amounts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, amount }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{exact.format(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* A picture of the table: nothing in it is to be reached or heard. */}
      <div inert className={styles.drawing} style={{ height }}>
        <Suspense>
          <DrawnChart along={along} rows={shown} height={height} />
        </Suspense>
      </div>
    </figure>
  );
}
