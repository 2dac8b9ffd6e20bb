/** Tables of the pages: each has a name, its headings are headings, and a wide one scrolls by itself. */
import { html, type Markup } from "./html";

type Cell = string | Markup;

/** `firstIsHeading` makes each row's first cell its heading. */
export function table(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  firstIsHeading = false,
): Markup {
  return html`<div class="wide" role="group" aria-label="${name}" tabindex="0">
    <table>
      <caption>
        ${name}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, at) => cellOf(cell, firstIsHeading && at === 0))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

const cellOf = (cell: Cell, heading: boolean): Markup =>
  heading ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`;
