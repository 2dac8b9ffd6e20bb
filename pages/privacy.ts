/** The privacy page. */
import { page } from "./frame";
import { html } from "./html";

export const privacyPage = (): string =>
  page(
    "Classbook: privacy",
    html`<h1>Privacy</h1>
      <p>
        Classbook sends nothing anywhere. It has no server, no account, no usage
        counts and no advertising.
      </p>
      <h2>Where your data stays</h2>
      <p>
        Rosters, pay tables and answers stay in your workbook and on your
        machine. Formulas are worked out there as well. Closing the workbook or
        the page ends all use of them.
      </p>
      <h2>What is kept in the workbook</h2>
      <p>
        The mapping of your columns, your decisions, your assumptions and the
        log of what was written are kept in sheets of the workbook that you can
        read. You can remove them before you share the workbook; whoever gets it
        with them can read them.
      </p>
      <h2>What is loaded</h2>
      <p>
        The pages and scripts come from the place where your organisation has
        put them. In Excel, the page also loads Microsoft's own library for
        add-ins from Microsoft. What Excel itself sends to Microsoft is a matter
        between your organisation and Microsoft.
      </p>
      <h2>Who can answer questions</h2>
      <p>
        The organisation that installed Classbook for you decides where its
        files stand and who may use it. Ask there;
        <a href="support.html">Support</a> says what helps them.
      </p>`,
    ".",
  );
