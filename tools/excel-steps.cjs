// What a person does next to see the add-in in Excel, in words for their system.
"use strict";

/**
 * @typedef {object} Situation
 * @property {NodeJS.Platform} platform
 * @property {boolean} hasExcel
 * @property {boolean} trusted whether the system trusts the certificate that we serve with
 * @property {string} origin
 * @property {string} manifest the file to give to Excel, as a path
 */

/**
 * Lines to print; they say what was done and what was not.
 * @param {Situation} situation
 * @returns {string[]}
 */
function nextSteps(situation) {
  return [
    ...desktop(situation),
    "",
    ...web(situation),
    "",
    "Ctrl+C ends the server; Excel then loses the functions and the pane.",
  ];
}

/** @param {Situation} situation */
function desktop({ platform, hasExcel, manifest }) {
  if (platform !== "win32" && platform !== "darwin") {
    return [
      "There is no Excel for this system, so nothing was opened or tried in Excel.",
    ];
  }
  return [
    hasExcel
      ? "Excel is installed here. Nothing was opened or changed in it. To add Classbook to it:"
      : "No Excel was found on this machine, so nothing was opened or tried in it. Where there is one, add Classbook to it:",
    `  npx office-addin-debugging start "${manifest}" desktop`,
    "  (a tool of Microsoft's that npx downloads; with stop in place of start it takes Classbook out again)",
    ...(platform === "darwin"
      ? [
          "  or by hand: copy the manifest into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef,",
          "  start Excel, and choose Classbook under Home, Add-ins.",
        ]
      : [
          "  or by hand: put the manifest into a shared folder, name that folder under File, Options, Trust Center,",
          "  Trusted Add-in Catalogs, start Excel again, and choose Classbook under Home, Add-ins, Shared Folder.",
        ]),
  ];
}

/** @param {Situation} situation */
function web({ trusted, origin, manifest }) {
  return [
    "In Excel on the web, in a browser on this machine:",
    ...(trusted
      ? []
      : [
          `  first open ${origin}/excel.html in that browser and accept its certificate, which nothing here was told to trust;`,
        ]),
    `  Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in: ${manifest}`,
  ];
}

module.exports = { nextSteps };
