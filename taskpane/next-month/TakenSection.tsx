/** What last month hands over: columns, decisions, overrides, pay table and assumptions, and what is left behind. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { catalogue } from "../../data";
import { sayAssumptions } from "../../src/core/assumptions/assumptions";
import { sayOtherCatalogue } from "../../src/core/catalog/checksum";
import { cellText } from "../../src/core/roster/cells";
import { sayKeptFault } from "../../src/workbook/kept";
import { Notice } from "../shell/Notice";
import { usePlainTable } from "../shell/plain-table";
import { Section } from "../shell/Section";
import { count } from "../texts/numbers";
import { ChangeList } from "./ChangeList";
import type { HandOver } from "./hand-over";
import { nextMonthTexts } from "../texts/next-month";

const useStyles = makeStyles({
  numbers: {
    "& th:last-child, & td:last-child": {
      textAlign: "end",
      whiteSpace: "nowrap",
      fontVariantNumeric: "tabular-nums",
    },
  },
});

interface TakenSectionProps {
  readonly handOver: HandOver;
  /** True where the overrides are written by taking over. */
  readonly writesOverrides: boolean;
}

export function TakenSection({ handOver, writesOverrides }: TakenSectionProps) {
  const { last, notFound, overrides, payTable } = handOver;
  const otherCatalogue = sayOtherCatalogue(last.kept.catalogue, catalogue);
  return (
    <Section heading={nextMonthTexts.takenHeading}>
      {!last.isKept && <p>{nextMonthTexts.notKept}</p>}
      {otherCatalogue !== undefined && (
        <Notice intent="warning">{otherCatalogue}</Notice>
      )}
      {last.kept.faults.map((fault) => (
        <Notice key={`${fault.sheet} ${fault.address}`} intent="warning">
          {sayKeptFault(fault)}
        </Notice>
      ))}
      <TakenTable handOver={handOver} />
      {notFound.map((column) => (
        <Notice key={column.role} intent="warning">
          {nextMonthTexts.notFound(column)}
        </Notice>
      ))}
      {last.kept.payTable !== undefined && payTable === undefined && (
        <p>{nextMonthTexts.payTableStays}</p>
      )}
      {overrides.carried.length > 0 && (
        <p>
          {writesOverrides
            ? nextMonthTexts.overridesWritten
            : nextMonthTexts.overridesStay}
        </p>
      )}
      <ChangeList
        name={nextMonthTexts.overrides}
        headers={[
          nextMonthTexts.key,
          nextMonthTexts.override,
          nextMonthTexts.before,
          nextMonthTexts.now,
        ]}
        lines={overrides.carried.map(({ key, value, titleChanged }) => [
          key,
          cellText(value),
          titleChanged?.before ?? "",
          titleChanged?.now ?? "",
        ])}
      />
      <ChangeList
        name={nextMonthTexts.overridesDropped}
        headers={[nextMonthTexts.key, nextMonthTexts.override]}
        lines={overrides.dropped.map(({ key, value }) => [
          key,
          cellText(value),
        ])}
      />
      <h4>{nextMonthTexts.assumptions}</h4>
      {last.assumptions === undefined ? (
        <p>{nextMonthTexts.noAssumptions}</p>
      ) : (
        <ul>
          {sayAssumptions(last.assumptions).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function TakenTable({ handOver }: { readonly handOver: HandOver }) {
  const { last, notFound, overrides, decisionsInUse, payTable } = handOver;
  const named = [...last.named.columns.values(), last.named.rowKey];
  const found =
    named.filter((column) => typeof column === "object").length -
    notFound.length;
  const flagged = overrides.carried.filter(
    ({ titleChanged }) => titleChanged !== undefined,
  );
  const lines: readonly (readonly [string, number])[] = [
    [nextMonthTexts.columns, found],
    [nextMonthTexts.decisions, last.kept.decisions.length],
    [nextMonthTexts.decisionsInUse, decisionsInUse],
    [nextMonthTexts.overrides, overrides.carried.length],
    [nextMonthTexts.overridesFlagged, flagged.length],
    [nextMonthTexts.overridesDropped, overrides.dropped.length],
    [nextMonthTexts.payTable, payTable?.revisions.length ?? 0],
  ];
  return <NumberTable heading={nextMonthTexts.what} lines={lines} />;
}

interface NumberTableProps {
  readonly heading: string;
  readonly lines: readonly (readonly [name: string, number: number])[];
}

/** Names and numbers that do not add up to anything. */
export function NumberTable({ heading, lines }: NumberTableProps) {
  return (
    <table className={mergeClasses(usePlainTable(), useStyles().numbers)}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{nextMonthTexts.number}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, number]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
