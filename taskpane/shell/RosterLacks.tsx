/** Says what a part needs of the roster and does not have, with the way to where it is mended. */
import { Button } from "@fluentui/react-components";
import { goTo, NOT_UNDERSTOOD, PART_NAMES } from "../texts/shell";
import { useGoToPart } from "./go-to-part";

interface RosterLacksProps {
  /** What is lacking; the roster itself where it is left out. */
  readonly what?: string;
}

export function RosterLacks({ what = NOT_UNDERSTOOD }: RosterLacksProps) {
  const goToPart = useGoToPart();
  return (
    <>
      <p>{what}</p>
      <Button onClick={() => goToPart("roster")}>
        {goTo(PART_NAMES.roster)}
      </Button>
    </>
  );
}
