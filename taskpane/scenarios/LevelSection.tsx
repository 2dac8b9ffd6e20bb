/** Positions whose level moves as the FTE that they manage moves, with what is left to the next level. */
import type { LevelMove } from "../../src/core/budget/level-moves";
import { isProblem, type Problem } from "../../src/core/problem";
import { sayProblem } from "../../src/core/problem-wording";
import { fteText } from "../budget/money";
import { usePlainTable } from "../shell/plain-table";
import { Section } from "../shell/Section";
import { scenarioTexts } from "../texts/scenarios";
import type { ReckonedScenario, ScenarioOutcome } from "./reckon-scenarios";

/** More would push away what stands below. */
const SHOWN = 40;

export function LevelSection({
  outcome: { baseline, scenarios },
}: {
  readonly outcome: ScenarioOutcome;
}) {
  const hasManaged = baseline.positions.some(
    ({ managedFte }) => managedFte !== undefined,
  );
  return (
    <Section heading={scenarioTexts.levelHeading}>
      {hasManaged ? (
        scenarios.map((one) => (
          <Moves
            key={one.scenario.name}
            reckoned={one}
            isNamed={scenarios.length > 1}
          />
        ))
      ) : (
        <p>{scenarioTexts.noManaged}</p>
      )}
    </Section>
  );
}

interface MovesProps {
  readonly reckoned: ReckonedScenario;
  readonly isNamed: boolean;
}

/** Those whose level moves come first. */
function Moves({ reckoned: { scenario, moves }, isNamed }: MovesProps) {
  const heading = isNamed && <h4>{scenario.name}</h4>;
  if (isProblem(moves))
    return (
      <>
        {heading}
        <p>{sayProblem(moves)}</p>
      </>
    );
  const sorted = [...moves].sort(
    (one, other) => Number(other.isMoved) - Number(one.isMoved),
  );
  return (
    <>
      {heading}
      {sorted.length === 0 ? (
        <p>{scenarioTexts.noMoves}</p>
      ) : (
        <MoveTable moves={sorted.slice(0, SHOWN)} />
      )}
      {sorted.length > SHOWN && (
        <p>{scenarioTexts.moreMoves(sorted.length - SHOWN)}</p>
      )}
    </>
  );
}

function MoveTable({ moves }: { readonly moves: readonly LevelMove[] }) {
  return (
    <table className={usePlainTable()} aria-label={scenarioTexts.levels}>
      <thead>
        <tr>
          <th scope="col">{scenarioTexts.levelPosition}</th>
          <th scope="col">{scenarioTexts.managed}</th>
          <th scope="col">{scenarioTexts.level}</th>
          <th scope="col">{scenarioTexts.headroom}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <Move key={move.position.key} {...move} />
        ))}
      </tbody>
    </table>
  );
}

function Move(move: LevelMove) {
  const { position, fteBefore, fteAfter, by, headroom } = move;
  return (
    <tr>
      <th scope="row">
        {position.key}
        {position.title !== "" && `, ${position.title}`}
      </th>
      <td>
        {scenarioTexts.moved(fteText(fteBefore), fteText(fteAfter))},{" "}
        {scenarioTexts.by[by]}
      </td>
      <td>
        {move.isMoved
          ? scenarioTexts.moved(said(move.before), said(move.after))
          : said(move.after)}
      </td>
      <td>{headroom === undefined ? scenarioTexts.top : fteText(headroom)}</td>
    </tr>
  );
}

const said = (level: string | Problem): string =>
  isProblem(level) ? sayProblem(level) : level;
