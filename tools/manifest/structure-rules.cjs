// Rules about the manifest alone: what its parts refer to, and how the add-in presents itself.
"use strict";
const { all, below, resourceNamed } = require("./read-manifest.cjs");
const { knownSets, neededSets } = require("./requirement-sets.cjs");

/** @typedef {import("./read-manifest.cjs").Manifest} Manifest */
/** @typedef {import("./read-manifest.cjs").ManifestElement} ManifestElement */

/**
 * The list of resources that each element takes its own from.
 * @type {Readonly<Record<string, string>>}
 */
const listFor = {
  Description: "LongStrings",
  FunctionFile: "Urls",
  Image: "Images",
  Label: "ShortStrings",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Runtime: "Urls",
  SourceLocation: "Urls",
  Title: "ShortStrings",
};

/** In characters: what Excel takes of each kind of text. */
const longest = { id: 32, ShortStrings: 125, LongStrings: 250 };

/** @param {Manifest} manifest */
function referencesResolve(manifest) {
  const ids = manifest.resources.map(({ id }) => id);
  const referring = manifest.elements.filter(
    ({ attributes }) => attributes.resid !== undefined,
  );
  const named = referring.map(({ attributes }) => attributes.resid ?? "");
  return [
    ...referring.flatMap((element) => wrongReference(manifest, element)),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `The resource ${id} stands there twice.`),
    ...ids
      .filter((id) => !named.includes(id))
      .map((id) => `Nothing refers to the resource ${id}.`),
  ];
}

/**
 * @param {Manifest} manifest
 * @param {ManifestElement} element
 */
function wrongReference(manifest, { name, attributes }) {
  const found = resourceNamed(manifest, attributes.resid);
  if (!found)
    return [`${name} names ${attributes.resid}, which is no resource.`];
  const list = listFor[name];
  return found.kind === list
    ? []
    : [`${name} names ${found.id}, which stands in ${found.kind}.`];
}

/** @param {Manifest} manifest */
function textsFit({ resources }) {
  return resources.flatMap(({ id, kind, value }) => {
    const most =
      kind === "ShortStrings" || kind === "LongStrings" ? longest[kind] : 2048;
    return [
      ...(id.length > longest.id
        ? [`The id ${id} is longer than ${longest.id} characters.`]
        : []),
      ...(value.length > most
        ? [`${id} is longer than ${most} characters.`]
        : []),
      ...(value === "" ? [`${id} is empty.`] : []),
    ];
  });
}

/** @param {Manifest} manifest */
function isIdentified({ root }) {
  const id = below(root, "Id")?.text ?? "";
  const version = below(root, "Version")?.text ?? "";
  return [
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
      ? []
      : [`The Id "${id}" is not a GUID.`]),
    // A store refuses what is below 1.0.
    ...(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(version)
      ? []
      : [
          `The Version "${version}" is not four numbers of which the first is at least 1.`,
        ]),
  ];
}

/** @param {Manifest} manifest */
function requirementSetsAreKnown(manifest) {
  const sets = all(manifest, "Set").map(({ attributes }) => attributes);
  return [
    ...sets.flatMap(({ Name = "", MinVersion = "1.1" }) =>
      knownSets[Name]?.includes(MinVersion)
        ? []
        : [`Excel has no requirement set ${Name} ${MinVersion}.`],
    ),
    ...neededSets
      .filter((name) => !sets.some(({ Name }) => Name === name))
      .map((name) => `The requirement set ${name} is not asked for.`),
  ];
}

/**
 * A namespace would stand before each name, and every formula in a planner's workbook would need it.
 * @param {Manifest} manifest
 */
function functionsHaveNoNamespace(manifest) {
  return all(manifest, "Namespace").map(
    () =>
      "The functions have a Namespace: leave it out, and build with a prefix where an organisation needs one.",
  );
}

module.exports = {
  structureRules: {
    "references resolve": referencesResolve,
    "texts fit": textsFit,
    "identity and version": isIdentified,
    "known requirement sets": requirementSetsAreKnown,
    "functions without a namespace": functionsHaveNoNamespace,
  },
};
