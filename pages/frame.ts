/** What every page has around its content. */
import { html, type Markup } from "./html";

/** A whole document; `toRoot` is the way from its folder to the one that holds privacy.html and support.html. */
export function page(title: string, content: Markup, toRoot = ".."): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="${toRoot}/help/help.css" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <nav aria-label="Help">
            <a class="product" href="${toRoot}/help/index.html"
              >Classbook help</a
            >
          </nav>
        </header>
        <main id="content">${content}</main>
        <footer>
          <nav aria-label="About">
            <a href="${toRoot}/privacy.html">Privacy</a>
            <a href="${toRoot}/support.html">Support</a>
          </nav>
        </footer>
      </body>
    </html> `.text;
}
