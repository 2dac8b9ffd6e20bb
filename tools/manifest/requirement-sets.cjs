// The requirement sets that Excel knows by name, each with its versions.
"use strict";

/** @param {number} last */
const upTo = (last) =>
  Array.from({ length: last }, (_, index) => `1.${index + 1}`);

/** @type {Readonly<Record<string, readonly string[]>>} */
const knownSets = {
  CustomFunctionsRuntime: upTo(5),
  DialogApi: upTo(2),
  DialogOrigin: upTo(1),
  ExcelApi: upTo(21),
  ExcelApiDesktop: upTo(1),
  ExcelApiOnline: upTo(1),
  IdentityAPI: ["1.3"],
  KeyboardShortcuts: upTo(1),
  OpenBrowserWindowApi: upTo(1),
  RibbonApi: upTo(3),
  SharedRuntime: upTo(2),
};

/** What the page asks Excel for when it opens, and the manifest before it is offered. */
const neededSets = ["SharedRuntime", "ExcelApi"];

module.exports = { knownSets, neededSets };
