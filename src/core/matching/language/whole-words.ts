/** Words that stand whole in titles of public work, so that one of them is never read as a slip of another. */
import { ACRONYMS } from "./acronyms";
import { SHORTENED_WORDS } from "./short-forms";

const FURTHER_WORDS = `
abuse access accident accounts actuary adjudicator adjuster admissions adult
advisor advocate affairs aging aide air aircraft airport alcohol animal
appeals appraiser archives archivist area art artist arts assembly assessor
asset assurance audit aviation baker band bailiff bank banking barber beach
benefit benefits billing biologist blood boat boiler bookkeeper border bridge
broadcast budget buildings buyer cadet camp canine capital captain care career
carpenter case cashier caseworker center chancellor chaplain chef chemical
chemist chemistry child childhood children city civil claim claims classification cleaner client
clinic coach coast code collector college commerce commodity computing
conductor constable consumer contract contracts contractor cook corporate
correspondence cost council counseling counselling crew crime criminal crop
cultural curator custodial custodian customer customs dairy data dean debt
dental dentist depot desk desktop detective detention diesel dietary dietitian
disability disabled disease dispatch dispatcher distribution doctor document
domestic drafter driver drug early economics economist editor educator elder
election elections electrician elevator eligibility emissions employer energy
enrollment entry epidemiologist epidemiology equal equity estate ethics
evidence executives exhibit export extension fair fall farm field file fire
fiscal fish fisheries fleet food foreman forensic forest forester forestry
foundation fraud fund game gaming gardener gas generalist geologist geology
grade grain grant grants graphic ground grounds group groundskeeper guard guide
hazard hazardous head heavy helicopter help historian historic home homeland
horticulture house housing immigration income industry infection inmate
inspection instruction instructional insulation intake intake integrity intern
internal interpreter investigative irrigation janitor jail judge juries jury
keeper kitchen laborers land landscape language laundry law lawyer lead leader
learning lecturer ledger legislator liaison license life line liquor litigation
livestock loan local locksmith logistics lottery machinist magistrate mail
mailroom manage major marine marshal mason master mathematician meat media
mediator medicaid medicare medicine member mental meter microbiologist military
mine mineral mining minister mobile model monitor motor municipal museum music
network nuclear nurse nursing nutrition nutritionist occupancy ocean oil
ombudsman operating opportunity order organization outreach painter paralegal
paramedic park parking parks parole parts patient patrol payable payroll pension
performance permit pest pesticide petroleum pharmacist pharmacy photographer
physician physicist pilot pipeline plan plans plant plumber plumbing pool port
portfolio postal power practical preparedness preservation press prevention
printer printing prison process processing processor product prosecutor
provider psychiatric psychiatrist psychologist publications radiation
radio radiologic rail railroad range ranger rate real recruiter recycling
refuge registrar registration registry relationship release repair repairer
repairman reporter reporting representation reservoir resident respiratory response
retention retirement review reviewer risk river road roads room route sales
sanitarian sanitation scheduler season secondary securities seismic seizure
senate senator server sewer shelter sheriff shift shop sign site soil solicitor
solid solutions staff standards statistics stenographer steward stock store
storekeeper storm strategic street structural student studies substance suite
supply surface surgeon surgical surveillance survey sustainability tax
taxpayer team telephone tester testing textile therapist therapy timber title
toll tourism tourist town toxicologist track trade traffic trainee trainer
transit translator transport travel treasury treatment tree trial tribal
trooper trust typist underwriter underwriting unemployment unit urban utilities
utility vector veteran veterinarian vice victim video vital volunteer warden
warehouse waste wastewater watch waterways weather web website weights welder
welfare wellness wildlife women woodland work workforce workers workshop writer
yard youth zone zoning zoo zoologist
assembler attending communicator compute coordinating digital director directors
engineers enterprises executive informatics informational innovation innovations
inspecting instructing managerial managing nursing officers operational
operators patrolman planners professionals publicity relations researcher
scientists secretarial specialists specialty supervision supervisors surveying
technicians technological technologies technologists trainers transport`;

const words = new Set(FURTHER_WORDS.split(/\s+/).filter((word) => word !== ""));
for (const word of SHORTENED_WORDS) words.add(word);
for (const [letters, phrase] of ACRONYMS)
  for (const word of [letters, ...phrase.split(" ")]) words.add(word);

/** Whether a lower-case word is a whole word of the language of titles. */
export function isWholeWord(word: string): boolean {
  return words.has(word);
}
