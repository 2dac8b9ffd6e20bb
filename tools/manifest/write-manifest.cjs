// The manifest for one place that the product is served from; the addresses in manifest.xml stand for this machine's own.
"use strict";

/** Where `npm run start:excel` serves the product. */
const localAddress = "https://localhost:3000";

/**
 * The manifest with every address below the given one, which may end in a folder; throws one sentence for an address that Excel cannot use.
 * @param {string} text of manifest.xml
 * @param {string} address such as "https://intranet.example.gov/classbook"
 */
function manifestFor(text, address) {
  return text.replaceAll(`${localAddress}/`, `${checkedAddress(address)}/`);
}

/**
 * The address without its last slash.
 * @param {string} address
 */
function checkedAddress(address) {
  // Only what needs no escape in XML, and neither query nor fragment, which would swallow the names of files.
  if (!/^https:\/\/[\w.-]+(:\d+)?(\/[\w.~-]+)*\/?$/.test(address)) {
    throw new Error(
      `The address "${address}" cannot be one that Excel loads Classbook from: give it as https://host/folder.`,
    );
  }
  return address.replace(/\/$/, "");
}

module.exports = { checkedAddress, localAddress, manifestFor };
