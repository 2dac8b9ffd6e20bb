/** Input rules and conditional formats put into hucre's terms. */
import type {
  ConditionalRule,
  DataValidation as HucreValidation,
} from "hucre/xlsx";
import { rangeAddress } from "../../address";
import type { CellRange } from "../../document";
import { toStored } from "../../formula/stored";
import type { ConditionalFormat, DataValidation } from "../../rules";
import { ruleStyle } from "./hucre-style";

/** An input rule; a list of values is put in quotation marks here, since hucre leaves its own unescaped. */
export function hucreValidation(validation: DataValidation): HucreValidation {
  const { ranges, prompt, refusal, blankAllowed } = validation;
  return {
    ...typeAndFormulas(validation.rule),
    range: addresses(ranges),
    allowBlank: blankAllowed,
    ...(prompt && {
      showInputMessage: true,
      inputTitle: prompt.title,
      inputMessage: prompt.text,
    }),
    ...(refusal && {
      showErrorMessage: true,
      errorStyle: refusal.severity,
      errorTitle: refusal.title,
      errorMessage: refusal.text,
    }),
  };
}

function typeAndFormulas(
  rule: DataValidation["rule"],
): Pick<HucreValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.allows) {
    case "formula":
      return { type: "custom", formula1: toStored(rule.formula) };
    case "list":
      return {
        type: "list",
        formula1:
          "source" in rule ? toStored(rule.source) : quotedList(rule.values),
      };
    case "whole":
    case "decimal":
    case "date":
    case "time":
    case "textLength":
      return {
        type: rule.allows,
        operator: rule.comparison,
        formula1: toStored(rule.first),
        ...(rule.second !== undefined && { formula2: toStored(rule.second) }),
      };
  }
}

function quotedList(values: readonly string[]): string {
  return `"${values.join(",").replaceAll('"', '""')}"`;
}

/** The conditional formats of a sheet in their order. */
export function hucreRules(
  formats: readonly ConditionalFormat[],
): ConditionalRule[] {
  return formats.map((format) => ({
    ...typeAndLook(format.rule),
    range: addresses(format.ranges),
    priority: format.priority,
    ...(format.stopIfTrue && { stopIfTrue: true }),
  }));
}

function typeAndLook(
  rule: ConditionalFormat["rule"],
): Omit<ConditionalRule, "range" | "priority"> {
  switch (rule.when) {
    case "cell":
      return {
        type: "cellIs",
        operator: rule.comparison,
        formula: rule.formulas.map((formula) => toStored(formula)),
        style: ruleStyle(rule.style),
      };
    case "formula":
      return {
        type: "expression",
        formula: toStored(rule.formula),
        style: ruleStyle(rule.style),
      };
    case "duplicate":
      return { type: "duplicateValues", style: ruleStyle(rule.style) };
    case "unique":
      return { type: "uniqueValues", style: ruleStyle(rule.style) };
    case "colourScale":
      return {
        type: "colorScale",
        colorScale: {
          cfvo: rule.stops.map(({ at, value }) => ({
            type: at,
            ...(value !== undefined && { value }),
          })),
          colors: rule.stops.map(({ colour }) => `FF${colour}`),
        },
      };
  }
}

function addresses(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}
