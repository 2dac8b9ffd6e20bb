/** Supervised pay scale groups: only those that a document names are answered. */
import { catalogue } from "../../../data";
import { classSupervising } from "../../../src/core/allocation/supervised-group";

test("every group but the two named is unanswered, and the two are said", () => {
  for (let group = 0; group <= 30; group++)
    if (group !== 11 && group !== 12)
      expect(classSupervising(catalogue, group)).toEqual({
        problem: "groupNotListed",
        given: group,
        listed: [11, 12],
      });
});

test("the class is one group above the group that it supervises, as its pay reference says", () => {
  for (const { specification } of catalogue.classes) {
    const { supervisesGroup, pay } = specification;
    if (supervisesGroup && pay && "group" in pay)
      expect(pay.group).toBe(supervisesGroup.value + 1);
  }
});

test.each([["11.0"], [" 11 "], ["+11"]])("%p is group 11", (group) => {
  expect(classSupervising(catalogue, group)).toBe("01723");
});

test.each([[true], ["XI"], ["11-12"], ["?"]])("%p is no group", (group) => {
  expect(classSupervising(catalogue, group)).toMatchObject({
    problem: "notANumber",
  });
});
