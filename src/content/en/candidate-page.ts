const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A candidate's page: everything about one person on one sheet. */
export const candidatePage = {
  pageName: (code: string) => `Page ${code}`,
  exportName: (code: string) => `Export ${code}`,
  title: (name: string, code: string) => `${name} (${code})`,
  refreshed: (when: string) => `As it stood on ${when}. Choose Candidates ▸ Candidate page… again to bring it up to date.`,
  exported: (when: string, code: string) => `Everything this hiring kit holds about ${code}, on ${when}.`,
  /** What an export cannot hold, said in it. */
  limits:
    "Drafts that an interviewer has not handed in stay in that person's own account and are not in here. Names of other candidates are left out.",
  otherCandidate: "[another candidate]",
  sealed: (ballots: number) =>
    `${count(ballots, "ballot is", "ballots are")} sealed and not shown: nobody can read ${ballots === 1 ? "it" : "them"} before the reveal.`,
  /** Ballots of this candidate are sealed, and the sheet can be read by everybody. */
  draftSealed: "You have a draft about this person. It is not shown here while ballots are sealed; open it in the form.",
  none: "None",
  sections: {
    person: "About this person",
    result: "Where this person stands",
    recommendations: "Recommendations",
    criteria: "By criterion",
    heard: "What was heard and noted",
    platforms: "Platforms",
    history: "Ballots",
    plan: "Budget exercise",
    sample: "Work sample",
    draft: "Your own draft, not handed in",
    log: "In the log",
  },
  labels: {
    stage: "Stage",
    rank: "Rank",
    score: "Score",
    restsOn: "Rests on",
    chance: "Is it the best?",
    gate: "Must-haves",
    missing: "What is not rated",
    flags: "Red flags",
    decision: "In the decision",
  },
  columns: {
    recommendations: ["Interviewer", "Reason", "Recommendation"],
    criteria: ["Criterion", "What this level looks like", "Level", "Who gave what", "Share of the weight"],
    heard: ["By", "Note", "Rating", "Heard; red flags", "Question"],
    platforms: ["Platform", "Level", "Wanted"],
    history: ["By", "What", "Version", "When", "Ballot"],
    sample: ["Part", "What was written"],
    plan: ["Category", "Item; purpose", "Amount", "How it is measured"],
    log: ["When", "Details", "What", "Reason"],
  },
  rank: (rank: string, of: number) => `${rank} of ${of}`,
  outside: "Outside the ranking",
  notRated: "No rating yet",
  level: (level: number, anchor: string) => `${level}: ${anchor}`,
  flag: (flag: string) => `Red flag: ${flag}`,
  handedIn: "Handed in",
  revised: "Revised",
  late: "after the reveal",
  replaced: "replaced by a later one",
  aside: (reason: string) => `Stepped aside${reason === "" ? "" : `: ${reason}`}`,
  withdrawn: (reason: string) => `Taken back${reason === "" ? "" : `: ${reason}`}`,
};
