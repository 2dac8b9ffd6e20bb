/** The arguments of a function in their order. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../src/core/help/function-help";
import { usePlainTable } from "../shell/plain-table";
import { functionTexts } from "../texts/functions";

const useStyles = makeStyles({
  name: { fontFamily: tokens.fontFamilyMonospace },
  optional: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ArgumentTableProps {
  readonly help: Pick<FunctionHelp, "arguments">;
}

export function ArgumentTable({ help }: ArgumentTableProps) {
  const styles = useStyles();
  const table = usePlainTable();
  if (help.arguments.length === 0) return <p>{functionTexts.noArguments}</p>;
  return (
    <table className={table} aria-label={functionTexts.argumentsHeading}>
      <thead>
        <tr>
          <th scope="col">{functionTexts.argument}</th>
          <th scope="col">{functionTexts.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {help.arguments.map(({ name, text, optional }) => (
          <tr key={name}>
            <th scope="row">
              <span className={styles.name}>{name}</span>
              {optional && (
                <span className={styles.optional}>
                  {functionTexts.optional}
                </span>
              )}
            </th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
