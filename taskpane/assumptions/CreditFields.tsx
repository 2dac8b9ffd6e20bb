/** The education credit table to be filled in, one row for each degree. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type Level, LEVELS } from "../../src/core/catalog/requirement";
import { DEFAULT_CREDIT } from "../../src/core/qualification/credit";
import { usePlainTable } from "../shell/plain-table";
import { typedYears } from "./draft";
import { assumptionTexts, LEVEL_NAMES } from "../texts/assumptions";

const useStyles = makeStyles({
  years: { width: "96px" },
  reset: { marginTop: tokens.spacingVerticalS },
});

interface CreditFieldsProps {
  readonly years: ReadonlyMap<Level, string>;
  readonly onYears: (years: ReadonlyMap<Level, string>) => void;
}

export function CreditFields({ years, onYears }: CreditFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <table className={usePlainTable()}>
        <thead>
          <tr>
            <th scope="col">{assumptionTexts.degree}</th>
            <th scope="col">{assumptionTexts.years}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{LEVEL_NAMES[level]}</th>
              <td>
                <Input
                  className={styles.years}
                  inputMode="decimal"
                  aria-label={assumptionTexts.yearsFor(LEVEL_NAMES[level])}
                  value={years.get(level) ?? ""}
                  onChange={(_, { value }) =>
                    onYears(new Map(years).set(level, value))
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        className={styles.reset}
        onClick={() => onYears(typedYears(DEFAULT_CREDIT))}
      >
        {assumptionTexts.useProducts}
      </Button>
    </>
  );
}
