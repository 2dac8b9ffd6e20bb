/** Help of every custom function, as the pages and the pane show it: its texts here, its arguments as the functions declare them. */
import {
  completeHelp,
  type DeclaredHelp,
  type HelpText,
} from "../../src/core/help/complete-help";
import type { FunctionHelp } from "../../src/core/help/function-help";
import declared from "./declared.json";
import bandRollup from "./bandrollup.json";
import bandStatus from "./bandstatus.json";
import bandValue from "./bandvalue.json";
import budgetLines from "./budgetlines.json";
import capacity from "./capacity.json";
import cioLevel from "./ciolevel.json";
import cioLevels from "./ciolevels.json";
import cite from "./cite.json";
import classDiff from "./classdiff.json";
import classInfo from "./classinfo.json";
import classList from "./classlist.json";
import compaRatio from "./comparatio.json";
import expYears from "./expyears.json";
import findClass from "./findclass.json";
import fteWhatIf from "./ftewhatif.json";
import groupSums from "./groupsums.json";
import minQual from "./minqual.json";
import nextClass from "./nextclass.json";
import payBand from "./payband.json";
import pmLevel from "./pmlevel.json";
import posCost from "./poscost.json";
import posMonths from "./posmonths.json";
import psgClass from "./psgclass.json";
import qualClasses from "./qualclasses.json";
import qualGap from "./qualgap.json";
import qualWhy from "./qualwhy.json";
import rangePen from "./rangepen.json";
import stdMatch from "./stdmatch.json";

/** The files are checked when the product is built, each example by running it. */
export const helpTexts = [
  minQual,
  qualWhy,
  qualGap,
  qualClasses,
  expYears,
  cioLevel,
  cioLevels,
  fteWhatIf,
  psgClass,
  stdMatch,
  pmLevel,
  capacity,
  findClass,
  classInfo,
  classList,
  nextClass,
  payBand,
  cite,
  classDiff,
  bandValue,
  compaRatio,
  rangePen,
  bandStatus,
  posCost,
  posMonths,
  bandRollup,
  budgetLines,
  groupSums,
] as unknown as readonly HelpText[];

export const declaredHelp: readonly DeclaredHelp[] = declared;

export const functionHelp: readonly FunctionHelp[] = completeHelp(
  helpTexts,
  declaredHelp,
);
