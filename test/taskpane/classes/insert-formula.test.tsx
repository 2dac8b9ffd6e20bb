/** Formulas of a class go into the selected cell, and nothing that stands there is lost without a second yes. */
import { waitFor } from "../planner";
import {
  contentOf,
  edit,
  fireEvent,
  openClass,
  screen,
  select,
  section,
  within,
} from "./browser";

const PAY_BAND = '=PAYBAND("IXGX40")';
const insert = (formula: string) =>
  fireEvent.click(
    screen.getByRole("button", {
      name: `Insert into the selected cell: ${formula}`,
    }),
  );

test("an empty cell takes the formula", async () => {
  const table = await openClass("IXGX40", "CIO III");
  select(table, 1, 1);
  insert(PAY_BAND);
  expect(
    await screen.findByText("The formula is in B2 on Notes."),
  ).toBeTruthy();
  expect(contentOf(table, 1, 1)).toBe(PAY_BAND);
});

test("a filled cell is replaced only after a second yes", async () => {
  const table = await openClass("IXGX40", "CIO III");
  select(table, 0, 0);
  insert(PAY_BAND);
  await screen.findByText(
    "A1 on Notes is not empty: it holds “first”. Replace it?",
  );
  expect(contentOf(table, 0, 0)).toBe("first");
  fireEvent.click(screen.getByRole("button", { name: "Replace" }));
  expect(
    await screen.findByText("The formula is in A1 on Notes."),
  ).toBeTruthy();
  expect(contentOf(table, 0, 0)).toBe(PAY_BAND);
});

test("a no leaves the cell as it is", async () => {
  const table = await openClass("IXGX40", "CIO III");
  select(table, 0, 0);
  insert(PAY_BAND);
  fireEvent.click(
    await screen.findByRole("button", { name: "Leave it as it is" }),
  );
  expect(contentOf(table, 0, 0)).toBe("first");
  expect(screen.queryByRole("button", { name: "Replace" })).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toBe(
    `Insert into the selected cell: ${PAY_BAND}`,
  );
});

test("a yes holds for what was shown only", async () => {
  const table = await openClass("IXGX40", "CIO III");
  select(table, 0, 0);
  insert(PAY_BAND);
  const replace = await screen.findByRole("button", { name: "Replace" });
  edit(table, 0, 0, "second");
  fireEvent.click(replace);
  await screen.findByText(
    "A1 on Notes is not empty: it holds “second”. Replace it?",
  );
  expect(contentOf(table, 0, 0)).toBe("second");
});

test("a formula in the cell counts as something, whatever it shows", async () => {
  const table = await openClass("IXGX40", "CIO III");
  edit(table, 1, 0, { formula: '=IF(TRUE,"")' });
  select(table, 1, 0);
  insert(PAY_BAND);
  expect(await screen.findByText(/it holds “=IF\(TRUE,""\)”/)).toBeTruthy();
});

test("an answer of many cells asks for room", async () => {
  const table = await openClass("IXGX40", "CIO III");
  edit(table, 9, 1, "total");
  select(table, 1, 0);
  insert('=CLASSINFO("IXGX40")');
  expect(
    await screen.findByText(/^The answer needs several free cells, and B10/),
  ).toBeTruthy();
  expect(contentOf(table, 1, 0)).toBeNull();
});

test("MINQUAL takes numbers, words and cells, and says what it cannot read", async () => {
  const table = await openClass("IXGX40", "CIO III");
  const form = within(section("Use it in the sheet"));
  const type = (name: string, value: string) =>
    fireEvent.change(form.getByRole("textbox", { name }), {
      target: { value },
    });
  expect(form.getByText(/^MINQUAL needs the years/)).toBeTruthy();
  type("Years", "ten");
  expect(form.getByText(/^“ten” is neither a number nor a cell/)).toBeTruthy();
  type("Years", "c2");
  type("Degree", "clever");
  expect(form.getByText(/^“clever” is neither a degree/)).toBeTruthy();
  type("Degree", "Bachelor");
  type("Leadership", "6.5");
  select(table, 1, 1);
  const formula = '=MINQUAL("IXGX40",IF(ISBLANK(C2),"",C2),"Bachelor",6.5)';
  insert(formula);
  await waitFor(() => expect(contentOf(table, 1, 1)).toBe(formula));
});

test("a class without pay or qualifications offers no formula that could not answer", async () => {
  await openClass("IT PM II", "IT Project Manager II");
  const text = section("Use it in the sheet").textContent;
  expect(text).toContain("PAYBAND: the document gives no pay band or group.");
  expect(text).toContain("MINQUAL: the document states no qualifications");
  expect(
    screen.getByRole("button", {
      name: 'Insert into the selected cell: =CLASSINFO("IT Project Manager II")',
    }),
  ).toBeTruthy();
});
