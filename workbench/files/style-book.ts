/** The styles of a document that is made from the grid: the file's own first, then those that were born in the grid. */
import type { IStyleData, Nullable, Styles } from "@univerjs/core";
import type { CellStyle } from "../../src/files/look";
import { fileStyle } from "./grid-styles";
import { styleIdOf } from "./style-keys";

/** How the grid names a style: by key, or whole. */
export type GridStyleName = Nullable<IStyleData | string>;

export class StyleBook {
  private readonly styles: CellStyle[];
  private readonly ids = new Map<string, number>();

  constructor(
    ownStyles: readonly CellStyle[],
    private readonly gridStyles: Styles,
  ) {
    this.styles = ownStyles.length === 0 ? [{}] : [...ownStyles];
  }

  all(): readonly CellStyle[] {
    return this.styles;
  }

  /** The style's id in the document; undefined for the plain look. */
  idOf(name: GridStyleName): number | undefined {
    if (name === null || name === undefined) return undefined;
    const own = styleIdOf(name);
    if (own !== undefined && own < this.styles.length) return own || undefined;
    const key = typeof name === "string" ? name : JSON.stringify(name);
    const known = this.ids.get(key) ?? this.add(name as IStyleData | string);
    this.ids.set(key, known);
    return known || undefined;
  }

  private add(name: IStyleData | string): number {
    const style = typeof name === "string" ? this.gridStyles.get(name) : name;
    const look = style ? fileStyle(style) : {};
    if (Object.keys(look).length === 0) return 0;
    return this.styles.push(look) - 1;
  }
}
