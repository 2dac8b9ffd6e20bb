// A document in jest draws nothing, and asking it for an element's style goes through every rule that Fluent ever put in:
// without them these tests take a third less, and whatever a browser shows is tested in a browser.
"use strict";
/* global window */

window.CSSStyleSheet.prototype.insertRule = () => 0;
