import type { MenuText } from "../content.ts";

export const menu: MenuText = {
  setUp: "Set up the kit",
  openForm: "Open interview form",
  insert: "Insert",
  insertRubric: "Rubric",
  insertCandidates: "Candidates",
  insertBudget: "Budget exercise",
  insertHowItWorks: "How it works",
  addSamples: "Add sample data",
  removeSamples: "Remove sample data",
  help: "Help",
};
