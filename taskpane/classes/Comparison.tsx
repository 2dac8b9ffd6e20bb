/** Two classes side by side: what each document asks, and what changes from the one to the other. */
import { Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Catalogue, nameOf } from "../../src/core/catalog/catalogue";
import { classDifference } from "../../src/core/class-facts/class-difference";
import { isProblem } from "../../src/core/problem";
import { sayProblem } from "../../src/core/problem-wording";
import { PageHeading } from "../shell/PageHeading";
import { capitalised, classTexts, POINT_NAMES } from "../texts/classes";
import { useGroupedTable } from "../shell/grouped-table";

interface ComparisonProps {
  readonly catalogue: Catalogue;
  /** Of the two classes, the one that was opened first. */
  readonly keys: readonly [string, string];
  readonly onBack: () => void;
}

export function Comparison({ catalogue, keys, onBack }: ComparisonProps) {
  const [a, b] = keys;
  const [only, setOnly] = useState(true);
  const rows = useMemo(
    () => classDifference(catalogue, a, b),
    [catalogue, a, b],
  );
  if (isProblem(rows)) return <p role="alert">{sayProblem(rows)}</p>;
  const names = [nameIn(catalogue, a), nameIn(catalogue, b)] as const;
  const different = rows.filter(([, , , change]) => change !== "same");
  return (
    <article>
      <PageHeading back={classTexts.back} onBack={onBack}>
        {classTexts.comparison(...names)}
      </PageHeading>
      <p role="status">
        {classTexts.differences(different.length, rows.length)}
      </p>
      <Checkbox
        label={classTexts.onlyDifferences}
        checked={only}
        onChange={(_, { checked }) => setOnly(checked === true)}
      />
      <DifferenceTable names={names} rows={only ? different : rows} />
    </article>
  );
}

interface DifferenceTableProps {
  readonly names: readonly [string, string];
  readonly rows: readonly (readonly [string, string, string, string])[];
}

/** The requirement stands above its three cells: four columns would be too narrow to read. */
function DifferenceTable({ names, rows }: DifferenceTableProps) {
  const table = useGroupedTable();
  return (
    <table className={table} aria-label={classTexts.comparison(...names)}>
      <thead>
        <tr>
          {[...names, classTexts.change].map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(([requirement, first, second, change]) => (
        <tbody key={requirement}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {POINT_NAMES.get(requirement) ?? capitalised(requirement)}
            </th>
          </tr>
          <tr>
            <td>{first}</td>
            <td>{second}</td>
            <td>{change}</td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function nameIn({ byKey }: Catalogue, key: string): string {
  const entry = byKey.get(key);
  return entry === undefined ? key : nameOf(entry);
}
