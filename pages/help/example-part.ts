/** One worked example on a page: the formula, the cells it reads, the answer that the function really gives, and what it means. */
import type { CellGiven, CellsGiven } from "../../src/core/help/argument-given";
import { shownText } from "../../src/core/help/complete-help";
import type { ExampleHelp } from "../../src/core/help/function-help";
import { html, type Markup } from "../html";
import { table } from "../table";
import type { AnswerCell } from "./run-example";

export interface AnsweredExample extends ExampleHelp {
  readonly answer: readonly (readonly AnswerCell[])[];
}

/** `columns` head the answer where the function spills a table. */
export function examplePart(
  example: AnsweredExample,
  columns: readonly string[],
  at: number,
): Markup {
  return html`<section class="example">
    <h3>Example ${at + 1}</h3>
    <p class="formula"><code>${example.formula}</code></p>
    ${example.cells.length > 0 ? html`<div class="cells">${example.cells.map(cellsPart)}</div>` : ""}
    ${answerPart(example.answer, columns)}
    <p>${example.says}</p>
    ${example.place ? html`<p class="place">Where it stands: ${example.place}</p>` : ""}
  </section> `;
}

const cellsPart = (given: CellsGiven): Markup =>
  table(
    given.cells,
    given.headings,
    given.rows.map((row) => row.map(cellText)),
  );

function cellText(cell: CellGiven): string | Markup {
  if (cell === null) return html`<span class="blank">blank</span>`;
  if (typeof cell !== "object") return shownText(cell);
  if ("date" in cell) return cell.date;
  return "error" in cell ? cell.error : `${cell.percent}%`;
}

function answerPart(
  answer: readonly (readonly AnswerCell[])[],
  columns: readonly string[],
): Markup {
  const only = answer.length === 1 && answer[0]?.length === 1;
  if (only && answer[0]?.[0])
    return html`<p class="answer">
      <span class="says">Answer</span> ${answerText(answer[0][0])}
    </p>`;
  const headings = answer[0]?.length === columns.length ? columns : ["Answer"];
  const rows = answer.map((row) =>
    row.map((cell) => (row.length > 1 ? cellAnswer(cell) : answerText(cell))),
  );
  return table("Answer", headings, rows);
}

const answerText = ({ shown, message }: AnswerCell): Markup => {
  const text = shownText(shown);
  if (text === "") return html`<span class="blank">empty</span>`;
  return message === ""
    ? html`${text}`
    : html`${text} <span class="message">${message}</span>`;
};

/** In a table of several columns an empty cell speaks for itself. */
const cellAnswer = (cell: AnswerCell): Markup =>
  cell.shown === "" ? html`` : answerText(cell);
