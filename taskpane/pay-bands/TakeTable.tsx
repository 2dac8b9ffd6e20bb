/** Taking a pay table from a sheet or from pasted text: what it holds is shown and can be changed before it is kept. */
import {
  Button,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { PAY_PERIODS, type PayPeriod } from "../../src/core/roster/pay-period";
import type { PayRevision } from "../../src/core/pay/pay-table";
import type { SheetSummary } from "../../src/workbook/port";
import type { PaneHost } from "../host";
import { ChoiceField } from "../mapping/ChoiceField";
import { Notice } from "../shell/Notice";
import { PAY_PERIOD_NAMES } from "../texts/roster";
import { TableFindings } from "./TableFindings";
import { draftTable, NOTHING_CHOSEN } from "./table-draft";
import { TableColumns } from "./TableColumns";
import { payTexts } from "../texts/pay-bands";
import { type TableSource, useTableSource } from "./use-table-source";

const PASTED = "pasted";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

export interface TakenTable {
  readonly revisions: readonly PayRevision[];
  readonly period: PayPeriod;
  readonly source: string;
}

interface TakeTableProps {
  readonly host: PaneHost;
  readonly sheets: readonly SheetSummary[];
  /** The sheet that is offered at first. */
  readonly offered: SheetSummary | undefined;
  readonly period: PayPeriod;
  readonly onTake: (table: TakenTable) => void;
  /** Undefined where there is no table to go back to. */
  readonly onCancel: (() => void) | undefined;
}

export function TakeTable(props: TakeTableProps) {
  const { host, sheets, offered, onTake, onCancel } = props;
  const styles = useStyles();
  const [source, setSource] = useState<TableSource | undefined>(
    offered && { sheet: offered },
  );
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const [period, setPeriod] = useState(props.period);
  const cells = useTableSource(host, source);
  const isRead = cells !== undefined && !("wrong" in cells);
  const draft = useMemo(
    () => (isRead ? draftTable(cells, choices) : undefined),
    [isRead, cells, choices],
  );
  const choose = (next: TableSource | undefined): void => {
    setSource(next);
    setChoices(NOTHING_CHOSEN);
  };
  const isPasting = source !== undefined && "pasted" in source;
  const isEmpty = isPasting && source.pasted.trim() === "";
  const bands = draft?.read?.rows ?? [];
  return (
    <div className={styles.form}>
      <SourceField sheets={sheets} source={source} onSource={choose} />
      {isPasting && (
        <Field label={payTexts.paste} hint={payTexts.pasteHint}>
          <Textarea
            rows={6}
            value={source.pasted}
            onChange={(_, { value }) => choose({ pasted: value })}
          />
        </Field>
      )}
      {cells !== undefined && "wrong" in cells && (
        <Notice intent="error">{cells.wrong}</Notice>
      )}
      {isRead && draft === undefined && !isEmpty && (
        <Notice intent="warning">{payTexts.notFound}</Notice>
      )}
      {draft !== undefined && (
        <>
          <TableColumns draft={draft} choices={choices} onChoose={setChoices} />
          <ChoiceField
            label={payTexts.period}
            value={period}
            options={PAY_PERIODS.map((one) => ({
              value: one,
              text: PAY_PERIOD_NAMES[one],
            }))}
            onChoose={(value) => setPeriod(value as PayPeriod)}
          />
          <TableFindings findings={draft.read?.findings ?? []} />
          <p role="status">{sayWhatHinders(draft.read, bands.length)}</p>
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={bands.length === 0}
          onClick={() =>
            onTake({
              revisions: bands.map(
                ({ band, effective, minimum, midpoint, maximum }) => ({
                  ...{ band, effective, minimum, midpoint, maximum },
                }),
              ),
              period,
              source:
                source !== undefined && "sheet" in source
                  ? source.sheet.name
                  : "",
            })
          }
        >
          {payTexts.keep(bands.length)}
        </Button>
        {onCancel !== undefined && (
          <Button onClick={onCancel}>{payTexts.cancel}</Button>
        )}
      </div>
    </div>
  );
}

function sayWhatHinders(
  read: object | undefined,
  bands: number,
): string | undefined {
  if (read === undefined) return payTexts.chooseMark;
  return bands === 0 ? payTexts.noBands : undefined;
}

interface SourceFieldProps {
  readonly sheets: readonly SheetSummary[];
  readonly source: TableSource | undefined;
  readonly onSource: (source: TableSource | undefined) => void;
}

function SourceField({ sheets, source, onSource }: SourceFieldProps) {
  const value =
    source === undefined ? "" : "sheet" in source ? source.sheet.id : PASTED;
  return (
    <ChoiceField
      label={payTexts.where}
      value={value}
      options={[
        { value: "", text: payTexts.choose },
        ...sheets.map(({ id, name }) => ({
          value: id,
          text: payTexts.sheetOption(name),
        })),
        { value: PASTED, text: payTexts.pasted },
      ]}
      onChoose={(chosen) => {
        const sheet = sheets.find(({ id }) => id === chosen);
        if (chosen === PASTED) onSource({ pasted: "" });
        else onSource(sheet && { sheet });
      }}
    />
  );
}
