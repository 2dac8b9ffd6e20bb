/** Acronyms of titles: knowledge of the language of rosters, with no class among it. */

/** Words that are written as their first letters, in the order in which they are said. */
export const ACRONYMS: readonly (readonly [letters: string, phrase: string])[] =
  [
    ["ceo", "chief executive officer"],
    ["cfo", "chief financial officer"],
    ["cio", "chief information officer"],
    ["ciso", "chief information security officer"],
    ["coo", "chief operating officer"],
    ["cto", "chief technology officer"],
    ["dba", "database administrator"],
    ["emt", "emergency medical technician"],
    ["gis", "geographic information systems"],
    ["hr", "human resources"],
    ["it", "information technology"],
    ["lpn", "licensed practical nurse"],
    ["mis", "management information systems"],
    ["qa", "quality assurance"],
    ["rn", "registered nurse"],
    ["vp", "vice president"],
  ];
