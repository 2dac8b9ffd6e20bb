// One mistake each that Excel would answer with silence: what is changed in the manifest or in the build beside it, and which rule must say so.
import { iconPng } from "../../tools/manifest/icon.cjs";
import type { BuiltFiles } from "./sample-build";

export interface Mistake {
  readonly rule: string;
  readonly says: string;
  readonly text?: (manifest: string) => string;
  readonly files?: (files: BuiltFiles) => unknown;
  readonly isRelease?: boolean;
}

export const mistakes: readonly Mistake[] = [
  {
    rule: "references resolve",
    says: "a description that is no resource",
    text: replacing(
      '<Description resid="OpenPane.Tip"',
      '<Description resid="OpenPane.Tipp"',
    ),
  },
  {
    rule: "references resolve",
    says: "a label taken from the long texts",
    text: replacing(
      '<Label resid="Group.Label"',
      '<Label resid="OpenPane.Tip"',
    ),
  },
  {
    rule: "references resolve",
    says: "a resource that nothing uses",
    text: replacing(
      "</bt:ShortStrings>",
      '<bt:String id="Unused" DefaultValue="Unused" /></bt:ShortStrings>',
    ),
  },
  {
    rule: "references resolve",
    says: "an id given twice",
    text: replacing(
      "</bt:ShortStrings>",
      '<bt:String id="Group.Label" DefaultValue="Again" /></bt:ShortStrings>',
    ),
  },
  {
    rule: "texts fit",
    says: "a label of 126 characters",
    text: replacing(
      'id="Group.Label" DefaultValue="Classbook"',
      `id="Group.Label" DefaultValue="${"x".repeat(126)}"`,
    ),
  },
  {
    rule: "texts fit",
    says: "an id of 33 characters",
    text: (manifest) => manifest.replaceAll("OpenPane.Tip", "x".repeat(33)),
  },
  {
    rule: "identity and version",
    says: "an id that is no GUID",
    text: replacing("<Id>a4a77f5c-", "<Id>classbook-"),
  },
  {
    rule: "identity and version",
    says: "a version below 1",
    text: replacing("<Version>1.0.0.0", "<Version>0.9.0.0"),
  },
  {
    rule: "known requirement sets",
    says: "a set that Excel does not know",
    text: replacing('<Set Name="ExcelApi"', '<Set Name="ExcelAPI"'),
  },
  {
    rule: "known requirement sets",
    says: "a version that is not there yet",
    text: replacing(
      '"SharedRuntime" MinVersion="1.1"',
      '"SharedRuntime" MinVersion="1.9"',
    ),
  },
  {
    rule: "known requirement sets",
    says: "the shared runtime not asked for",
    text: replacing('<Set Name="SharedRuntime" MinVersion="1.1" />', ""),
  },
  {
    rule: "one page",
    says: "a function file of its own",
    text: replacing(
      '<FunctionFile resid="Page.Url"',
      '<FunctionFile resid="Help.Url"',
    ),
  },
  {
    rule: "one page",
    says: "a pane of its own",
    text: replacing(
      /(<TaskpaneId>.*<\/TaskpaneId>\s*<SourceLocation resid=)"Page.Url"/,
      '$1"Help.Url"',
    ),
  },
  {
    rule: "one page",
    says: "functions with a page of their own",
    text: replacing(
      /(<Page>\s*<SourceLocation resid=)"Page.Url"/,
      '$1"Help.Url"',
    ),
  },
  {
    rule: "one page",
    says: "another page where commands are not supported",
    text: replacing(
      '<SourceLocation DefaultValue="https://localhost:3000/excel.html"',
      '<SourceLocation DefaultValue="https://localhost:3000/support.html"',
    ),
  },
  {
    rule: "shared runtime first",
    says: "Runtimes after the functions",
    text: (manifest) => {
      const [runtimes = ""] = /<Runtimes>.*<\/Runtimes>/s.exec(manifest) ?? [];
      return manifest
        .replace(runtimes, "")
        .replace("</AllFormFactors>", `</AllFormFactors>${runtimes}`);
    },
  },
  {
    rule: "shared runtime first",
    says: "a runtime that ends with the pane",
    text: replacing('lifetime="long"', 'lifetime="short"'),
  },
  {
    rule: "ribbon button",
    says: "two parts of one id",
    text: replacing('id="Classbook.OpenPane"', 'id="Classbook.Group"'),
  },
  {
    rule: "ribbon button",
    says: "a button that opens nothing",
    text: replacing(
      /<Action xsi:type="ShowTaskpane">.*<\/Action>/s,
      '<Action xsi:type="ExecuteFunction"><FunctionName>open</FunctionName></Action>',
    ),
  },
  {
    rule: "functions without a namespace",
    says: "a namespace",
    text: replacing(
      "</Metadata>",
      '</Metadata><Namespace resid="Group.Label" />',
    ),
  },
  {
    rule: "https addresses",
    says: "an address without encryption",
    text: replacing(
      '<SupportUrl DefaultValue="https:',
      '<SupportUrl DefaultValue="http:',
    ),
  },
  {
    rule: "https addresses",
    says: "an address from the root of nowhere",
    text: replacing(
      'id="Help.Url" DefaultValue="https://localhost:3000/',
      'id="Help.Url" DefaultValue="/',
    ),
  },
  {
    rule: "files of the build",
    says: "help at a page that is not there",
    text: replacing("help/index.html", "help/start.html"),
  },
  {
    rule: "files of the build",
    says: "no script of the functions",
    files: (files) => files.delete("functions.js"),
  },
  {
    rule: "icon sizes",
    says: "a picture of another size",
    files: (files) => files.set("icons/icon-80.png", iconPng(64)),
  },
  {
    rule: "icon sizes",
    says: "a picture that is no PNG",
    files: (files) => files.set("icons/icon-128.png", "<svg />"),
  },
  {
    rule: "icon sizes",
    says: "a button without its smallest picture",
    text: replacing('<bt:Image size="16" resid="Icon.16" />', ""),
  },
  {
    rule: "support address",
    says: "nowhere to ask",
    text: replacing(/<SupportUrl .*>/, ""),
  },
  {
    rule: "privacy page",
    says: "no privacy page",
    files: (files) => files.delete("privacy.html"),
  },
  {
    rule: "privacy page",
    says: "a privacy page that nothing leads to",
    files: (files) => files.set("support.html", "<p>Ask us</p>"),
  },
  {
    rule: "functions on one origin",
    says: "the script of the functions elsewhere",
    text: replacing(
      'https://localhost:3000/functions.js"',
      'https://scripts.example.gov/functions.js"',
    ),
  },
  {
    rule: "functions described",
    says: "a function without help",
    files: changingFunction({ helpUrl: "" }),
  },
  {
    rule: "functions described",
    says: "a function whose help is not there",
    files: changingFunction({
      helpUrl: "https://localhost:3000/help/other.html",
    }),
  },
  {
    rule: "functions described",
    says: "a function without arguments",
    files: changingFunction({ parameters: [] }),
  },
  {
    rule: "no localhost in a release",
    says: "a release that names this machine",
    isRelease: true,
  },
];

/** A replacement of the first place, which must be there. */
function replacing(place: string | RegExp, by: string) {
  return (manifest: string) => {
    const changed = manifest.replace(place, by);
    if (changed === manifest)
      throw new Error(`The manifest no longer holds ${place}`);
    return changed;
  };
}

/** Changes the one function of the sample build. */
export function changingFunction(change: object) {
  return (files: BuiltFiles) => {
    const metadata = JSON.parse(String(files.get("functions.json"))) as {
      functions: object[];
    };
    const functions = metadata.functions.map((one) => ({ ...one, ...change }));
    return files.set(
      "functions.json",
      JSON.stringify({ ...metadata, functions }),
    );
  };
}
