import type { LookBackMessages, LookBackWords } from "../look-back-text.ts";

export const lookBack = {
  name: "Look back",
  title: "Look back after 90 days",
  help: "Rate at work what you rated in the interviews. Yellow cells are yours. It decides nothing about the person: it shows which questions to keep for the next hire.",
  columns: {
    code: "Code",
    candidate: "Candidate",
    criterionId: "Criterion id",
    criterion: "Criterion",
    interviews: "In interviews",
    byQuestion: "By question",
    atWork: "At work",
    note: "Note",
    when: "Rated on",
    author: "Rated by",
  },
  notes: {
    interviews: "Mean of the ratings that counted when the line was added. It stays as it was.",
    byQuestion: "What each question said. Please leave it as it is: the table on the right reads it.",
    atWork: "From 1 to 5, against the same levels as in the rubric. Blank is “not observed”.",
    note: "What you saw. Write only what the person may read.",
    links:
      "Only people who were hired are here, and those differ less than all who applied: a real link looks weaker than it is. r is Pearson’s correlation, its limits hold 95 times in 100.",
  },
  levelRule: "Type a whole rating from 1 to 5, or leave the cell blank for “not observed”.",
};

export const lookBackWords: LookBackWords = {
  columns: ["What told something?", "Hires", "Link (r)", "95 % from", "95 % to", "What it says"],
  question: (id) => `Question ${id}`,
  verdicts: {
    tooFew: (hires, min) => `Too few to judge: ${hires} of at least ${min} hires.`,
    noVariation: () => "Everybody was rated alike, so this can tell nothing.",
    told: () => "✓ Who was rated higher in interviews was rated higher at work. Keep it.",
    unclear: () => "Nothing certain yet: the link could be none.",
    opposite: () => "! Who was rated higher in interviews was rated lower at work. Ask it differently, or leave it out.",
  },
  nothing: "Nobody was rated at work yet.",
};

export const lookBackMessages: LookBackMessages = {
  title: "Look back",
  ask: (hired, selected) =>
    [
      "Who was hired and is to be rated at work? Type the code.",
      hired.join("\n"),
      ...(selected === "" ? [] : [`Leave this blank for ${selected}.`]),
    ].join("\n\n"),
  nobodyHired: (stage) =>
    `Nobody in Candidates is at the stage “${stage}” yet. Set the stage of the person whom you hired, then look back.`,
  notHired: (typed, stage) => `“${typed}” is nobody at the stage “${stage}”. Nothing was added; choose the menu item again.`,
  added: (name, lines, sheet) =>
    `“${sheet}” has ${lines === 1 ? "a line" : `${lines} lines`} for ${name}: rate what you see at work, from 1 to 5.`,
  there: (name, sheet) => `The lines for ${name} are on “${sheet}” already. Nothing was added.`,
  early: (days) =>
    `The last ballot or log line about this person is ${days === 0 ? "from today" : days === 1 ? "1 day old" : `${days} days old`}. After about 90 days at work you have seen more.`,
};
