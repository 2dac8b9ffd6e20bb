/** Decisions are kept by title and come back for the same titles, with the note, name and day that they had. */
import { catalogue } from "../../../data";
import type {
  Decision,
  Decisions,
  TitleGroup,
} from "../../../src/core/roster/classification";
import { groupIdOf } from "../../../src/core/roster/group-titles";
import {
  decisionsFor,
  decisionsToKeep,
  NO_CLASS,
  type TitleDecision,
} from "../../../src/core/succession/title-decision";

const [first, second] = catalogue.classes.filter(
  ({ jurisdiction }) => jurisdiction.key === "us-nm",
);
const firstKey = first?.specification.key ?? "";
const secondKey = second?.specification.key ?? "";

const UNDER = { jurisdiction: "us-nm", decider: "Ana", decided: "2026-07-01" };

const kept = (changes: Partial<TitleDecision> = {}): TitleDecision => ({
  title: "Chief of IT",
  code: "",
  jurisdiction: "us-nm",
  settled: firstKey,
  note: "as agreed",
  decider: "Ben",
  decided: "2026-06-01",
  ...changes,
});

const group = (title: string, code = ""): TitleGroup =>
  ({ id: groupIdOf(code, title), title, code }) as TitleGroup;

const decided = (
  title: string,
  decision: { accept: string } | "leave",
): Decisions => new Map([[groupIdOf("", title), decision]]);

test("a kept decision is found again under any writing of its title", () => {
  const decisions = decisionsFor(
    catalogue,
    [kept({ title: "CHIEF  of it" })],
    "us-nm",
  );
  expect(decisions.get(groupIdOf("", "Chief of IT"))).toEqual({
    accept: firstKey,
  });
});

test("a class may be given by code or title, as a person edits it; one that is in no document stays as it is", () => {
  const given = (settled: string) =>
    decisionsFor(catalogue, [kept({ settled })], "us-nm").get(
      groupIdOf("", "Chief of IT"),
    );
  expect(given("ixgx40")).toEqual({ accept: "us-nm/IXGX40" });
  expect(given("CIO III")).toEqual({ accept: "us-nm/IXGX40" });
  expect(given(NO_CLASS)).toBe("leave");
  expect(given("XYZ99")).toEqual({ accept: "XYZ99" });
});

test("decisions for one employer's classes do not hold for another's", () => {
  expect(decisionsFor(catalogue, [kept()], "us-pa").size).toBe(0);
  expect(decisionsFor(catalogue, [kept()], undefined).size).toBe(0);
  expect(
    decisionsFor(catalogue, [kept({ jurisdiction: "all" })], undefined).size,
  ).toBe(1);
});

test("a decision that stays keeps its note, name and day", () => {
  const next = decisionsToKeep(
    catalogue,
    [kept()],
    [group("Chief of IT")],
    decided("Chief of IT", { accept: firstKey }),
    UNDER,
  );
  expect(next).toEqual([kept()]);
});

test("another class for the title is a new decision of today", () => {
  const next = decisionsToKeep(
    catalogue,
    [kept()],
    [group("Chief of IT")],
    decided("Chief of IT", { accept: secondKey }),
    UNDER,
  );
  expect(next).toEqual([
    {
      ...kept({ settled: secondKey, note: "" }),
      decider: "Ana",
      decided: "2026-07-01",
    },
  ]);
});

test("one that was taken back goes, those on titles that are not in this roster stay", () => {
  const elsewhere = kept({ title: "Head of Data" });
  const next = decisionsToKeep(
    catalogue,
    [kept(), elsewhere],
    [group("Chief of IT")],
    new Map(),
    UNDER,
  );
  expect(next).toEqual([elsewhere]);
});

test("what was kept comes back as it was decided", () => {
  const groups = [group("__proto__"), group("Bus Driver"), group("A", "0931")];
  const decisions: Decisions = new Map<string, Decision>([
    [groupIdOf("", "__proto__"), { accept: firstKey }],
    [groupIdOf("", "Bus Driver"), "leave" as const],
    [groupIdOf("0931", "A"), { accept: secondKey }],
  ]);
  const next = decisionsToKeep(catalogue, [], groups, decisions, UNDER);
  expect(next).toHaveLength(3);
  expect(decisionsFor(catalogue, next, "us-nm")).toEqual(decisions);
});
