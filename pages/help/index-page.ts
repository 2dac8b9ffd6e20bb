/** The first page of help: what a planner wants to know, and the functions by name. */
import { page } from "../frame";
import { html, type Markup } from "../html";
import { pageName, type AnsweredHelp } from "./function-page";

/** Questions of one subject, each with the id of the function that answers it. */
export interface Subject {
  readonly subject: string;
  readonly questions: readonly { readonly asks: string; readonly id: string }[];
}

/** The whole document. */
export function indexPage(
  subjects: readonly Subject[],
  help: readonly AnsweredHelp[],
): string {
  const names = new Map(help.map(({ id, name }) => [id, name]));
  return page(
    "Classbook help",
    html`<h1>What do you want to know?</h1>
      <p>
        Type a formula into a cell. Each page shows what to give, what comes
        back, and examples with the answers that the function really gives.
      </p>
      ${subjects.map((one) => subjectPart(one, names))}
      <h2>All functions by name</h2>
      <ul class="by-name">
        ${inOrder(help).map(({ id, name, summary }) => html`<li>${linkTo(id, name)} ${summary}</li> `)}
      </ul>`,
  );
}

const subjectPart = (
  { subject, questions }: Subject,
  names: ReadonlyMap<string, string>,
): Markup =>
  html`<h2>${subject}</h2>
    <ul class="by-task">
      ${questions.map(({ asks, id }) => html`<li><a href="${pageName(id)}">${asks}</a> <code>${names.get(id) ?? id}</code></li> `)}
    </ul> `;

const linkTo = (id: string, name: string): Markup =>
  html`<a href="${pageName(id)}"><code>${name}</code></a>`;

const inOrder = (help: readonly AnsweredHelp[]): readonly AnsweredHelp[] =>
  [...help].sort((one, other) => (one.name < other.name ? -1 : 1));
