/** The drawing of a chart by Fluent's charts, in the colours of the theme or, where the system sets its own, in those. */
import {
  HorizontalBarChartWithAxis,
  ResponsiveContainer,
  VerticalBarChart,
} from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChartAlong, ChartRow } from "./BudgetChart";

export interface DrawnChartProps {
  readonly along: ChartAlong;
  readonly rows: readonly ChartRow[];
  /** In pixels. */
  readonly height: number;
}

const useStyles = makeStyles({
  drawing: {
    width: "100%",
    height: "100%",
    // Shapes keep their colour in high contrast unless they are told of the system's.
    "@media (forced-colors: active)": {
      "& text": { fill: "CanvasText !important", stroke: "none" },
      "& rect": { fill: "Highlight" },
      "& line, & path": { stroke: "CanvasText" },
    },
  },
});

/** The same in the light and in the dark theme: each has its own value for it. */
const COLOUR = tokens.colorCompoundBrandForeground1;

/** Names longer than this are cut in the drawing; the table has them whole. */
const LETTERS = 14;
/** In pixels. */
const LETTER = 7;
const ROOM_FOR_AMOUNT = 56;

export function DrawnChart({ along, rows, height }: DrawnChartProps) {
  const styles = useStyles();
  return (
    <div className={styles.drawing}>
      <ResponsiveContainer height={height}>
        {along === "groups" ? <Across rows={rows} /> : <Upright rows={rows} />}
      </ResponsiveContainer>
    </div>
  );
}

const LOOK = {
  colors: [COLOUR],
  useSingleColor: true,
  hideLegend: true,
  hideTooltip: true,
};

/** In pixels; a cut name ends in three points. */
function roomForNames(rows: readonly ChartRow[]): number {
  const longest = Math.max(...rows.map(({ name }) => name.length));
  return (longest > LETTERS ? LETTERS + 3 : longest) * LETTER + 2 * LETTER;
}

/** The container adds the size of the room that there is. */
interface RoomProps {
  readonly rows: readonly ChartRow[];
}

function Across({ rows, ...size }: RoomProps) {
  return (
    <HorizontalBarChartWithAxis
      {...LOOK}
      {...size}
      // From the bottom up.
      data={[...rows].reverse().map(({ name, amount }) => ({
        y: name,
        x: amount,
      }))}
      showYAxisLablesTooltip
      noOfCharsToTruncate={LETTERS}
      yAxisCategoryOrder="data"
      yAxisPadding={0.25}
      xAxisTickCount={3}
      margins={{ left: roomForNames(rows), right: ROOM_FOR_AMOUNT }}
    />
  );
}

function Upright({ rows, ...size }: RoomProps) {
  return (
    <VerticalBarChart
      {...LOOK}
      {...size}
      data={rows.map(({ name, amount }) => ({
        x: name,
        y: amount,
      }))}
      hideLabels
      barWidth="auto"
      yAxisTickCount={4}
      roundedTicks
      margins={{ left: ROOM_FOR_AMOUNT, right: 8 }}
    />
  );
}
