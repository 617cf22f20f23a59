import { type MenuContext, type OpenEvent, openingContent, runFromMenu, type userContent } from "./actions/action-context.ts";
import { openInterviewForm as openForm } from "./actions/ballots/open-interview-form.ts";
import { writeJobPost as writePost } from "./actions/brief/write-job-post.ts";
import { addCandidate as add } from "./actions/candidates/add-candidate.ts";
import { bringInApplicants } from "./actions/candidates/bring-in.ts";
import { eraseCandidate } from "./actions/candidates/erase-candidate.ts";
import { exportCandidate as exportPage, showCandidatePage as showPage } from "./actions/candidates/show-candidate-page.ts";
import { whoIsDue } from "./actions/candidates/who-is-due.ts";
import { writeNotice } from "./actions/candidates/write-notice.ts";
import { checkWorkbook } from "./actions/check/check-workbook.ts";
import { recordDecision as record } from "./actions/decision/record-decision.ts";
import { writeLetters } from "./actions/decision/write-letters.ts";
import { writeMemo } from "./actions/decision/write-memo.ts";
import { comparePlans } from "./actions/exercise/compare-plans.ts";
import { insertExercise } from "./actions/exercise/insert-exercise.ts";
import { prepareHandOut as prepareIt } from "./actions/exercise/prepare-hand-out.ts";
import { readFilledPlan as readPlan } from "./actions/exercise/read-filled-plan.ts";
import { showExample } from "./actions/exercise/show-example.ts";
import { exportLog as writeExport } from "./actions/export/export-log.ts";
import { lookBack } from "./actions/look-back/look-back.ts";
import { openComparison } from "./actions/marking/comparison.ts";
import { openMarking } from "./actions/marking/open-marking.ts";
import { applyChangedWeights as applyChanged } from "./actions/rubric/apply-changed-weights.ts";
import { applySuggestedWeights as applySuggested } from "./actions/rubric/apply-suggested-weights.ts";
import { addSampleData as addSamples } from "./actions/samples/add-sample-data.ts";
import { removeSampleData as removeSamples } from "./actions/samples/remove-sample-data.ts";
import { prepareSampleHandOut as prepareSample } from "./actions/work-sample/prepare-sample-hand-out.ts";
import { readWorkSample as readSample } from "./actions/work-sample/read-work-sample.ts";
import { insertPart } from "./actions/workbook/insert-part.ts";
import { setUpKit } from "./actions/workbook/set-up-kit.ts";
import { showPart } from "./actions/workbook/show-part.ts";
import { switchLanguage } from "./actions/workbook/switch-language.ts";
import { showMenu } from "./show-menu.ts";

const active = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActive();

const inMenu = (action: (context: MenuContext) => void, mendsMemory = false): void =>
  runFromMenu(active, SpreadsheetApp.getUi(), action, mendsMemory);

const putMenu = ({ menu }: ReturnType<typeof userContent>): void => showMenu(SpreadsheetApp.getUi(), menu);

/**
 * Adds the menu whenever the workbook opens, in the kit's language; before the user has granted anything, in the user's.
 *
 * @param event how far the script may go; a published add-on may not even look at the workbook at first
 */
export function onOpen(event?: OpenEvent): void {
  putMenu(openingContent(event, active));
}

/**
 * Adds the menu right after the add-on was installed.
 *
 * @param event how far the script may go
 */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** Menu: adds the sheets of the kit. */
export function setUpTheKit(): void {
  inMenu(setUpKit);
}

/** Menu: goes to the role brief. */
export function showRoleBrief(): void {
  inMenu((context) => showPart(context, "roleBrief"));
}

/** Menu: goes to the rubric. */
export function showRubric(): void {
  inMenu((context) => showPart(context, "rubric"));
}

/** Menu: goes to the question bank. */
export function showQuestions(): void {
  inMenu((context) => showPart(context, "questions"));
}

/** Menu: types the weights that the role brief suggests. */
export function applySuggestedWeights(): void {
  inMenu(applySuggested);
}

/** Menu: makes the typed weights count once there are ballots, with a reason. */
export function applyChangedWeights(): void {
  inMenu((context) => applyChanged(context, new Date()));
}

/** Menu: writes a job post from the role brief, on a sheet of its own. */
export function writeJobPost(): void {
  inMenu(writePost);
}

/** Menu: asks for a name and adds a candidate. */
export function addCandidate(): void {
  inMenu(add);
}

/** Menu: brings applicants in from a sheet of the workbook. */
export function bringInFromSheet(): void {
  inMenu(bringInApplicants);
}

/** Menu: goes to the candidates. */
export function showCandidates(): void {
  inMenu((context) => showPart(context, "candidates"));
}

/** Menu: shows the interview form beside the sheet. */
export function openInterviewForm(): void {
  inMenu((context) => openForm(context));
}

/** Menu: shows who has handed in, beside the sheet, with the way to reveal sealed ballots. */
export function revealSealedBallots(): void {
  inMenu((context) => openForm(context, true));
}

/** Menu: writes what candidates are told about their data, on a sheet of its own. */
export function writeNoticeToCandidates(): void {
  inMenu(writeNotice);
}

/** Menu: says whose data is to be erased, and proposes dates. */
export function showWhoIsDue(): void {
  inMenu((context) => whoIsDue(context, new Date()));
}

/** Menu: takes a candidate out of everything that the kit holds. */
export function eraseCandidateData(): void {
  inMenu((context) => eraseCandidate(context, new Date()));
}

/** Menu: adds the role brief with the rubric it speaks of. */
export function insertRoleBrief(): void {
  inMenu((context) => insertPart(context, "roleBrief"));
}

/** Menu: adds the rubric alone. */
export function insertRubric(): void {
  inMenu((context) => insertPart(context, "rubric"));
}

/** Menu: adds the question bank alone. */
export function insertQuestions(): void {
  inMenu((context) => insertPart(context, "questions"));
}

/** Menu: goes to the scoreboard. */
export function showScoreboard(): void {
  inMenu((context) => showPart(context, "scoreboard"));
}

/** Menu: prepares the sheet on which a decision is explained, and records it once that is filled in. */
export function recordDecision(): void {
  inMenu((context) => record(context, new Date()));
}

/** Menu: writes a page about the decision that was recorded last. */
export function writeDecisionMemo(): void {
  inMenu(writeMemo);
}

/** Menu: puts everything about one candidate on a page. */
export function showCandidatePage(): void {
  inMenu((context) => showPage(context, new Date()));
}

/** Menu: puts everything that the kit holds about one candidate on a sheet, without other candidates' names. */
export function exportCandidate(): void {
  inMenu((context) => exportPage(context, new Date()));
}

/** Menu: writes texts to send to a candidate. */
export function writeTextsToSend(): void {
  inMenu(writeLetters);
}

/** Menu: adds the lines on which a hire is rated at work. */
export function lookBackAfterNinetyDays(): void {
  inMenu((context) => lookBack(context, new Date()));
}

/** Menu: adds the scoreboard with what it needs. */
export function insertScoreboard(): void {
  inMenu((context) => insertPart(context, "scoreboard"));
}

/** Menu: adds the candidates' sheet with what it needs. */
export function insertCandidates(): void {
  inMenu((context) => insertPart(context, "candidates"));
}

/** Menu: adds the budget exercise of a candidate. */
export function insertBudgetExercise(): void {
  inMenu(insertExercise);
}

/** Menu: adds the log alone. */
export function insertLog(): void {
  inMenu((context) => insertPart(context, "log"));
}

/** Menu: adds what platforms charge, for the budget exercise. */
export function insertBenchmarks(): void {
  inMenu((context) => insertPart(context, "benchmarks"));
}

/** Menu: adds a clean budget exercise to give away. */
export function prepareHandOut(): void {
  inMenu(prepareIt);
}

/** Menu: takes the plan on the active sheet into an exercise of its candidate. */
export function readFilledPlan(): void {
  inMenu(readPlan);
}

/** Menu: shows the plans one after another, by code, to be marked. */
export function markBudgetExercises(): void {
  inMenu((context) => openMarking(context, "budget"));
}

/** Menu: goes to the work samples, or adds their sheet. */
export function showWorkSamples(): void {
  inMenu((context) => showPart(context, "workSamples"));
}

/** Menu: adds the sheet with the work samples. */
export function insertWorkSamples(): void {
  inMenu((context) => insertPart(context, "workSamples"));
}

/** Menu: adds a work sample to give away. */
export function prepareSampleHandOut(): void {
  inMenu(prepareSample);
}

/** Menu: takes the work sample on the active sheet into the line of its candidate. */
export function readWorkSample(): void {
  inMenu((context) => readSample(context, new Date()));
}

/** Menu: shows the work samples one part after another, without names, to be marked. */
export function markWorkSamples(): void {
  inMenu((context) => openMarking(context, "sample"));
}

/** Menu: shows the work of the first two side by side where they are too close to call. */
export function compareTheFirstTwo(): void {
  inMenu(openComparison);
}

/** Menu: shows all plans side by side. */
export function compareBudgetPlans(): void {
  inMenu(comparePlans);
}

/** Menu: shows an invented budget plan. */
export function showExamplePlan(): void {
  inMenu(showExample);
}

/** Menu: adds the sheet that explains the functions. */
export function insertHowItWorks(): void {
  inMenu((context) => insertPart(context, "howItWorks"));
}

/** Menu: writes the ratings that count as a table for other programs. */
export function exportLog(): void {
  inMenu(writeExport);
}

/** Menu: puts the kit into English. */
export function switchToEnglish(): void {
  inMenu((context) => switchLanguage(context, "en", putMenu, new Date()));
}

/** Menu: puts the kit into French. */
export function switchToFrench(): void {
  inMenu((context) => switchLanguage(context, "fr", putMenu, new Date()));
}

/** Menu: looks for what people break, and repairs what is safe. */
export function checkTheWorkbook(): void {
  inMenu((context) => checkWorkbook(context, new Date()), true);
}

/** Menu: adds invented candidates to try the kit with. */
export function addSampleData(): void {
  inMenu((context) => addSamples(context, new Date()));
}

/** Menu: removes the invented candidates and nothing else. */
export function removeSampleData(): void {
  inMenu((context) => removeSamples(context, new Date()));
}

/** Menu: says how the kit works. */
export function showHelp(): void {
  inMenu(({ ui, content: { messages } }) => ui.alert(messages.helpTitle, messages.help, ui.ButtonSet.OK));
}
