const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const bullets = (items: readonly string[]): string => items.map((item) => `• ${item}`).join("\n");

/** The sheet on which a person says whom, and why. Column texts are how columns are found again. */
export const decisionForm = {
  name: "Decision",
  title: "Decision",
  help: "Fill in the yellow cells, then choose Scoreboard ▸ Record the decision… again. Until then nothing is recorded.",
  columns: {
    field: "Question",
    answer: "In your words",
    stage: "Stage from now on",
    suggestion: "From the kit",
    raised: "What would have raised the score, in your words",
    key: "Key",
  },
  sections: { decision: "The decision", record: "For the record", notHired: "Everybody else" },
  notHiredHint:
    "“Less suited”, never “not suited”. The kit suggests what would have raised the score; you write what is true. Leave the line of the one you choose blank.",
  fields: {
    whom: { label: "Whom do you choose?", hint: "Choose from the list, or type a name or a code. Nobody is a possible outcome too." },
    decider: { label: "Who decides?", hint: "A person, by name. The kit decides nothing." },
    date: { label: "On which day?", hint: "Today, unless you change it." },
    reason: {
      label: "Why?",
      hint: "What in the interviews and the exercise led you there. Somebody should be able to follow it in a year.",
    },
    whyNotFirst: { label: "Why not the first by score?", hint: "Only if you choose somebody else than the first by score." },
    references: { label: "References", hint: "Whom you asked, what you asked, and what you heard. Blank: none recorded." },
    adjustments: {
      label: "Adjustments",
      hint: "What you changed so that the process was fair to somebody, such as more time. Blank: none recorded.",
    },
    irregularities: {
      label: "Anything out of the ordinary",
      hint: "Late ballots and changed weights are recorded by the kit. Blank: nothing else.",
    },
    weights: { label: "Why these weights", hint: "The kit starts from the role brief and the rubric. Change it as you like." },
  },
  nobody: "Nobody is appointed",
  keyNote: "The kit tells the lines apart by these keys, so please leave them as they are.",
};

/** The frozen record of a decision, and the memo made from it. */
export const decision = {
  recordName: (version: number) => `Decision, version ${version}`,
  title: (version: number) => `Decision, version ${version}`,
  recorded: (when: string) => `Recorded on ${when}. This page keeps what stood then; later changes make a new version.`,
  none: "None recorded",
  sections: {
    decision: "Decision",
    applied: "Who applied",
    assessed: "How each was assessed",
    ranking: "The ranking as it stood",
    above: "Why each stands above the next",
    recommendations: "Who recommended what",
    counted: "What counted",
    evidence: "What the ratings said",
    record: "For the record",
    notHired: "Everybody else",
  },
  labels: {
    role: "For the job",
    whom: "Chosen",
    stage: "Stage",
    decider: "Decided by",
    date: "Date",
    reason: "Reason",
    whyNotFirst: "Why not the first by score",
    disagreement: "Disagreement",
    applied: "Applied",
    withdrawn: "Withdrew",
    method: "Method",
    evidence: "Result",
    outlook: "What it can tell",
    version: "Rubric",
    weights: "Why these weights",
    references: "References",
    adjustments: "Adjustments",
    irregularities: "Irregularities",
  },
  columns: {
    assessed: ["Candidate", "Assessed by"],
    ranking: [
      "Candidate",
      "Who recommended what, and why",
      "Rank",
      "Score",
      "Rests on",
      "Is it the best?",
      "Must-haves; what is not rated",
    ],
    above: ["Pair", "Why", "Points"],
    recommendations: ["Interviewer", "Reason", "Recommendation", "For", "Against the decision?"],
    counted: ["Criterion", "Why it counts so much", "Weight", "Share", "Minimum"],
    notHired: ["Candidate", "Why less suited", "Stage", "What would have raised the score"],
  },
  yes: "Yes",
  isFirst: "Not needed: first by score",
  nobodyScored: "Not needed: nobody has a score",
  nobodyRated: "Nobody had a rating.",
  chosen: (person: string) => `${person} is chosen.`,
  applied: (people: readonly string[], more: number) =>
    people.length === 0
      ? "Nobody is on the candidates' sheet."
      : `${count(people.length + more, "person", "people")}: ${people.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  interviews: (names: readonly string[]) => `${count(names.length, "interview", "interviews")} (${names.join(", ")})`,
  documents: (names: readonly string[]) => `on file: ${names.join(", ")}`,
  notAssessed: "Not assessed",
  assessedInShort: (assessed: number, all: number) => `${assessed} of ${all} ${all === 1 ? "applicant" : "applicants"}.`,
  /** Several things side by side, and one that belongs to another. */
  joined: (parts: readonly string[]) => parts.join("; "),
  labelled: (label: string, words: string) => `${label}: ${words}`,
  pair: (first: string, second: string) => `${first} before ${second}`,
  /** @param more how many criteria are not named */
  ahead: (criteria: readonly string[], more: number) => `Ahead on ${criteria.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  behind: (criteria: readonly string[], more: number) => `Behind on ${criteria.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  compared: (criterion: string, first: string, second: string) => `${criterion} (${first}, not ${second})`,
  alike: "No criterion sets them apart: a tie, or rated on different criteria.",
  nobodyToCompare: "Nobody to compare: fewer than two people are in the ranking.",
  /** A recommendation against the decision. */
  against: (interviewer: string, choice: string, person: string, reason: string) =>
    `${interviewer}: ${choice} for ${person}${reason === "" ? "" : ` (“${reason}”)`}`,
  irregular: {
    late: (ballots: number) =>
      `${count(ballots, "ballot", "ballots")} came in or ${ballots === 1 ? "was" : "were"} revised after the others could be read.`,
    weightsChanged: (changes: number) =>
      `Weights or minimums were changed ${count(changes, "time", "times")} after they had been locked; the log has the reasons.`,
    notAsLocked: (criteria: readonly string[]) => `Locked cells were changed by hand: ${list(criteria)}.`,
    unasked: (questions: readonly string[]) => `Answers to questions that were dropped later count too: ${questions.join(", ")}.`,
    uncovered: (criteria: readonly string[]) => `Nobody was rated on ${list(criteria)}, although it counts.`,
    sealed: (ballots: number) => `${count(ballots, "ballot was", "ballots were")} still sealed and counted for nothing.`,
    open: (waiting: readonly string[]) => `Not handed in: ${waiting.join("; ")}.`,
  },
  /** What would have raised a score. The level's text is the rubric's own. */
  raised: (criterion: string, level: number, anchor: string) => `${criterion}, level ${level}${anchor === "" ? "" : `: ${anchor}`}`,
  weightReason: (criterion: string, reason: string) => `${criterion}: ${reason}`,
  ratedBy: (interviewers: number, interviews: number, rated: number, all: number) =>
    `Interviewers rated criteria from 1 to 5 against written levels: ${count(interviewers, "person", "people")} gave ${count(interviews, "ballot", "ballots")} on ${rated} of ${count(all, "applicant", "applicants")}.`,
  scored:
    "A score is the mean of these ratings, weighted by how much each criterion counts, with harsh and kind interviewers evened out; whoever clearly misses a must-have is left out of the ranking.",
  /** @param isAsLocked whether nobody has changed the locked cells by hand */
  lockedOn: (version: number, day: string, isAsLocked: boolean) =>
    `Weights and minimums were locked with the first ballot, on ${day}${
      !isAsLocked ? "." : version === 1 ? ", and have stayed as they were." : `; version ${version} of them counts.`
    }`,
  notLocked: "No ballot has locked the weights and minimums.",
  rubricVersion: (version: number) => `Version ${version}`,
  validity: "Ratings of structured interviews go with later performance by about r = 0.42 (Sackett and others, 2022).",
  typicalGap: (times: string) => `Of two people who lie one typical gap apart, the better rated does better at the work ${times}.`,
  ranked: (rank: string, person: string, score: string, chance: string, restsOn: string) =>
    `${rank}. ${person}: ${[score, chance, restsOn].filter(Boolean).join("; ")}`,
  unranked: (person: string, score: string, gate: string) => `${person}, outside the ranking: ${[score, gate].filter(Boolean).join("; ")}`,
  andMore: (more: number) => `and ${more} more in the record`,
  lessSuited: (person: string, reason: string) => `Less suited, ${person}: ${reason}`,
  memo: {
    sheet: "Decision memo",
    title: (role: string) => `Decision memo: ${role}`,
    from: (record: string) => `Written from “${record}”. Print it, or select it and copy it as text.`,
    items: {
      applied: "1. Who applied",
      assessed: "2. How each was assessed",
      comparison: "3. Comparison",
      above: "4. Why each stands above the next",
      references: "5. References",
      withdrawals: "6. Withdrawals",
      adjustments: "7. Adjustments made",
      irregularities: "8. Irregularities",
      disagreement: "9. Disagreement",
      decision: "10. Decision",
      nobody: "11. Nobody appointed",
    },
    decided: (decider: string, date: string) => `Decided by ${decider}, ${date}.`,
    because: (reason: string) => `Reason: ${reason}`,
    notFirst: (reason: string) => `Why not the first by score: ${reason}`,
    somebody: "It was a possible outcome; somebody was chosen.",
    nobody: "Yes: nobody is appointed.",
    sheets: "Where to look",
    kit: "The figures help to decide; a person decided.",
  },
};

/** What the add-on says about a decision. */
export const decisionMessages = {
  working: "Reading ballots and figures…",
  formReady: (sheet: string, warnings: readonly string[]) =>
    [
      `The sheet “${sheet}” is ready. Say whom you choose and why in its yellow cells, then choose Scoreboard ▸ Record the decision… again.`,
      ...(warnings.length > 0 ? [`Before you decide:\n${bullets(warnings)}`] : []),
    ].join("\n\n"),
  missing: (sheet: string, questions: readonly string[]) => `Nothing is recorded yet. On “${sheet}”, please answer: ${questions.join(" ")}`,
  confirm: (chosen: string, version: number, warnings: readonly string[]) =>
    [
      `Record version ${version}: ${chosen}? A copy of the ranking, the weights and your reasons is kept as they stand now, the stages are set, and the log gets a line.`,
      ...(warnings.length > 0 ? [`Be aware:\n${bullets(warnings)}`] : []),
    ].join("\n\n"),
  unchanged: (version: number, sheet: string) => `Nothing has changed since version ${version}. It is on the sheet “${sheet}”.`,
  recorded: (version: number, sheet: string) =>
    `Version ${version} is recorded on the sheet “${sheet}”, and in the log. Next: Scoreboard ▸ Write the decision memo, and Candidates ▸ Texts to send…`,
  changedMeanwhile:
    "Something changed while the question stood there, so nothing was recorded. Please look again, then record the decision.",
  rangeNameGone: (name: string) =>
    `The range name ${name} is gone or points nowhere. Choose “Check the workbook” in the menu: it can mend this.`,
  noRecord: "There is no recorded decision yet. Choose Scoreboard ▸ Record the decision… first.",
  memoReady: (sheet: string) => `The memo is on the sheet “${sheet}”. Print it with File > Print, or copy it as text.`,
  logged: (version: number) => `Decision recorded, version ${version}`,
  loggedDetail: (chosen: string, first: string) => `${chosen}.${first === "" ? "" : ` First by score: ${first}.`}`,
  loggedReason: (reason: string, whyNotFirst: string) =>
    whyNotFirst === "" ? reason : `${reason} Why not the first by score: ${whyNotFirst}`,
  stagesLogged: "Stages set with the decision",
  stageChange: (person: string, from: string, to: string) => `${person}: ${from === "" ? "–" : from} → ${to}`,
  warnings: {
    open: (waiting: readonly string[]) => `Not everybody has handed in: ${waiting.join("; ")}.`,
    waitingFor: (interviewers: readonly string[], person: string) => `${list(interviewers)} for ${person}`,
    sealed: (ballots: number) =>
      ballots === 1 ? "One ballot is sealed and counts for nothing yet." : `${ballots} ballots are sealed and count for nothing yet.`,
    uncovered: (criteria: readonly string[]) => `Nobody is rated on ${list(criteria)}, although it counts.`,
    notAsLocked: (criteria: readonly string[]) => `Locked cells of the rubric were changed by hand: ${list(criteria)}.`,
    noReason: (people: number) =>
      `${count(people, "person", "people")} of those not chosen ${people === 1 ? "has" : "have"} no reason written down.`,
    nobodyRated: "Nobody has a rating yet.",
    more: (items: number) => `and ${items} more`,
  },
};
