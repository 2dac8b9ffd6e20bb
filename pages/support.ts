/** The support page: it names no address, since whoever installed the product is who can help. */
import { page } from "./frame";
import { html } from "./html";

export const supportPage = (): string =>
  page(
    "Classbook: support",
    html`<h1>Support</h1>
      <p>
        Classbook was installed for you by your organisation. Its service desk,
        or whoever gave you Classbook, is the place to ask.
      </p>
      <h2>Before you ask</h2>
      <ul>
        <li>
          A cell shows <code>#VALUE!</code> or <code>#N/A</code>: the cell's
          message says what is wrong and what to do. Select the cell and open
          the sign beside it. <a href="help/index.html">The help</a> has a page
          for each function.
        </li>
        <li>
          A cell shows <code>#NAME?</code>: Classbook is not installed for the
          person who has opened the workbook. Ask for it, or ask the sender for
          a copy with values in place of formulas.
        </li>
        <li>
          The pane in Excel says that Excel cannot be reached, or is too old:
          send these words along. The workbench works without Excel.
        </li>
        <li>
          An answer surprises you: <a href="help/qualwhy.html">QUALWHY</a> and
          <a href="help/cite.html">CITE</a> show what it rests on and where it
          stands in the document.
        </li>
      </ul>
      <h2>What to send along</h2>
      <p>
        The formula, the answer, and what you expected. Replace names and pay of
        people first: neither is needed to look into an answer.
      </p>
      <h2>What Classbook is not</h2>
      <p>
        It reads class documents and shows what they say. It takes no decision
        about a person; where the text leaves a question open it answers Review,
        and a person decides.
      </p>`,
    ".",
  );
