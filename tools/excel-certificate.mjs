// The certificate that this machine serves the add-in with: Excel loads nothing that is not https, not even from here.
import { X509Certificate } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import {
  generateCertificates,
  getHttpsServerOptions,
} from "office-addin-dev-certs";
import { project } from "./build-stamp.mjs";

/** Where certificates lie that nothing on this machine was told to trust. */
const ownFolder = path.join(project, ".cache/certificates");

/**
 * `trusted` where the system was told to trust it, for which it asks the person.
 * @typedef {{ key: Buffer, cert: Buffer, trusted: boolean }} Certificate
 */

/**
 * A certificate for localhost, made or still good. Only where there can be an Excel for the desktop is the system asked to trust it.
 * @param {NodeJS.Platform} platform
 * @returns {Promise<Certificate>}
 */
export async function certificateFor(platform) {
  if (platform !== "win32" && platform !== "darwin") return untrusted();
  const { key, cert } = await getHttpsServerOptions();
  return { key, cert, trusted: true };
}

/** @returns {Promise<Certificate>} */
async function untrusted() {
  const [authority = "", cert = "", key = ""] = [
    "authority.crt",
    "localhost.crt",
    "localhost.key",
  ].map((name) => path.join(ownFolder, name));
  if (!isGood(cert)) {
    fs.rmSync(ownFolder, { recursive: true, force: true });
    await generateCertificates(authority, cert, key);
  }
  return {
    key: fs.readFileSync(key),
    cert: fs.readFileSync(cert),
    trusted: false,
  };
}

/** @param {string} file */
function isGood(file) {
  if (!fs.existsSync(file)) return false;
  const { validTo } = new X509Certificate(fs.readFileSync(file));
  return new Date(validTo) > new Date();
}
