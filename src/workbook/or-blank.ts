/** How our formulas hand a cell on, so that an empty one stays unknown. */

/**
 * An empty cell reads as 0 in some hosts, which would be an answer. Compared with "" instead, a 0 would count as empty
 * in the grid of the workbench.
 */
export function orBlank(reference: string): string {
  return `IF(ISBLANK(${reference}),"",${reference})`;
}
