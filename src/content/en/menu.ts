import type { MenuText } from "../content.ts";

export const menu: MenuText = {
  setUp: "Set up the kit",
  roleBrief: "Role brief",
  showBrief: "Show the role brief",
  showRubric: "Show the rubric",
  showQuestions: "Show the question bank",
  candidates: "Candidates",
  showCandidates: "Show the candidates",
  openForm: "Open interview form",
  insert: "Insert",
  insertRoleBrief: "Insert the role brief",
  insertRubric: "Insert the rubric",
  insertQuestions: "Insert the question bank",
  insertCandidates: "Insert the candidates",
  insertBudget: "Insert the budget exercise",
  insertLog: "Insert the log",
  insertBenchmarks: "Insert the benchmarks",
  insertHowItWorks: "Insert “How it works”",
  addSamples: "Add sample data",
  removeSamples: "Remove sample data",
  help: "Get help",
};
