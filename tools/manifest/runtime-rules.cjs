// Rules about the shared runtime: one page, started before everything else, that the ribbon opens.
"use strict";
const { all, below, resourceNamed } = require("./read-manifest.cjs");

/** @typedef {import("./read-manifest.cjs").Manifest} Manifest */

/**
 * Two pages would be two runtimes: the pane would not see what the functions do, and each would load everything.
 * @param {Manifest} manifest
 */
function everythingIsOnePage(manifest) {
  const runtime = all(manifest, "Runtime")[0]?.attributes.resid;
  const page = below(all(manifest, "DefaultSettings")[0], "SourceLocation")
    ?.attributes.DefaultValue;
  const places = placesOfThePage(manifest);
  return [
    ...["Runtime", "FunctionFile", "Page"]
      .filter((name) => !places.some((place) => place.name === name))
      .map((name) => `There is no ${name} that names the page.`),
    ...places
      .filter(({ resid }) => resid !== runtime)
      .map(
        ({ name, resid }) => `${name} names ${resid}, and Runtime ${runtime}.`,
      ),
    ...(resourceNamed(manifest, runtime)?.value === page
      ? []
      : ["DefaultSettings names another page than Runtime."]),
  ];
}

/** @param {Manifest} manifest */
function placesOfThePage(manifest) {
  const opening = all(manifest, "Action").filter(
    ({ attributes }) => attributes.type === "ShowTaskpane",
  );
  return [
    ...[...all(manifest, "Runtime"), ...all(manifest, "FunctionFile")].map(
      ({ name, attributes }) => ({ name, resid: attributes.resid }),
    ),
    ...[...all(manifest, "Page"), ...opening].map((parent) => ({
      name: parent.name,
      resid: below(parent, "SourceLocation")?.attributes.resid,
    })),
  ];
}

/** @param {Manifest} manifest */
function runtimeIsSharedAndFirst(manifest) {
  const hosts = all(manifest, "Host").filter(
    ({ attributes }) => attributes.type === "Workbook",
  );
  if (hosts.length !== 1)
    return ["There is not one Host of the type Workbook, as there must be."];
  const [first] = hosts[0]?.children ?? [];
  const lifetime = below(first, "Runtime")?.attributes.lifetime;
  return [
    ...(first?.name === "Runtimes"
      ? []
      : ["Runtimes is not the first part of its Host."]),
    ...(first?.name === "Runtimes" && lifetime !== "long"
      ? ['The lifetime of the Runtime is not "long", so that it is not shared.']
      : []),
  ];
}

/** @param {Manifest} manifest */
function ribbonOpensThePane(manifest) {
  const buttons = all(manifest, "Control").filter(
    ({ attributes }) => attributes.type === "Button",
  );
  const opening = buttons.filter(
    (button) => below(button, "Action")?.attributes.type === "ShowTaskpane",
  );
  const ids = [...all(manifest, "Control"), ...all(manifest, "Group")].map(
    ({ attributes }) => attributes.id,
  );
  return [
    ...(opening.length > 0 ? [] : ["No button of the ribbon opens the pane."]),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `Two parts of the ribbon have the id ${id}.`),
  ];
}

module.exports = {
  runtimeRules: {
    "one page": everythingIsOnePage,
    "shared runtime first": runtimeIsSharedAndFirst,
    "ribbon button": ribbonOpensThePane,
  },
};
