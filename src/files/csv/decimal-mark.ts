/** Decides a file's decimal mark from all of its numbers, or says what has to be asked. */
import type { AskedAbout } from "../opened";
import { type DecimalMark, markEvidence } from "./numbers";

const EXAMPLES = 5;
/** A list such as "3,5" among twenty thousand salaries does not make them doubtful. */
const OUTWEIGHS = 20;

export class DecimalMarkEvidence {
  private readonly seen: Record<DecimalMark | "either", number> = {
    ".": 0,
    ",": 0,
    either: 0,
  };
  private readonly examples = new Set<string>();

  take(text: string): void {
    const evidence = markEvidence(text);
    if (evidence === undefined) return;
    this.seen[evidence]++;
    if (evidence === "either" && this.examples.size < EXAMPLES)
      this.examples.add(text);
  }

  /** The mark that the evidence agrees on; undefined where it has to be asked. */
  mark(): DecimalMark | undefined {
    const { ".": dots, ",": commas, either } = this.seen;
    if (dots + commas + either === 0) return ".";
    if (dots > commas * OUTWEIGHS) return ".";
    if (commas > dots * OUTWEIGHS) return ",";
    return undefined;
  }

  /** What the page asks; undefined where the file answers it. */
  question(): AskedAbout<"decimalMark", DecimalMark> | undefined {
    if (this.mark() !== undefined) return undefined;
    const contradicts = this.seen["."] > 0;
    const [example = "1.234"] = this.examples;
    return {
      about: "decimalMark",
      text: contradicts
        ? "Some numbers of this file use a decimal point and others a decimal comma: which one is meant?"
        : `Numbers such as ${example} can be read in two ways, and nothing else in the file tells which: what is the decimal mark?`,
      examples: [...this.examples],
      answers: [
        {
          option: ".",
          meaning: `A point: ${example} is ${meaning(example, ".")}`,
        },
        {
          option: ",",
          meaning: `A comma: ${example} is ${meaning(example, ",")}`,
        },
      ],
      taken:
        "Until this is answered, numbers with a point or a comma stay text.",
    };
  }
}

/** What a text such as "92.500" comes to under a mark, in words that need neither mark themselves. */
function meaning(example: string, mark: DecimalMark): string {
  const [whole = "", part = ""] = example.split(/[.,]/);
  const unit = example.includes(mark) ? "" : " thousand";
  if (Number(part) === 0) return `${whole}${unit}`;
  return unit === ""
    ? `${whole} and a part`
    : `${whole}${unit} ${Number(part)}`;
}
