// The manifest for one place: every address moves there, and an address that Excel could not use is refused.
import {
  localAddress,
  manifestFor,
} from "../../tools/manifest/write-manifest.cjs";
import {
  addressesIn,
  readManifest,
} from "../../tools/manifest/read-manifest.cjs";
import { manifestText } from "./sample-build";

test.each([
  "https://intranet.example.gov/tools/classbook",
  "https://example.gov:8443",
])("every address moves to %s", (address) => {
  const before = addressesIn(readManifest(manifestText));
  const after = addressesIn(
    readManifest(manifestFor(manifestText, `${address}/`)),
  );
  expect(before.length).toBeGreaterThan(10);
  expect(after).toEqual(
    before.map((one) => ({
      ...one,
      address: one.address.replace(localAddress, address),
    })),
  );
});

test("for this machine it stays as it is", () => {
  expect(manifestFor(manifestText, localAddress)).toBe(manifestText);
});

test.each([
  "http://example.gov",
  "example.gov",
  "https://example.gov/?from=mail",
  'https://example.gov/"><Id>',
  "https://example.gov/a b",
])("%s is refused in one sentence", (address) => {
  expect(() => manifestFor(manifestText, address)).toThrow(
    /^The address ".*" cannot be one that Excel loads Classbook from: .*\.$/,
  );
});
