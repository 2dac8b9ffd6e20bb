/** The texts that cells share are all that is held of a sheet that passes by: more than fit are refused, with a way out. */
import { problemOf } from "../../../src/files/fault";
import { Archive } from "../../../src/files/package/archive";
import { Package } from "../../../src/files/package/package";
import { sayFileProblem } from "../../../src/files/problem";
import { readSharedTexts } from "../../../src/files/xlsx/read/shared-texts";
import { Tally } from "../../../src/files/xlsx/read/tally";

async function texts(most?: { texts: number; characters: number }) {
  const archive = new Archive();
  await archive.add("[Content_Types].xml", ["<Types/>"]);
  await archive.add("texts.xml", [
    "<sst><si><t>one</t></si><si><t>two</t></si><si><t>three</t></si></sst>",
  ]);
  const source = await Package.open(archive.bytes());
  return readSharedTexts(source, "texts.xml", new Tally(), most);
}

test("as many texts as are held are read, and one more or a longer one is refused", async () => {
  expect(await texts()).toEqual(["one", "two", "three"]);
  expect(await texts({ texts: 3, characters: 11 })).toHaveLength(3);
  for (const most of [
    { texts: 2, characters: 11 },
    { texts: 3, characters: 10 },
  ]) {
    const problem = await texts(most).then(() => undefined, problemOf);
    expect(problem).toEqual({ kind: "tooMuchText", limit: most.texts });
  }
  expect(sayFileProblem({ kind: "tooMuchText", limit: 2_000_000 })).toContain(
    "more than 2,000,000 different texts",
  );
});
