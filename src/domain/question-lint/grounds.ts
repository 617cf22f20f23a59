/** What an interview must not ask about, in the order in which warnings name it. The names are the ids of the warnings and never change. */
export const grounds = [
  "family",
  "pregnancy",
  "health",
  "genetics",
  "age",
  "origin",
  "name",
  "religion",
  "politics",
  "office",
  "union",
  "sex",
  "orientation",
  "lifestyle",
  "looks",
  "residence",
  "money",
  "bank",
  "record",
  "military",
  "clubs",
  "whistle",
  "pay",
  "private",
  "transport",
] as const;

export type Ground = (typeof grounds)[number];

/** Grounds that some jobs may ask about: one that drives may ask for a licence. */
export const matterOfTheJob = (ground: Ground): boolean => ground === "transport";

/** The concepts of the lexicons that are private; all others are the work or the grammar. */
const CONCEPTS: Readonly<Record<Ground, readonly string[]>> = {
  family: ["partner", "child", "relative", "family", "marital", "household", "childcare"],
  pregnancy: ["pregnancy", "baby"],
  health: ["health", "illness", "disability", "medical", "unwell", "sick-leave", "substance"],
  genetics: ["genetics"],
  age: ["age", "birthdate", "over-age", "generation", "retire", "school"],
  origin: ["origin", "born", "race", "nation", "tongue", "language"],
  name: ["surname"],
  religion: ["religion", "faith", "worship"],
  politics: ["politics", "vote"],
  office: ["office"],
  union: ["union", "strike"],
  sex: ["woman", "man", "gender"],
  orientation: ["orientation"],
  lifestyle: ["lifestyle"],
  looks: ["looks", "photo"],
  residence: ["live", "home", "commute"],
  money: ["housing", "debt", "wealth"],
  bank: ["bank"],
  record: ["crime"],
  military: ["military"],
  clubs: ["club"],
  whistle: ["whistle"],
  pay: ["pay"],
  private: ["password", "private-account"],
  transport: ["car", "licence"],
};

/** The ground that a concept belongs to, or undefined where there is nothing private about it. */
export const groundOf = (concept: string): Ground | undefined => grounds.find((ground) => CONCEPTS[ground].includes(concept));
