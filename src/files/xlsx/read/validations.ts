/** The rules of a sheet for what may be typed. */
import { parseRanges } from "../../address";
import { fromStored } from "../../formula/stored";
import { SHEET_RULES } from "../../limits";
import type { Comparison, DataValidation } from "../../rules";
import { attribute, flag } from "../../xml/text";
import type { Tally } from "./tally";

const COMPARED = ["whole", "decimal", "date", "time", "textLength"] as const;

export class ValidationReader {
  readonly found: DataValidation[] = [];
  private attributes: string | undefined;
  private formulas: string[] = [];
  private taking = false;

  constructor(private readonly tally: Tally) {}

  open(name: string, attributes: string): void {
    if (name === "dataValidation") {
      this.attributes = attributes;
      this.formulas = [];
    } else if (this.attributes !== undefined && /^formula[12]$/.test(name)) {
      this.formulas.push("");
      this.taking = true;
    }
  }

  text(text: string): void {
    if (this.taking) this.formulas[this.formulas.length - 1] += text;
  }

  close(name: string): void {
    if (name !== "dataValidation") {
      this.taking = false;
      return;
    }
    const validation =
      this.attributes === undefined ? undefined : this.read(this.attributes);
    this.attributes = undefined;
    if (validation === undefined || this.found.length >= SHEET_RULES)
      this.tally.add("validation");
    else this.found.push(validation);
  }

  private read(attributes: string): DataValidation | undefined {
    const ranges = parseRanges(attribute(attributes, "sqref") ?? "");
    const rule = this.rule(attributes);
    if (ranges === undefined || rule === undefined) return undefined;
    const prompt = message(attributes, "promptTitle", "prompt");
    const refusal = message(attributes, "errorTitle", "error");
    const style = attribute(attributes, "errorStyle");
    const severity =
      style === "warning" || style === "information" ? style : "stop";
    return {
      ranges,
      rule,
      blankAllowed: flag(attributes, "allowBlank") ?? false,
      ...(prompt && flag(attributes, "showInputMessage") && { prompt }),
      ...(flag(attributes, "showErrorMessage") && {
        refusal: { ...(refusal ?? { title: "", text: "" }), severity },
      }),
    };
  }

  private rule(attributes: string): DataValidation["rule"] | undefined {
    const [first = "", second] = this.formulas.map((formula) =>
      fromStored(formula.trim()),
    );
    const type = attribute(attributes, "type") ?? "none";
    if (first === "") return undefined;
    if (type === "custom") return { allows: "formula", formula: first };
    if (type === "list") return listRule(first);
    const compared = COMPARED.find((each) => each === type);
    if (compared === undefined) return undefined;
    const comparison = (attribute(attributes, "operator") ??
      "between") as Comparison;
    return { allows: compared, comparison, first, ...(second && { second }) };
  }
}

/** A list stands in the rule itself, in quotation marks, or in cells. */
function listRule(formula: string): DataValidation["rule"] {
  if (!/^".*"$/s.test(formula)) return { allows: "list", source: formula };
  const items = formula.slice(1, -1).replaceAll('""', '"').split(",");
  return { allows: "list", values: items.map((item) => item.trim()) };
}

function message(
  attributes: string,
  titleName: string,
  textName: string,
): { title: string; text: string } | undefined {
  const title = attribute(attributes, titleName) ?? "";
  const text = attribute(attributes, textName) ?? "";
  return title === "" && text === "" ? undefined : { title, text };
}
