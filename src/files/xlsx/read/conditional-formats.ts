/** The conditional formats of a sheet, as far as they survive whole. */
import { parseRanges } from "../../address";
import type { CellRange } from "../../document";
import { fromStored } from "../../formula/stored";
import { SHEET_RULES } from "../../limits";
import type { Colour } from "../../look";
import type { Comparison, ConditionalFormat } from "../../rules";
import { attribute, flag } from "../../xml/text";
import type { Styles } from "./styles";
import type { Tally } from "./tally";

type Rule = ConditionalFormat["rule"];
type Stop = Extract<Rule, { when: "colourScale" }>["stops"][number];

/** These bring a formula that says the same, so that they are kept as formulas. */
const SAID_BY_FORMULA = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);

export class ConditionalFormatReader {
  readonly found: ConditionalFormat[] = [];
  private ranges: readonly CellRange[] | undefined;
  private attributes: string | undefined;
  private formulas: string[] = [];
  private points: { at: string; value: string | undefined }[] = [];
  private colours: (Colour | undefined)[] = [];
  private taking = false;

  constructor(
    private readonly styles: Styles,
    private readonly tally: Tally,
  ) {}

  open(name: string, attributes: string): void {
    switch (name) {
      case "conditionalFormatting":
        this.ranges = parseRanges(attribute(attributes, "sqref") ?? "");
        return;
      case "cfRule":
        this.attributes = attributes;
        [this.formulas, this.points, this.colours] = [[], [], []];
        return;
      case "formula":
        this.formulas.push("");
        this.taking = this.attributes !== undefined;
        return;
      case "cfvo":
        this.points.push({
          at: attribute(attributes, "type") ?? "",
          value: attribute(attributes, "val"),
        });
        return;
      case "color":
        this.colours.push(this.styles.palette.ofTag(attributes));
    }
  }

  text(text: string): void {
    if (this.taking) this.formulas[this.formulas.length - 1] += text;
  }

  close(name: string): void {
    if (name === "formula") this.taking = false;
    if (name !== "cfRule") return;
    const attributes = this.attributes ?? "";
    const rule = this.rule(attributes);
    this.attributes = undefined;
    if (
      rule === undefined ||
      this.ranges === undefined ||
      this.found.length >= SHEET_RULES
    ) {
      this.tally.add("conditionalFormat");
      return;
    }
    this.found.push({
      ranges: this.ranges,
      priority: Number(attribute(attributes, "priority") ?? 1),
      stopIfTrue: flag(attributes, "stopIfTrue") ?? false,
      rule,
    });
  }

  private rule(attributes: string): Rule | undefined {
    const type = attribute(attributes, "type") ?? "";
    if (type === "colorScale") return this.colourScale();
    const style =
      this.styles.ofRules[Number(attribute(attributes, "dxfId") ?? -1)];
    if (style === undefined) return undefined;
    const formulas = this.formulas.map((formula) => fromStored(formula.trim()));
    const [formula] = formulas;
    if (type === "duplicateValues") return { when: "duplicate", style };
    if (type === "uniqueValues") return { when: "unique", style };
    if (formula === undefined) return undefined;
    if (SAID_BY_FORMULA.has(type)) return { when: "formula", formula, style };
    if (type !== "cellIs") return undefined;
    const comparison = attribute(attributes, "operator") as
      Comparison | undefined;
    return comparison && { when: "cell", comparison, formulas, style };
  }

  private colourScale(): Rule | undefined {
    const stops = this.points.flatMap(({ at, value }, index): Stop[] => {
      const colour = this.colours[index];
      const isKnown = ["min", "max", "num", "percent", "percentile"].includes(
        at,
      );
      if (colour === undefined || !isKnown) return [];
      return [
        { at: at as Stop["at"], colour, ...(value !== undefined && { value }) },
      ];
    });
    const isWhole = stops.length >= 2 && stops.length === this.points.length;
    return isWhole ? { when: "colourScale", stops } : undefined;
  }
}
