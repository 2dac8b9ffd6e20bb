/** Which columns of a pay table hold what, guessed and changeable, and the decimal mark where it is open. */
import { shown } from "../../src/core/number-text";
import { PAY_ROLES } from "../../src/core/pay/pay-columns";
import type { DecimalMark } from "../../src/files/csv/numbers";
import { ChoiceField } from "../mapping/ChoiceField";
import { columnName } from "../texts/roster";
import type { TableChoices, TableDraft } from "./table-draft";
import { payTexts } from "../texts/pay-bands";

const NONE = "none";

interface TableColumnsProps {
  readonly draft: TableDraft;
  readonly choices: TableChoices;
  readonly onChoose: (choices: TableChoices) => void;
}

export function TableColumns({ draft, choices, onChoose }: TableColumnsProps) {
  const { header, columns, found } = draft;
  const options = [
    { value: NONE, text: payTexts.noColumn },
    ...header.flatMap((cell, column) =>
      cell === null
        ? []
        : [{ value: String(column), text: columnName(shown(cell), column) }],
    ),
  ];
  return (
    <>
      {PAY_ROLES.map((role) => (
        <ChoiceField
          key={role}
          label={payTexts.column(role)}
          value={String(columns.columns.get(role) ?? NONE)}
          options={options}
          onChoose={(value) => {
            const column = value === NONE ? NONE : Number(value);
            const chosen = new Map(choices.columns).set(role, column);
            onChoose({ ...choices, columns: chosen });
          }}
        />
      ))}
      {columns.steps.length > 0 && (
        <p>{payTexts.steps(columns.steps.length)}</p>
      )}
      {found.mark === undefined && (
        <ChoiceField
          label={payTexts.decimalMark}
          hint={payTexts.decimalHint(found.example)}
          value={choices.mark ?? ""}
          options={[
            ...(choices.mark === undefined
              ? [{ value: "", text: payTexts.choose }]
              : []),
            { value: ".", text: payTexts.point },
            { value: ",", text: payTexts.comma },
          ]}
          onChoose={(mark) =>
            onChoose({ ...choices, mark: mark as DecimalMark })
          }
        />
      )}
    </>
  );
}
