// Serves a built folder to this machine alone, with Node built-ins: `node tools/serve.mjs [--root dist] [--port 3000]`
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { project } from "./build-stamp.mjs";
import { headersFor } from "./security-headers.mjs";

const firstPage = "/workbench.html";

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Starts serving, over https where a certificate is given. Takes another free port when the asked one is taken,
 * unless it `mustBe` that one.
 * @param {{ root: string, port?: number, mustBe?: boolean, certificate?: { key: Buffer, cert: Buffer } }} options
 * @returns {Promise<{ origin: string, unref: () => void, close: () => Promise<void> }>} `unref` lets the process end while it serves
 */
export async function serve({ root, port = 0, mustBe = false, certificate }) {
  const folder = fs.realpathSync(root);
  /** @type {http.RequestListener} */
  const listener = (request, response) => answer(folder, request, response);
  const server = certificate
    ? https.createServer(certificate, listener)
    : http.createServer(listener);
  await listen(server, port).catch((error) => {
    if (error.code !== "EADDRINUSE" || mustBe) throw error;
    return listen(server, 0);
  });
  const address = /** @type {import("node:net").AddressInfo} */ (
    server.address()
  );
  return {
    origin: `${certificate ? "https" : "http"}://localhost:${address.port}`,
    unref: () => void server.unref(),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

/**
 * @param {http.Server | https.Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // The loopback address only: nobody else on the network sees the page.
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/**
 * @param {string} folder
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function answer(folder, request, response) {
  const { method = "", headers, url = "/" } = request;
  if (!isThisMachine(headers.host))
    return refuse(response, 421, "This server answers to localhost only.");
  if (method !== "GET" && method !== "HEAD")
    return refuse(response, 405, "This server only reads.");
  const file = fileFor(folder, url);
  if (file === undefined)
    return refuse(response, 404, "There is no such file here.");
  response.writeHead(200, {
    ...headersFor(path.relative(folder, file).split(path.sep).join("/")),
    "Cache-Control": "no-cache",
    "Content-Length": fs.statSync(file).size,
    "Content-Type":
      contentTypes[path.extname(file)] ?? "application/octet-stream",
  });
  if (method === "HEAD") response.end();
  else fs.createReadStream(file).pipe(response);
}

/**
 * The file that an address names, when it lies in the folder; a link or a dot path that leads out of it names none.
 * @param {string} folder
 * @param {string} url
 */
function fileFor(folder, url) {
  const asked = decoded(url.split(/[?#]/, 1)[0] ?? "");
  if (asked === undefined || /[\0\\]|(^|\/)\./.test(asked)) return undefined;
  const file = path.join(folder, asked === "/" ? firstPage : asked);
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return fs.realpathSync(file).startsWith(folder + path.sep) ? file : undefined;
}

/** @param {string} address */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/**
 * A page elsewhere whose name is made to point here would otherwise read our files (DNS rebinding).
 * @param {string | undefined} host
 */
function isThisMachine(host) {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? "");
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response
    .writeHead(status, {
      ...headersFor(""),
      "Content-Type": "text/plain; charset=utf-8",
    })
    .end(sentence);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: "dist" },
      port: { type: "string", default: "3000" },
    },
  });
  const root = path.resolve(project, values.root);
  if (!fs.existsSync(root)) {
    console.error(
      `There is nothing to serve in ${values.root}: run npm run build first.`,
    );
    process.exit(1);
  }
  const { origin } = await serve({ root, port: Number(values.port) });
  console.log(`Serving ${values.root} on ${origin}`);
}
