// The manifest as others read it: Microsoft's schema where it is at hand, and the reader that Office's own tools use.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { describeWith, sharedFiles } from "../files/shared";
import { manifestText } from "./sample-build";

const projectFolder = path.resolve(__dirname, "../..");
const schemas = xmllintIsThere() ? sharedFiles("manifest-xsd") : undefined;

describeWith(schemas, "by Microsoft's schema", () => {
  test("the manifest is valid", () => {
    expect(validated(manifestText)).toEqual({
      status: 0,
      complaints: "- validates\n",
    });
  });

  test.each([
    [
      "an element in another order",
      /(<Hosts>.*?<\/Hosts>)\s*(<Requirements>.*?<\/Requirements>)/s,
      "$2$1",
    ],
    ["a permission that there is not", "ReadWriteDocument", "Everything"],
    ["a button without a tip", /<Supertip>.*?<\/Supertip>/s, ""],
  ])("%s is noticed", (_, place, by) => {
    const changed = manifestText.replace(place, by);
    expect(changed).not.toBe(manifestText);
    expect(validated(changed).status).not.toBe(0);
  });
});

// In a Node of its own: the reader comes as modules that jest cannot load.
test("Office's own reader finds the same in it", () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      "--eval",
      `require("office-addin-manifest")
        .OfficeAddinManifest.readManifestFile("manifest.xml")
        .then((read) => console.log(JSON.stringify(read)))`,
    ],
    { cwd: projectFolder, encoding: "utf8" },
  );
  expect(JSON.parse(stdout)).toMatchObject({
    id: "a4a77f5c-b37a-4d77-abaa-699bdd1ab922",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    supportUrl: "https://localhost:3000/support.html",
    defaultSettings: { sourceLocation: "https://localhost:3000/excel.html" },
  });
});

function validated(text: string) {
  const folder = path.resolve(projectFolder, "../shared/manifest-xsd");
  const { status, stderr } = spawnSync(
    "xmllint",
    ["--noout", "--nonet", "--schema", "OfficeAppManifestV1_1.xsd", "-"],
    { cwd: folder, input: text, encoding: "utf8" },
  );
  return { status, complaints: stderr };
}

function xmllintIsThere(): boolean {
  if (spawnSync("xmllint", ["--version"]).status === 0) return true;
  console.warn(
    "xmllint is not installed: the manifest is not held to its schema.",
  );
  return false;
}
