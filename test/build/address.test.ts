// The address that a build is made for: refused in a sentence, before anything is built or taken away.
import { runTool } from "../tools/running";

test.each([
  ["http://intranet.example.gov", "is not encrypted"],
  ["intranet.example.gov/classbook", "has no protocol"],
  ["https://intranet.example.gov/?from=mail", "has a query"],
])("%s %s", async (address) => {
  const { status, output } = await runTool("tools/build.mjs", [
    `--address=${address}`,
  ]);
  expect(status).toBe(1);
  expect(output.trim()).toBe(
    `The address "${address}" cannot be one that Excel loads Classbook from: give it as https://host/folder.`,
  );
});
