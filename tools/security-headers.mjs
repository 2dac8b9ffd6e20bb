// What the browser is told with every response, so that a page that reads people's pay can send nothing anywhere.

/** Microsoft's library for add-ins comes from here alone, with the parts that it loads itself. */
export const officeOrigin = "https://appsforoffice.microsoft.com";

/**
 * The grid's and Fluent's inline style elements and data images are needed; eval, blob addresses and connections are not.
 * @param {string[]} scripts further places that scripts may come from
 * @param {string[]} [more] further rules
 */
function contentSecurityPolicy(scripts, more = []) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self'",
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const refusedFeatures = [
  ...[
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
  ],
  ...[
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
  ],
];

const forEveryFile = {
  "Permissions-Policy": refusedFeatures
    .map((feature) => `${feature}=()`)
    .join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Headers, not a meta element: a meta element does not reach a worker, where the rows are. */
const ownHeaders = {
  "Content-Security-Policy": contentSecurityPolicy([]),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  ...forEveryFile,
};

/** Said of frames and connections although the default says it too: Microsoft's library would open both for its usage reports. */
const excelPageHeaders = {
  "Content-Security-Policy": contentSecurityPolicy(
    [officeOrigin],
    ["connect-src 'none'", "frame-src 'none'"],
  ),
  // Excel on the web shows the page in a frame of its own origin: nothing here forbids that.
  ...forEveryFile,
};

/** Excel on the web reads these from its own origin. They hold nothing that is not in the product. */
const readByExcelHeaders = {
  ...ownHeaders,
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/**
 * What the browser is told with one file of the build.
 * @param {string} name such as "workbench.html" or "icons/icon-16.png", with the folder that it may stand in
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(name) {
  if (/(^|\/)excel\.html$/.test(name)) return excelPageHeaders;
  if (/(^|\/)(functions[\w-]*\.js(on)?$|icons\/)/.test(name))
    return readByExcelHeaders;
  return ownHeaders;
}
