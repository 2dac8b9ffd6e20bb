// A document in jest draws nothing, and asking it for an element's style goes through every rule that Fluent ever put in:
// without them these tests take half as long, and whatever a browser shows is tested in a browser. The theme's own rule stays.
"use strict";
/* global window */

const { insertRule } = window.CSSStyleSheet.prototype;

/** @type {typeof insertRule} */
window.CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return rule.startsWith(".fui-FluentProvider")
    ? insertRule.call(this, rule, index)
    : 0;
};
