/** The education credit table to be filled in, one row for each degree. */
import {
  Button,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { type Level, LEVELS } from "../../src/core/catalog/requirement";
import { DEFAULT_CREDIT } from "../../src/core/qualification/credit";
import { usePlainTable } from "../shell/plain-table";
import { typedYears } from "./draft";
import { assumptionTexts, LEVEL_NAMES } from "../texts/assumptions";

const useStyles = makeStyles({
  table: { "& th, & td": { verticalAlign: "middle" } },
  years: { width: "96px" },
  reset: { marginTop: tokens.spacingVerticalS },
});

interface CreditFieldsProps {
  readonly years: ReadonlyMap<Level, string>;
  /** The degree whose years cannot be read. */
  readonly wrong: Level | undefined;
  readonly onYears: (years: ReadonlyMap<Level, string>) => void;
}

export function CreditFields({ years, wrong, onYears }: CreditFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <table className={mergeClasses(usePlainTable(), styles.table)}>
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
                  aria-invalid={level === wrong}
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
