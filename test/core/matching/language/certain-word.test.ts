/** Owns the proof that a slip counts as certain only where it hardly makes another word of the language. */
import { isCertainly } from "../../../../src/core/matching/language/certain-word";

test.each([
  ["mgr", "manager", "listed"],
  ["infor", "information", "cut"],
  ["mngr", "manager", "two short forms of one word"],
  ["prcttnr", "practitioner", "without vowels"],
  ["managers", "manager", "plural"],
  ["cheif", "chief", "two letters swapped"],
  ["offficer", "officer", "a letter doubled"],
  ["oficer", "officer", "one of a double letter left out"],
  ["tecnical", "technical", "a letter left out of a long word"],
  ["techmical", "technical", "a neighbouring key"],
  ["msnager", "manager", "a neighbouring key"],
])("%s is certainly %s: %s", (written, meant) => {
  expect(isCertainly(written, meant)).toBe(true);
});

test.each([
  ["thief", "chief", "another first letter"],
  ["protect", "project", "another letter in a short word"],
  ["contact", "contract", "a letter left out of a short word"],
  ["manger", "manager", "one vowel left out of a short word"],
  ["protection", "projection", "a key far off"],
  ["technicaz", "technical", "another last letter"],
  ["formation", "information", "letters missing in front"],
  ["ethnology", "technology", "two slips"],
  ["projector", "project", "letters added"],
  ["its", "it", "too short for a plural"],
  ["man", "manager", "cut too short"],
  ["technicál", "technical", "a letter of no key"],
])("%s may be another word than %s: %s", (written, meant) => {
  expect(isCertainly(written, meant)).toBe(false);
});
