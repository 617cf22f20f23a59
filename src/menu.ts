import type { MenuText } from "./content/content.ts";

/** A menu as data: a line, a submenu, or a separator. `run` is the name of a public function. */
export type MenuItem =
  | { readonly label: keyof MenuText; readonly run: string }
  | { readonly label: keyof MenuText; readonly items: readonly MenuItem[] }
  | "separator";

/** The add-on's menu, in the order of the work. */
const hiringMenu: readonly MenuItem[] = [
  { label: "setUp", run: "setUpTheKit" },
  {
    label: "roleBrief",
    items: [
      { label: "showBrief", run: "showRoleBrief" },
      { label: "showRubric", run: "showRubric" },
      { label: "showQuestions", run: "showQuestions" },
      "separator",
      { label: "applySuggested", run: "applySuggestedWeights" },
      { label: "applyChanged", run: "applyChangedWeights" },
      { label: "writeJobPost", run: "writeJobPost" },
    ],
  },
  {
    label: "candidates",
    items: [
      { label: "addCandidate", run: "addCandidate" },
      { label: "showCandidates", run: "showCandidates" },
      { label: "revealBallots", run: "revealSealedBallots" },
    ],
  },
  { label: "openForm", run: "openInterviewForm" },
  {
    label: "exercise",
    items: [
      { label: "insertExercise", run: "insertBudgetExercise" },
      { label: "prepareHandOut", run: "prepareHandOut" },
      { label: "readFilledPlan", run: "readFilledPlan" },
      { label: "markPlans", run: "markBudgetExercises" },
      { label: "comparePlans", run: "compareBudgetPlans" },
      { label: "showExample", run: "showExamplePlan" },
    ],
  },
  { label: "showScoreboard", run: "showScoreboard" },
  {
    label: "insert",
    items: [
      { label: "insertRoleBrief", run: "insertRoleBrief" },
      { label: "insertRubric", run: "insertRubric" },
      { label: "insertQuestions", run: "insertQuestions" },
      { label: "insertCandidates", run: "insertCandidates" },
      { label: "insertScoreboard", run: "insertScoreboard" },
      { label: "insertLog", run: "insertLog" },
      { label: "insertExercise", run: "insertBudgetExercise" },
      { label: "insertBenchmarks", run: "insertBenchmarks" },
      { label: "insertHowItWorks", run: "insertHowItWorks" },
    ],
  },
  {
    label: "language",
    items: [
      { label: "english", run: "switchToEnglish" },
      { label: "french", run: "switchToFrench" },
    ],
  },
  { label: "check", run: "checkTheWorkbook" },
  "separator",
  { label: "addSamples", run: "addSampleData" },
  { label: "removeSamples", run: "removeSampleData" },
  "separator",
  { label: "help", run: "showHelp" },
];

/** Shows the menu in these words, in the place of one that is there. */
export function showMenu(ui: GoogleAppsScript.Base.Ui, text: MenuText): void {
  fillMenu(ui, ui.createAddonMenu(), hiringMenu, text).addToUi();
}

/** Builds the menu; it needs neither the document nor any permission, so it may run before the user has granted one. */
function fillMenu(
  ui: GoogleAppsScript.Base.Ui,
  menu: GoogleAppsScript.Base.Menu,
  items: readonly MenuItem[],
  text: MenuText,
): GoogleAppsScript.Base.Menu {
  for (const item of items) {
    if (item === "separator") menu.addSeparator();
    else if ("run" in item) menu.addItem(text[item.label], item.run);
    else menu.addSubMenu(fillMenu(ui, ui.createMenu(text[item.label]), item.items, text));
  }
  return menu;
}
