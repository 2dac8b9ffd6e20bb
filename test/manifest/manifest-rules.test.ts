// Every rule about the manifest holds for ours, and can fail: one mistake each, of which exactly its own rule complains.
import { manifestRules } from "../../tools/manifest/manifest-rules.cjs";
import { manifestFor } from "../../tools/manifest/write-manifest.cjs";
import { changingFunction, mistakes } from "./mistakes";
import { builtFiles, manifestText, rulesBroken } from "./sample-build";

test("our own manifest breaks none of them", () => {
  expect(rulesBroken(manifestText, builtFiles(), false)).toEqual([]);
});

test("nor does it as a release in a folder of another server", () => {
  const address = "https://intranet.example.gov/tools/classbook";
  const files = builtFiles();
  changingFunction({ helpUrl: `${address}/help/classlist.html` })(files);
  expect(rulesBroken(manifestFor(manifestText, address), files, true)).toEqual(
    [],
  );
});

test.each(mistakes)(
  "$rule: $says",
  ({ rule, text = asItIs, files = () => undefined, isRelease = false }) => {
    const built = builtFiles();
    files(built);
    const manifest = text(manifestText);
    expect(rulesBroken(manifest, built, isRelease)).toEqual([rule]);
  },
);

test("each rule has a mistake here", () => {
  expect(new Set(mistakes.map(({ rule }) => rule))).toEqual(
    new Set(Object.keys(manifestRules)),
  );
});

function asItIs(manifest: string): string {
  return manifest;
}
