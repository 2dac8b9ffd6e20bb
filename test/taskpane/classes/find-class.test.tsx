/** Finding a class: by code, title and words, and in its series. */
import { fireEvent, goToClasses, screen, search, textsOf } from "./browser";

const found = () =>
  textsOf("Classes found")
    .slice(1)
    .map(([title]) => title);

test("a title in another writing finds its class first", async () => {
  await goToClasses();
  search("chief information officer 3");
  expect(found()[0]).toBe("CIO III");
});

test.each([
  ["a whole code", "ixgx-40", "CIO III"],
  [
    "the beginning of a code",
    "0172",
    "Information Technology Executive 3 (inferred)",
  ],
  [
    "a code that lost its zero",
    "1724",
    "Information Technology Executive 4 (inferred)",
  ],
  ["a word that is still being typed", "program manag", "IT Program Manager"],
  [
    "a word of what sets a class apart",
    "one technical group",
    "IT Technology Officer",
  ],
])("%s finds its class", async (_, wanted, title) => {
  await goToClasses();
  search(wanted);
  expect(found()[0]).toBe(title);
});

test("a search that finds nothing says what to try", async () => {
  await goToClasses();
  search("zzzz");
  expect(
    screen.getByText(/^No class is found for “zzzz”: try fewer words/),
  ).toBeTruthy();
});

test("the ladder of a series stands in order, with code, pay and typical FTE", async () => {
  await goToClasses();
  expect(textsOf("Classes of the series IT Management, lowest first")).toEqual([
    ["Rank", "Title", "Code", "Pay", "Typical FTE"],
    ["1", "IT Technology Officer", "IXGS26", "IF", "none"],
    ["2", "CIO I", "IXGX30", "IG", "7 to 12"],
    ["3", "CIO II", "IXGX35", "IH", "10 to 20"],
    ["4", "CIO III", "IXGX40", "II", "20 to 40"],
    ["5", "CIO IV", "IXGX46", "IJ", "40 to 70"],
    ["6", "CIO V", "IXGX52", "IK", "80 or more"],
  ]);
});

test("a series without codes, pay and sizes shows no blank columns", async () => {
  await goToClasses();
  const [header, lowest] = textsOf(
    "Classes of the series IT Project Manager, lowest first",
  );
  expect(header).toEqual(["Rank", "Title"]);
  expect(lowest).toEqual(["1", "IT Project Manager I"]);
});

test("one jurisdiction shows its own classes only", async () => {
  await goToClasses();
  const list = screen.getByRole("combobox", { name: "Whose classes?" });
  fireEvent.change(list, { target: { value: "us-mt" } });
  expect(
    screen.getAllByRole("heading", { level: 4 }).map((one) => one.textContent),
  ).toEqual(["IT Executive"]);
  search("chief information officer 3");
  expect(screen.queryByRole("button", { name: "CIO III" })).toBeNull();
});
