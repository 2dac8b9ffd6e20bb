/** The page of a class: everything that its document says, where it says so, and the way back. */
import { fireEvent, openClass, screen, section } from "./browser";

const textOf = (name: string): string => section(name).textContent ?? "";

test("the heading of an opened class takes the focus, and the way back leads to its line", async () => {
  await openClass("IXGX40", "CIO III");
  expect(document.activeElement?.textContent).toBe("CIO III");
  fireEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(document.activeElement).toBe(
    screen.getByRole("button", { name: "CIO III" }),
  );
  expect(
    screen.getByRole<HTMLInputElement>("searchbox", {
      name: "Search by code, title or words",
    }).value,
  ).toBe("IXGX40");
});

test("requirements read as sentences, each with its item and words", async () => {
  await openClass("IXGX40", "CIO III");
  const text = textOf("Minimum qualifications");
  expect(text).toContain(
    "At least 6 years managing multiple IT teamsCIO III, Minimum Qualifications: “At least six (6) years managing multiple IT teams”",
  );
  expect(text).toContain(
    "Bachelor's degree or higher in computer science, management information systems, information technology, engineering or a related fieldCIO III, Minimum Qualifications: “Bachelor's Degree”",
  );
  expect(text).toContain(
    "At least 10 years of experience in at least two of seven IT areasCIO III, Minimum Qualifications: “ten (10) years of experience”",
  );
  expect(text).toContain(
    "At least 14 in total: years of direct experience in this occupation plus years of college in a related fieldCIO III, Minimum Qualifications: “totaling fourteen (14) years”",
  );
  expect(textOf("Recommended qualifications")).toContain(
    "CIO III, Recommended Education and Experience",
  );
});

test("typical FTE says what it counts", async () => {
  await openClass("IXGX46", "CIO IV");
  const text = textOf("How a position comes to this class");
  expect(text).toContain("CIO IV: 40 to 70 FTE managed, counting IT resources");
  expect(text).toContain("or: multiple and highly complex IT functions");
  expect(text).toContain("“typically 40-70 FTE”");
});

test("doubts show the reading chosen, those of the standards and of the size ladder too", async () => {
  await openClass("IXGX52", "CIO V");
  const text = textOf("Doubts, and how they are read");
  expect(text).toContain(
    "Between the range of CIO IV (to 70) and that of CIO V (from 80) no level is named.Read as: No level is typical there; both neighbours are named.CIO V, Distinguishing Characteristics: “typically 80+ employees”",
  );
  expect(text).toContain(
    "The total counts education in years without saying how many years a degree is worth.Read as: Education given",
  );
});

test("what is inferred is marked with its reason", async () => {
  await openClass("01723", "Information Technology Executive 3 (inferred)");
  expect(textOf("Titles")).toMatch(
    /^TitlesInformation Technology Executive 3 \(inferred: .+\)/,
  );
  expect(textOf("Document")).toContain(
    "Commonwealth of Pennsylvania, Office of Administration (inferred: the document names the state only through a commission)",
  );
  expect(textOf("Document")).toContain("May 4, 2020");
});

test("pay scale, bargaining unit, capacities and conditions after hire are shown with their places", async () => {
  await openClass("01723", "Information Technology Executive 3 (inferred)");
  expect(textOf("Pay and status")).toContain(
    "Scale ST, group 12headline row: “01723 12 ST”",
  );
  expect(textOf("Pay and status")).toContain("FLSA statusnot stated");
  expect(textOf("Pay and status")).toContain("Bargaining unitA3");
  expect(textOf("Capacities listed")).toContain(
    "Chief Technology Officer, smaller IT delivery centerCapacity 1: “at a smaller delivery center”",
  );
  expect(textOf("How a position comes to this class")).toContain(
    "Supervises or manages positions of pay scale group 11",
  );
  expect(textOf("Minimum qualifications")).toContain(
    "such as ITIL Foundations, within a time that the hiring manager sets",
  );
});

test("a standard of shares of time shows its numbers and its duties", async () => {
  await openClass("A3201E", "IT Executive");
  const text = textOf("How a position comes to this class");
  expect(text).toContain("Differs from it by at most 30%");
  expect(text).toContain("“no more than 30 percent”");
  expect(text).toContain("five or more FTE, not heads");
});

test("a class without qualifications says so, and shows what it manages", async () => {
  await openClass("IT PM II", "IT Project Manager II");
  expect(
    screen.getByText("The document states no qualifications for this class."),
  ).toBeTruthy();
  expect(textOf("How a position comes to this class")).toContain(
    "Size: small or medium",
  );
});

test("each way of a standard with substitutions is listed", async () => {
  await openClass("IT Program Manager", "IT Program Manager");
  const text = textOf("Minimum qualifications");
  expect(text).toContain("One way: Degree and experience");
  expect(text).toContain("additional experience for education");
  expect(text).toContain("A person decides");
});
