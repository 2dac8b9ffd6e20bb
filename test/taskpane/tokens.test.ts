/** The tokens of the first paint are Fluent's own. */
import { tokens as fluentTokens } from "@fluentui/react-components";
import { tokens } from "../../taskpane/shell/tokens";

test("each of Fluent's tokens but the layers is the variable of its own name", () => {
  const names = (Object.keys(fluentTokens) as (keyof typeof tokens)[]).filter(
    (name) => !name.startsWith("zIndex"),
  );
  expect(names.length).toBeGreaterThan(400);
  for (const name of names) expect(tokens[name]).toBe(fluentTokens[name]);
});
