/** One page of the budget to print: its lines, the roll-up by band, position control, what to look at, and the plan. */
import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { totalOf } from "../../src/core/budget/roll-up";
import { isoText } from "../../src/core/pay/pay-finding";
import { PrintedPages } from "../explanation/PrintedPages";
import { dayText } from "../pay-bands/terms";
import { budgetTexts, sayPlan } from "../texts/budget";
import { FINDING_NAMES, LISTED_KINDS } from "../texts/findings";
import { count } from "../texts/numbers";
import { amount, ratioText } from "../texts/pay-bands";
import { AmountTable } from "./AmountTable";
import { groupTable, lineTable } from "./amount-lines";
import { controlTable } from "./ControlSection";
import { listedFindings } from "./listed-findings";
import { fteText } from "./money";
import type { ReckonedBudget } from "./reckon-budget";
import { sayRaise } from "./say-raise";

/** With more it would be more than a page. */
const BANDS_PRINTED = 14;

interface PrintBudgetProps {
  readonly reckoned: ReckonedBudget;
  readonly sheetName: string;
  readonly today: Date;
}

export function PrintBudget(props: PrintBudgetProps) {
  const [isPrinting, setPrinting] = useState(false);
  const onPrinted = useCallback(() => setPrinting(false), []);
  return (
    <>
      <Button disabledFocusable={isPrinting} onClick={() => setPrinting(true)}>
        {budgetTexts.print}
      </Button>
      {isPrinting && (
        <PrintedPages onPrinted={onPrinted}>
          <BudgetPage {...props} />
        </PrintedPages>
      )}
    </>
  );
}

function BudgetPage({ reckoned, sheetName, today }: PrintBudgetProps) {
  const { budget, control, groups } = reckoned;
  const more = groups.band.length - BANDS_PRINTED;
  const { headers, lines } = controlTable(control);
  const { plan } = budget;
  const from = isoText(plan.fiscalYearStart);
  return (
    <article>
      <h1>{budgetTexts.printHeading(sheetName)}</h1>
      <p>{budgetTexts.year(from)}</p>
      <AmountTable label={budgetTexts.totalsHeading} {...lineTable(budget)} />
      <h2>{budgetTexts.dimension.band}</h2>
      <AmountTable
        label={budgetTexts.dimension.band}
        {...groupTable(
          "band",
          groups.band.slice(0, BANDS_PRINTED),
          totalOf(budgetTexts.sum, groups.band),
        )}
      />
      {more > 0 && <p>{budgetTexts.moreGroups(count(more))}</p>}
      <h2>{budgetTexts.controlHeading(from)}</h2>
      <AmountTable
        label={budgetTexts.controlHeading(from)}
        headers={headers}
        lines={lines.filter(({ cells }) => !cells.every(isNothing))}
      />
      <Findings reckoned={reckoned} />
      <h2>{budgetTexts.planHeading}</h2>
      <ul>
        {[...sayPlan(plan, amount), ...plan.raises.map(sayRaise)].map(
          (sentence, index) => (
            <li key={index}>{sentence}</li>
          ),
        )}
      </ul>
      <p>{budgetTexts.printedOn(dayText(today))}</p>
    </article>
  );
}

/** "0", "0.00" or "0%", in whatever digits. */
const isNothing = (cell: string): boolean =>
  [count(0), fteText(0), ratioText(0)].includes(cell);

function Findings({ reckoned }: Pick<PrintBudgetProps, "reckoned">) {
  const found = useMemo(() => listedFindings(reckoned), [reckoned]);
  const kinds = LISTED_KINDS.filter((kind) => found.has(kind));
  return (
    <>
      <h2>{budgetTexts.findingsHeading}</h2>
      {kinds.length === 0 && <p>{budgetTexts.nothingFound}</p>}
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {FINDING_NAMES[kind]}: {count(found.get(kind)?.length ?? 0)}
          </li>
        ))}
      </ul>
    </>
  );
}
