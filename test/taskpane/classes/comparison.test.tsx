/** Two classes side by side. */
import { fireEvent, openClass, screen, textsOf } from "./browser";

const NAMES = "IXGX35 (CIO II) and IXGX40 (CIO III)";

async function compareWith(name: string): Promise<void> {
  await openClass("IXGX35", "CIO II");
  const list = screen.getByRole<HTMLSelectElement>("combobox", {
    name: "Compare with",
  });
  const option = [...list.options].find(({ text }) => text === name);
  fireEvent.change(list, { target: { value: option?.value } });
  fireEvent.click(screen.getByRole("button", { name: "Compare" }));
  await screen.findByRole("heading", { level: 2, name: NAMES });
}

/** A requirement stands in a row of its own above what both say of it. */
const saidOf = (requirement: string) => {
  const rows = textsOf(NAMES);
  const at = rows.findIndex(([first]) => first === requirement);
  return at === -1 ? undefined : rows[at + 1];
};

test("the changed numbers are shown with their change", async () => {
  await compareWith("IXGX40 (CIO III)");
  expect(document.activeElement?.textContent).toBe(NAMES);
  expect(textsOf(NAMES)[0]).toEqual([
    "IXGX35 (CIO II)",
    "IXGX40 (CIO III)",
    "Change",
  ]);
  expect(saidOf("Pay")).toEqual(["IH", "II", "different"]);
  expect(saidOf("Typical FTE")).toEqual([
    "10 to 20 (staff and contractors)",
    "20 to 40 (staff and contractors)",
    "different",
  ]);
  expect(saidOf("Qualifications, degree and experience: years")).toEqual([
    "at least 8 years of experience in at least two of seven IT areas",
    "at least 10 years of experience in at least two of seven IT areas",
    "+2",
  ]);
  expect(
    saidOf("Qualifications, education and experience in total: total")?.[2],
  ).toBe("+2");
});

test("what is the same is left out until it is asked for", async () => {
  await compareWith("IXGX40 (CIO III)");
  expect(saidOf("FLSA status")).toBeUndefined();
  fireEvent.click(screen.getByRole("checkbox", { name: "Only what differs" }));
  expect(saidOf("FLSA status")).toEqual(["Exempt", "Exempt", "same"]);
});

test("the way back leads to the class that was opened first", async () => {
  await compareWith("IXGX40 (CIO III)");
  fireEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(
    screen.getByRole("heading", { level: 2, name: "CIO II" }),
  ).toBeTruthy();
});
