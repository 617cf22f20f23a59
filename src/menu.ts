import { languages, ownName, switcherOf } from "./content/language.ts";
import type { MenuText } from "./content/menu-text.ts";

/** A menu as data: a line, a submenu, or a separator. `run` is the name of a public function; a language goes by its own name. */
export type MenuItem =
  | { readonly label: keyof MenuText; readonly run: string }
  | { readonly ownName: string; readonly run: string }
  | { readonly label: keyof MenuText; readonly items: readonly MenuItem[] }
  | "separator";

/** The add-on's menu, in the order of the work. */
export const hiringMenu: readonly MenuItem[] = [
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
      { label: "bringIn", run: "bringInFromSheet" },
      { label: "showCandidates", run: "showCandidates" },
      { label: "revealBallots", run: "revealSealedBallots" },
      "separator",
      { label: "candidatePage", run: "showCandidatePage" },
      { label: "exportCandidate", run: "exportCandidate" },
      { label: "textsToSend", run: "writeTextsToSend" },
      "separator",
      { label: "writeNotice", run: "writeNoticeToCandidates" },
      { label: "whoIsDue", run: "showWhoIsDue" },
      { label: "eraseCandidate", run: "eraseCandidateData" },
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
  {
    label: "workSample",
    items: [
      { label: "showSamples", run: "showWorkSamples" },
      { label: "prepareSampleHandOut", run: "prepareSampleHandOut" },
      { label: "readSample", run: "readWorkSample" },
      { label: "markSamples", run: "markWorkSamples" },
      { label: "compareTwo", run: "compareTheFirstTwo" },
    ],
  },
  {
    label: "scoreboard",
    items: [
      { label: "showScoreboard", run: "showScoreboard" },
      "separator",
      { label: "recordDecision", run: "recordDecision" },
      { label: "writeMemo", run: "writeDecisionMemo" },
      "separator",
      { label: "lookBack", run: "lookBackAfterNinetyDays" },
    ],
  },
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
      { label: "insertSamples", run: "insertWorkSamples" },
      { label: "insertBenchmarks", run: "insertBenchmarks" },
      { label: "insertHowItWorks", run: "insertHowItWorks" },
    ],
  },
  { label: "export", items: [{ label: "exportLog", run: "exportLog" }] },
  {
    label: "language",
    items: languages.map((language) => ({ ownName: ownName(language), run: switcherOf(language) })),
  },
  { label: "check", run: "checkTheWorkbook" },
  "separator",
  { label: "addSamples", run: "addSampleData" },
  { label: "removeSamples", run: "removeSampleData" },
  "separator",
  { label: "help", run: "showHelp" },
];

/** The public functions that the menu runs, each once. */
export const menuFunctions = (items: readonly MenuItem[] = hiringMenu): readonly string[] => [
  ...new Set(items.flatMap((item) => (item === "separator" ? [] : "items" in item ? menuFunctions(item.items) : [item.run]))),
];
