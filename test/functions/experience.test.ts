/** EXPYEARS as sheets call it: columns, rows, single cells, shares and percents, and ranges that do not fit. */
import {
  answerOf,
  asColumn,
  meetFunctions,
  messageOf,
  type Argument,
} from "./both-hosts";

beforeAll(meetFunctions);

/** 1 January and 31 December of 2020 and of 2021, as a sheet holds them. */
const [START_2020, END_2020, START_2021, END_2021] = [
  43831, 44196, 44197, 44561,
];

test("one job may be single cells", () => {
  expect(answerOf("EXPYEARS", START_2020, END_2020, 40)).toBe(1);
});

test.each<[string, Argument, Argument, Argument]>([
  [
    "columns",
    asColumn(START_2020, START_2021),
    asColumn(END_2020, END_2021),
    asColumn(40, 20),
  ],
  ["rows", [[START_2020, START_2021]], [[END_2020, END_2021]], [[40, 20]]],
  [
    "columns of dates kept as text",
    asColumn("2020-01-01", "2021-01-01"),
    asColumn("2020-12-31", "2021-12-31"),
    asColumn(40, 20),
  ],
])("a full year and half of one, in %s, are one and a half", (_, ...jobs) => {
  expect(answerOf("EXPYEARS", ...jobs)).toBe(1.5);
});

test("hours and share may be one for all, or one for each", () => {
  const starts = asColumn(START_2020, START_2021);
  const ends = asColumn(END_2020, END_2021);
  const credited = (hours: Argument, share?: Argument): unknown =>
    answerOf("EXPYEARS", starts, ends, hours, share);
  expect(credited(20)).toBe(1);
  expect(credited(40, 0.25)).toBe(0.5);
  expect(credited(40, 25)).toBe(0.5);
  expect(credited(40, asColumn(1, 50))).toBe(1.5);
  expect(credited(40, asColumn(null, 0))).toBe(1);
});

test("a time of day in a date cell changes nothing", () => {
  expect(answerOf("EXPYEARS", START_2020 + 0.75, END_2020 + 0.25, 40)).toBe(1);
});

test("a job without an end counts to the day given", () => {
  expect(answerOf("EXPYEARS", START_2020, null, 40, undefined, END_2021)).toBe(
    2,
  );
  expect(answerOf("EXPYEARS", START_2020, 0, 40, undefined, END_2021)).toBe(2);
  expect(answerOf("EXPYEARS", START_2020, null, 40)).toBe("#VALUE!");
  expect(messageOf("EXPYEARS", START_2020, null, 40)).toMatch(/asOf/);
});

test("jobs that all begin after the day given make no years, and no jobs make a blank", () => {
  expect(answerOf("EXPYEARS", END_2021, null, 40, null, START_2020)).toBe(0);
  expect(answerOf("EXPYEARS", null, null, 40, null, START_2020)).toBe("");
});

test("a job that begins on the day given counts that day", () => {
  const counted = answerOf("EXPYEARS", END_2020, null, 40, null, END_2020);
  expect(counted).toBeGreaterThan(0);
  // A day is less than a three hundredth of a year.
  expect(counted).toBeLessThan(1 / 300);
});

test.each<[string, Argument[]]>([
  [
    "fewer ends than starts",
    [asColumn(START_2020, START_2021), asColumn(END_2020), 40],
  ],
  [
    "fewer hours than jobs",
    [
      asColumn(START_2020, START_2021, START_2021),
      asColumn(END_2020, END_2021, END_2021),
      asColumn(40, 40),
    ],
  ],
  ["more shares than jobs", [START_2020, END_2020, 40, asColumn(1, 1)]],
])("%s are #N/A", (_, given) => {
  expect(answerOf("EXPYEARS", ...given)).toBe("#N/A");
  expect(messageOf("EXPYEARS", ...given)).toMatch(/differ in size/);
});

test.each<[string, Argument[], RegExp]>([
  ["an end before the start", [END_2020, START_2020, 40], /before the start/],
  ["a word for an end", [START_2020, "now", 40], /no date/],
  ["TRUE for a start", [true, END_2020, 40], /no date/],
  ["no hours", [START_2020, END_2020, null], /hours is missing/],
  ["more hours than a week has", [START_2020, END_2020, 169], /0 to 168/],
  ["a share below nothing", [START_2020, END_2020, 40, -0.1], /share/],
  ["a share above the whole", [START_2020, END_2020, 40, 101], /share/],
])("%s is #VALUE!", (_, given, words) => {
  expect(answerOf("EXPYEARS", ...given)).toBe("#VALUE!");
  expect(messageOf("EXPYEARS", ...given)).toMatch(words);
});
