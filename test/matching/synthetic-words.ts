/** Owns the word lists that made-up class titles are put together from: fields of public work and occupations. */

/** What the work is about. */
export const FIELDS = [
  ..."Accounting,Air Quality,Alcohol Compliance,Animal Control,Archives".split(
    ",",
  ),
  ..."Aviation,Banking,Benefits,Boiler,Bridge,Budget,Building Code".split(","),
  ..."Building Maintenance,Child Support,Child Welfare,Civil Rights".split(","),
  ..."Claims,Community Development,Construction,Consumer Protection".split(","),
  ..."Contracts,Correctional Industries,Corrections,Court,Custodial".split(","),
  ..."Dairy,Database,Dental,Disability Claims,Disease Control".split(","),
  ..."Driver License,Early Childhood,Economic Development,Elections".split(","),
  ..."Electrical,Elevator,Emergency Communications".split(","),
  ..."Emergency Management,Employment Security,Energy".split(","),
  ..."Environmental Health,Epidemiology,Equal Opportunity".split(","),
  ..."Facilities,Family Assistance,Financial,Fire Safety,Fisheries".split(","),
  ..."Fleet,Food Safety,Forensic,Forestry,Gaming,Geology,Grants".split(","),
  ..."Ground Water,Hazardous Waste,Health Care,Highway Maintenance".split(","),
  ..."Historic Preservation,Housing,Human Resources,Income Tax".split(","),
  ..."Industrial Safety,Information Security,Information Systems".split(","),
  ..."Insurance,Internal Audit,Investment,Juvenile Justice".split(","),
  ..."Labor Relations,Labor Standards,Laboratory,Land Use,Legal".split(","),
  ..."Legislative,Library,Liquor Store,Livestock,Lottery,Mail".split(","),
  ..."Materials,Meat,Medicaid Eligibility,Medical Records".split(","),
  ..."Mental Health,Microbiology,Mine Safety,Motor Vehicle,Museum".split(","),
  ..."Network,Nutrition,Occupational Health,Oil and Gas,Parks".split(","),
  ..."Parole,Payroll,Pesticide,Pharmacy,Planning,Plumbing,Police".split(","),
  ..."Pretrial Services,Printing,Probation,Procurement".split(","),
  ..."Property Tax,Psychiatric,Public Health,Public Information".split(","),
  ..."Public Utilities,Publications,Purchasing,Quality Assurance".split(","),
  ..."Radiation Control,Radio,Railroad,Rangeland,Real Estate".split(","),
  ..."Records,Recreation,Retirement,Revenue,Risk,Road,Safety".split(","),
  ..."Sales Tax,Securities,Security,Sewer,Sign,Social Services".split(","),
  ..."Software,Soil Conservation,Special Education,Statistical".split(","),
  ..."Stores,Substance Abuse,Taxpayer Service,Telecommunications".split(","),
  ..."Toll,Tourism,Traffic,Training,Transit,Transportation".split(","),
  ..."Treasury,Tribal Relations,Unemployment Insurance".split(","),
  ..."Vehicle Emissions,Veterans Services,Veterinary".split(","),
  ..."Vital Statistics,Vocational Rehabilitation,Warehouse".split(","),
  ..."Wastewater,Water Quality,Water Resources,Water Rights".split(","),
  ..."Web,Weights and Measures,Wildlife,Workers Compensation".split(","),
  ..."Youth Services,Zoning".split(","),
];

/** What is done; the commonest of public payrolls. */
export const OCCUPATIONS = [
  ..."Accountant,Administrator,Advisor,Agent,Aide,Analyst".split(","),
  ..."Appraiser,Assistant,Attendant,Auditor,Case Manager".split(","),
  ..."Case Worker,Clerk,Compliance Officer,Consultant".split(","),
  ..."Coordinator,Counselor,Crew Leader,Data Analyst".split(","),
  ..."Dispatcher,Editor,Educator,Engineer".split(","),
  ..."Engineering Technician,Enforcement Officer,Equipment Operator".split(","),
  ..."Evaluator,Examiner,Foreman,Hearing Officer,Inspector".split(","),
  ..."Instructor,Interviewer,Investigator,Laborer,Mechanic".split(","),
  ..."Officer,Operator,Planner,Policy Analyst,Program Manager".split(","),
  ..."Program Specialist,Project Manager,Representative".split(","),
  ..."Repairer,Scientist,Secretary,Specialist,Supervisor".split(","),
  ..."Surveyor,Technician,Trainee,Worker,Writer".split(","),
];

/** Those who head a field; their titles are also written "Director of ...". */
export const HEADS = [
  "Administrator",
  "Bureau Chief",
  "Chief",
  "Deputy Director",
  "Director",
  "Division Director",
  "Manager",
  "Section Chief",
];

/** Words that set ranks of one occupation apart, as some places write in place of numerals. */
export const RANKS = ["Senior", "Principal", "Lead", "Associate"];
