/** Says what a scenario needs of the budget and does not have, with the way to where it is made. */
import { Button } from "@fluentui/react-components";
import { useGoToPart } from "../shell/go-to-part";
import { goTo, PART_NAMES } from "../texts/shell";

export function BudgetLacks({ what }: { readonly what: string }) {
  const goToPart = useGoToPart();
  return (
    <>
      <p>{what}</p>
      <Button onClick={() => goToPart("budget")}>
        {goTo(PART_NAMES.budget)}
      </Button>
    </>
  );
}
