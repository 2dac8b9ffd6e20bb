/** How values of a budget are written into cells of texts, so that a person can read and edit them and none changes on the way. */
import { type CellValue } from "../../core/cell";
import { type Day, readDay } from "../../core/date-serial";
import { numberIn } from "../../core/number-text";
import { isoText } from "../../core/pay/pay-finding";
import { shareOf } from "../../core/percent";
import { keptText, wordList } from "./cell-text";

/** One way of writing; what cannot be read is undefined, a value that is read stands in a list of one. */
export interface Written<Value> {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => readonly [Value] | undefined;
  /** In words that follow "is not". */
  readonly expected: string;
}

/** The value of a cell; undefined for an error and for what cannot be read. */
export function readWritten<Value>(
  { read }: Written<Value>,
  cell: CellValue | undefined,
): readonly [Value] | undefined {
  const text = keptText(cell);
  return text === undefined ? undefined : read(text);
}

export const TEXT: Written<string> = {
  write: (text) => text,
  read: (text) => [text],
  expected: "a text",
};

export const NUMBER: Written<number> = {
  write: String,
  read: (text) => listed(numberIn(text)),
  expected: "a number",
};

/** As 2026-07-01, which no sheet turns into another day. */
export const DAY: Written<Day> = {
  write: isoText,
  read: (text) => {
    const day = readDay("day", text);
    return typeof day === "number" ? [day] : undefined;
  },
  expected: "a day such as 2026-07-01",
};

/** As 4.5%; a share without a sign is read as planners write them. */
export const SHARE: Written<number> = {
  write: percentText,
  read: (text) => {
    const percent = /^(.*\d\.?)\s*%$/.exec(text.trim())?.[1];
    if (percent !== undefined) return listed(numberIn(`${percent}e-2`));
    const number = numberIn(text);
    return number === undefined ? undefined : [shareOf(number)];
  },
  expected: "a share such as 4.5%",
};

/** Words of a list. */
export function wordsAs<Word extends string>(
  written: Readonly<Record<Word, string>>,
): Written<Word> {
  const words = wordList(written);
  return {
    write: (word) => written[word],
    read: (text) => listed(words.get(text.trim().toLowerCase())),
    expected: `one of ${[...words.keys()].map((word) => `"${word}"`).join(", ")}`,
  };
}

/** Only values for which something holds. */
export const only = (
  written: Written<number>,
  holds: (value: number) => boolean,
  expected: string,
): Written<number> => ({
  write: written.write,
  read: (text) => {
    const found = written.read(text);
    return found && holds(found[0]) ? found : undefined;
  },
  expected,
});

const listed = <Value>(value: Value | undefined): [Value] | undefined =>
  value === undefined ? undefined : [value];

/** The point is moved in the text: a product would end on other digits. */
function percentText(share: number): string {
  const [, sign, whole = "", part = ""] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(share)) ?? [];
  if (whole === "") return String(share);
  const digits = part.padEnd(2, "0");
  const points = Number(whole + digits.slice(0, 2));
  const rest = digits.slice(2);
  return `${sign}${points}${rest === "" ? "" : `.${rest}`}%`;
}
