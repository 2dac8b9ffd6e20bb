/** Names of styles: those of the file keep theirs for as long as nobody restyles their cells. */

/** The grid's name for a style of the document. */
export function styleKey(styleId: number): string {
  return `file-${styleId}`;
}

/**
 * Its name for the same style on a formula's cell. A formula without a number format would take that of the cells it
 * reads; to keep it as it was in the file, this style says that it has none.
 */
export function formulaStyleKey(styleId: number): string {
  return `file-${styleId}-formula`;
}

/** The document's style that a name of the grid's stands for; undefined for a style that was born in the grid. */
export function styleIdOf(key: unknown): number | undefined {
  const [, digits] =
    typeof key === "string"
      ? (/^file-(\d+)(?:-formula)?$/.exec(key) ?? [])
      : [];
  return digits === undefined ? undefined : Number(digits);
}
