/** A planner classifies a file without opening it in a sheet. */
import { Blob as NodeBlob, File as NodeFile } from "node:buffer";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import {
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from "@testing-library/react";
import { DEFAULT_ASSUMPTIONS } from "../../../src/core/assumptions/assumptions";
import { keepAssumptions } from "../../../src/workbook/kept";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { emptySheet, saveXlsx, workbookOf } from "../../../src/files";
import type { WorkerLike } from "../../../src/worker/client";
import { ClassifyFile } from "../../../taskpane/file";
import type { PaneHost } from "../../../taskpane/host";
import { testContext } from "../../workbook/roster-on-sheet";
import { WorkerHere } from "../../worker/worker-here";
import "../next-month/globals";
import { giveHeights } from "../planner";

// jsdom's own files cannot be read.
Object.assign(globalThis, { Blob: NodeBlob, File: NodeFile });

const TABLE = [
  "Positions of the state;;;",
  "Position No;Job Title;Years;Salary",
  "000001;CIO I;6;90000",
  "000002;CIO II;9;98000",
  "000003;Gardener;2;=41000",
  ";;;",
].join("\r\n");

interface Saved {
  readonly name: string;
  readonly text: Promise<string>;
}

interface Setting {
  readonly start?: () => Promise<WorkerLike>;
  readonly workbook?: MemoryWorkbook;
}

/** Opens the part; downloads are kept instead of saved. */
function sitDown({
  start = () => Promise.resolve(new WorkerHere() as WorkerLike),
  workbook = new MemoryWorkbook([]),
}: Setting = {}) {
  giveHeights();
  const host: PaneHost = {
    workbook,
    ...{ theme: () => "light", watchTheme: () => () => undefined },
    ...{ watchWorkbook: () => () => undefined, isSample: () => false },
    ...{ now: () => new Date(0), newId: () => "id" },
  };
  const saved: Saved[] = [];
  let blob: Blob | undefined;
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return "blob:here";
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (blob) saved.push({ name: this.download, text: blob.text() });
  });
  render(
    <FluentProvider theme={webLightTheme}>
      <ClassifyFile host={host} start={start} />
    </FluentProvider>,
  );
  return saved;
}

function choose(file: File): void {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no input");
  fireEvent.change(input, { target: { files: [file] } });
}

const button = (name: string) => screen.findByRole("button", { name });

test("from the file to the copy: columns guessed, a title decided, every record kept", async () => {
  const saved = sitDown();
  choose(new File([TABLE], "staff.csv"));
  expect(await screen.findByText(/^6 rows in all, 4 columns/)).toBeTruthy();
  await waitFor(() =>
    expect(
      (screen.getByLabelText("Whose classes?") as HTMLSelectElement).value,
    ).toBe("us-nm"),
  );
  fireEvent.click(await button("Go on to the titles"));
  fireEvent.click(await button("All: 3 titles, 4 rows"));
  const card = (
    await screen.findByRole("heading", { name: "Gardener" })
  ).closest("li");
  if (!card) throw new Error("no card");
  expect(within(card).getByText("Row 5")).toBeTruthy();
  fireEvent.change(within(card).getByRole("combobox"), {
    target: { value: "us-nm/IXGX30" },
  });
  fireEvent.click(within(card).getByRole("button", { name: /^Accept / }));
  fireEvent.click(await button("Go on to writing"));
  fireEvent.click(await button("Make the copy"));
  fireEvent.click(await button("Download staff (classified).csv"));
  expect(saved.map(({ name }) => name)).toEqual(["staff (classified).csv"]);
  const text = (await saved[0]?.text) ?? "";
  const lines = text.split("\r\n");
  expect(lines).toHaveLength(6);
  expect(lines[4]).toMatch(/^"000003","Gardener","2","'=41000","IXGX30"/);
  expect(
    screen.getByText(
      "6 rows in and 6 rows out, column names among them: each as it was, with the result columns behind it.",
    ),
  ).toBeTruthy();
  expect(
    screen.getByText("1 text got an apostrophe, so that Excel runs nothing."),
  ).toBeTruthy();
});

test("verdicts rest on the assumptions that the workbook keeps, and these are named", async () => {
  const workbook = new MemoryWorkbook([
    { name: "Sheet1", cells: [["anything"]] },
  ]);
  const years = {
    none: 0,
    hs: 0,
    associate: 0,
    bachelor: 0,
    master: 0,
    doctorate: 0,
  };
  await keepAssumptions(
    workbook,
    { ...DEFAULT_ASSUMPTIONS, credit: { years, source: "planner" } },
    testContext(),
  );
  const saved = sitDown({ workbook });
  choose(
    new File(
      [
        "Position No;Job Title;Years;Degree;Management years\r\n" +
          "1;CIO I;5;Master;2\r\n2;CIO II;5;Master;2",
      ],
      "staff.csv",
    ),
  );
  expect(
    await screen.findByText(
      "Education credit by the planner's table: no years for any degree.",
    ),
  ).toBeTruthy();
  await waitFor(() =>
    expect(
      screen.getByLabelText<HTMLSelectElement>("Whose classes?").value,
    ).toBe("us-nm"),
  );
  fireEvent.click(await button("Go on to the titles"));
  fireEvent.click(await button("Go on to writing"));
  fireEvent.click(await button("Make the copy"));
  fireEvent.click(await button("Download staff (classified).csv"));
  const text = (await saved[0]?.text) ?? "";
  // By the product's own table a master may be worth the years that are missing: Review.
  expect(text.split("\r\n")[1]).toContain('"Not qualified"');
});

test("a workbook is read sheet by sheet, and goes the way of a text file", async () => {
  const sheet = (name: string, ...titles: string[]) => ({
    ...emptySheet(name),
    rows: [["Job Title", "Years"], ...titles.map((title) => [title, 6])].map(
      (row) => row.map((value) => ({ value })),
    ),
  });
  const saved = await saveXlsx(
    workbookOf([
      sheet("June", "CIO I", "Gardener"),
      sheet("July", "CIO I", "CIO II", "Nurse"),
    ]),
  );
  if (!saved.saved) throw new Error("not saved");
  const downloads = sitDown();
  choose(new File([saved.bytes as Uint8Array<ArrayBuffer>], "staff.xlsx"));
  expect(await screen.findByText(/^3 rows in all, 2 columns/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Sheet of the workbook"), {
    target: { value: "July" },
  });
  expect(await screen.findByText(/^4 rows in all, 2 columns/)).toBeTruthy();
  await waitFor(() =>
    expect(
      screen.getByLabelText<HTMLSelectElement>("Whose classes?").value,
    ).toBe("us-nm"),
  );
  fireEvent.click(await button("Go on to the titles"));
  fireEvent.click(await button("Go on to writing"));
  fireEvent.click(await button("Make the copy"));
  fireEvent.click(await button("Download staff (classified).csv"));
  const text = (await downloads[0]?.text) ?? "";
  expect(text.split("\r\n")[2]).toMatch(/^"CIO II","6","IXGX35"/);
});

test("a damaged workbook and a file of another kind are said to be so, and nothing is begun", async () => {
  sitDown();
  choose(new File(["PK\x03\x04 and so on"], "staff.xlsx"));
  expect(await screen.findByText(/^This workbook is damaged/)).toBeTruthy();
  choose(new File(["%PDF-1.7"], "staff.csv"));
  expect(await screen.findByText(/PDF/)).toBeTruthy();
  expect(await button("Choose a file…")).toBeTruthy();
});

test("a file whose decimal mark nothing tells is asked about, and numbers are read by the answer", async () => {
  sitDown();
  const rows = ["1;CIO I;6,125", "2;CIO II;9,250", "3;CIO III;4,500"];
  choose(
    new File([["Position No;Job Title;Years", ...rows].join("\r\n")], "a.csv"),
  );
  const question = await screen.findByLabelText(
    /^Numbers such as 6,125 can be read in two ways/,
  );
  expect(
    within(question).getByRole("option", {
      name: "A comma: 6,125 is 6 and a part",
    }),
  ).toBeTruthy();
  fireEvent.change(question, { target: { value: "," } });
  await waitFor(() =>
    expect(screen.queryByLabelText(/can be read in two ways/)).toBe(null),
  );
  expect(await screen.findByText(/^4 rows in all, 3 columns/)).toBeTruthy();
});

test("a file that two separators part as regularly is asked about", async () => {
  sitDown();
  const rows = ["1;Doe, Ann;CIO I", "2;Roe, Bob;CIO II"];
  choose(
    new File([["No;Last, First;Job Title", ...rows].join("\n")], "staff.csv"),
  );
  const question = await screen.findByLabelText("What parts the fields?");
  expect(await screen.findByText(/^3 rows in all, 3 columns/)).toBeTruthy();
  fireEvent.change(question, { target: { value: "," } });
  expect(await screen.findByText(/^3 rows in all, 2 columns/)).toBeTruthy();
  expect(screen.queryByLabelText("What parts the fields?")).toBe(null);
});

test("work can be cancelled, and says that nothing was kept", async () => {
  const idle = { postMessage: () => undefined, terminate: () => undefined };
  sitDown({ start: () => Promise.resolve(idle as unknown as WorkerLike) });
  choose(new File([TABLE], "staff.csv"));
  expect(await screen.findByText("Counting rows…")).toBeTruthy();
  fireEvent.click(await button("Cancel"));
  expect(await screen.findByText("Cancelled: nothing was kept.")).toBeTruthy();
  expect(await button("Choose a file…")).toBeTruthy();
});
