/** Formulas about a class, to be put into the selected cell. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type {
  Catalogue,
  CatalogueClass,
} from "../../src/core/catalog/catalogue";
import type { Workbook } from "../../src/workbook/port";
import { InsertFormula } from "../formulas/InsertFormula";
import { Section } from "../shell/Section";
import { classTexts, notOffered } from "../texts/classes";
import {
  classArgument,
  classInfoFormula,
  minQualFormula,
  payBandFormula,
  type PersonGiven,
} from "./class-formulas";

const useStyles = makeStyles({
  person: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  input: { minWidth: 0, width: "100%" },
});

interface FormulasSectionProps {
  readonly workbook: Workbook;
  readonly catalogue: Catalogue;
  readonly entry: CatalogueClass;
}

export function FormulasSection(section: FormulasSectionProps) {
  const { workbook, catalogue, entry } = section;
  const name = classArgument(catalogue, entry);
  const isJudged = entry.specification.standards.some(
    ({ standard }) => standard !== "recommended",
  );
  return (
    <Section heading={classTexts.formulasHeading}>
      <InsertFormula workbook={workbook} formula={classInfoFormula(name)} />
      {entry.specification.pay ? (
        <InsertFormula workbook={workbook} formula={payBandFormula(name)} />
      ) : (
        <p>{notOffered.noPay}</p>
      )}
      {isJudged ? (
        <MinQualForm workbook={workbook} name={name} />
      ) : (
        <p>{notOffered.noStandards}</p>
      )}
    </Section>
  );
}

const NOTHING_GIVEN: PersonGiven = { years: "", degree: "", mgmtYears: "" };

interface MinQualFormProps {
  readonly workbook: Workbook;
  readonly name: string;
}

function MinQualForm({ workbook, name }: MinQualFormProps) {
  const styles = useStyles();
  const [person, setPerson] = useState(NOTHING_GIVEN);
  const formula = minQualFormula(name, person);
  const field = (fact: keyof PersonGiven) => (
    <Field label={classTexts[fact]}>
      <Input
        className={styles.input}
        value={person[fact]}
        onChange={(_, { value }) => setPerson({ ...person, [fact]: value })}
      />
    </Field>
  );
  return (
    <>
      <p>{classTexts.minQualNeeds}</p>
      <div className={styles.person}>
        {field("years")}
        {field("degree")}
        {field("mgmtYears")}
      </div>
      {typeof formula === "string" ? (
        <p role="status">{formula}</p>
      ) : (
        <InsertFormula workbook={workbook} formula={formula} />
      )}
    </>
  );
}
