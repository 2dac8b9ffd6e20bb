/** The headings of a table's columns. */
export function TableHead({
  headers,
}: {
  readonly headers: readonly string[];
}) {
  return (
    <thead>
      <tr>
        {headers.map((header) => (
          <th key={header} scope="col">
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}
