/** The page of one function. */
import type { FunctionHelp } from "../../src/core/help/function-help";
import { page } from "../frame";
import { html, type Markup } from "../html";
import { table } from "../table";
import { examplePart, type AnsweredExample } from "./example-part";

export interface AnsweredHelp extends FunctionHelp {
  /** As the host knows it, with an organisation's prefix. */
  readonly name: string;
  readonly examples: readonly AnsweredExample[];
}

export const pageName = (id: string): string => `${id.toLowerCase()}.html`;

/** The whole document. */
export function functionPage(help: AnsweredHelp): string {
  return page(
    `${help.name}: ${help.task}`,
    html`<p class="task">${help.task}</p>
      <h1>${help.name}</h1>
      <p>${help.summary}</p>
      <p class="formula"><code>${callShape(help)}</code></p>
      ${argumentsPart(help)}
      <h2>What comes back</h2>
      <p>${help.returns}</p>
      ${help.columns.length > 0 ? html`<p>Its columns, from the left: ${help.columns.join(", ")}. The table has no heading row of its own.</p>` : ""}
      ${table(
        "What each answer means",
        ["Answer", "Meaning"],
        help.answers.map(({ answer, means }) => [answer, means]),
        true,
      )}
      <h2>Worked examples</h2>
      ${help.examples.map((example, at) => examplePart(example, help.columns, at))}
      ${listPart("Taken as given", help.takenAsGiven)}
      <h2>Blank cells</h2>
      <p>${help.blanks}</p>
      ${listPart("Good to know", help.notes)}
      <h2>See also</h2>
      <ul class="links">
        ${help.seeAlso.map((id) => html`<li><a href="${pageName(id)}">${id}</a></li>`)}
      </ul>`,
  );
}

function callShape({ name, arguments: declared }: AnsweredHelp): string {
  const names = declared.map((one) =>
    one.optional ? `[${one.name}]` : one.name,
  );
  return `=${name}(${names.join(", ")})`;
}

const argumentsPart = ({ arguments: declared }: AnsweredHelp): Markup =>
  html`<h2>Arguments</h2>
    ${table(
      "What to give",
      ["Argument", "What it is"],
      declared.map((one) => [
        one.name,
        one.optional ? `${one.text} May be left out.` : one.text,
      ]),
      true,
    )}`;

const listPart = (heading: string, entries: readonly string[]): Markup =>
  entries.length === 0
    ? html``
    : html`<h2>${heading}</h2>
        <ul>
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>`;
