/** The pay reference of a class, as its document gives it. */
import { catalogue } from "../../../data";
import { payBandOf } from "../../../src/core/pay/pay-band";
import type { CatalogueClass } from "../../../src/core/catalog/catalogue";

const classOf = (key: string): CatalogueClass => {
  const entry = catalogue.byKey.get(key);
  if (!entry) throw new Error(`${key} is not in the catalogue`);
  return entry;
};

test.each([
  ["us-nm/IXGS26", "IF"],
  ["us-nm/IXGX40", "II"],
  ["us-nm/IXGX52", "IK"],
  ["us-pa/01723", "ST 12"],
  ["us-pa/01724", "ST 13"],
])("%s stands in %s", (key, band) => {
  expect(payBandOf(classOf(key))).toBe(band);
});

test("a document without pay gives a problem that names the class", () => {
  const entry = classOf("us-nm/IXGX40");
  const { pay: _pay, ...specification } = entry.specification;
  expect(payBandOf({ ...entry, specification })).toEqual({
    problem: "noPayReference",
    title: "IXGX40 (CIO III)",
  });
});
