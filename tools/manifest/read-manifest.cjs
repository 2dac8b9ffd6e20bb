// Reads the add-in's manifest into plain elements, and what every rule asks of it.
"use strict";
const { JSDOM } = require("jsdom");

/**
 * An element without its namespace prefix; `attributes` are named without theirs too.
 * @typedef {{ name: string, attributes: Readonly<Record<string, string>>, text: string, children: readonly ManifestElement[] }} ManifestElement
 * @typedef {{ id: string, kind: string, value: string }} Resource `kind` is the name of the list that it stands in, such as "Urls"
 * @typedef {{ root: ManifestElement, elements: readonly ManifestElement[], resources: readonly Resource[] }} Manifest `elements` are all of them in document order
 */

/**
 * Throws with the parser's own words for a text that is no XML.
 * @param {string} text
 * @returns {Manifest}
 */
function readManifest(text) {
  const { window } = new JSDOM(text, { contentType: "application/xml" });
  const root = plain(window.document.documentElement);
  window.close();
  const elements = withAllBelow(root);
  return { root, elements, resources: resourcesOf(elements) };
}

/**
 * Every element of that name, in document order.
 * @param {Manifest} manifest
 * @param {string} name
 */
function all({ elements }, name) {
  return elements.filter((element) => element.name === name);
}

/**
 * The one child on each step of a way, undefined where a step has none.
 * @param {ManifestElement | undefined} element
 * @param {string[]} way
 * @returns {ManifestElement | undefined}
 */
function below(element, ...way) {
  return way.reduce(
    (/** @type {ManifestElement | undefined} */ from, name) =>
      from?.children.find((child) => child.name === name),
    element,
  );
}

/**
 * What a reference stands for.
 * @param {Manifest} manifest
 * @param {string | undefined} resid
 */
function resourceNamed({ resources }, resid) {
  return resources.find(({ id }) => id === resid);
}

/**
 * Every address in the manifest with the name of the element or resource that holds it.
 * @param {Manifest} manifest
 * @returns {{ holder: string, address: string }[]}
 */
function addressesIn({ elements, resources }) {
  const settings = elements.filter(({ name }) =>
    ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].includes(name),
  );
  const pages = elements.filter(
    ({ name, attributes }) =>
      name === "SourceLocation" && attributes.DefaultValue !== undefined,
  );
  const named = resources.filter(({ kind }) =>
    ["Images", "Urls"].includes(kind),
  );
  return [
    ...[...settings, ...pages].map(({ name, attributes }) => ({
      holder: name,
      address: attributes.DefaultValue ?? "",
    })),
    ...named.map(({ id, value }) => ({ holder: id, address: value })),
  ];
}

/**
 * @param {readonly ManifestElement[]} elements
 * @returns {Resource[]}
 */
function resourcesOf(elements) {
  const lists = elements.find(({ name }) => name === "Resources")?.children;
  return (lists ?? []).flatMap((list) =>
    list.children.map(({ attributes }) => ({
      id: attributes.id ?? "",
      kind: list.name,
      value: attributes.DefaultValue ?? "",
    })),
  );
}

/**
 * @param {Element} element
 * @returns {ManifestElement}
 */
function plain(element) {
  const children = [...element.children];
  return {
    name: element.localName,
    attributes: Object.fromEntries(
      [...element.attributes].map((one) => [one.localName, one.value]),
    ),
    text: children.length === 0 ? (element.textContent ?? "").trim() : "",
    children: children.map(plain),
  };
}

/**
 * @param {ManifestElement} element
 * @returns {ManifestElement[]}
 */
function withAllBelow(element) {
  return [element, ...element.children.flatMap(withAllBelow)];
}

module.exports = { readManifest, all, below, resourceNamed, addressesIn };
