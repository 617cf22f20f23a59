import type { Messages } from "../content.ts";
import { ballots } from "./ballots.ts";
import { bringIn } from "./bring-in.ts";
import { candidatesMessages } from "./candidates.ts";
import { check } from "./check-messages.ts";
import { decisionMessages } from "./decision.ts";
import { documentMessages } from "./document-messages.ts";
import { erase } from "./erase.ts";
import { exerciseMessages } from "./exercise-messages.ts";
import { exportMessages } from "./export-messages.ts";
import { kitName } from "./kit-name.ts";
import { language } from "./language-messages.ts";
import { lookBackMessages } from "./look-back.ts";
import { markingMessages } from "./marking-messages.ts";
import { retentionMessages } from "./retention.ts";
import { weights } from "./weights.ts";
import { workSampleMessages } from "./work-sample-messages.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const messages: Messages = {
  check,
  language,
  ballots,
  weights,
  brief: {
    postWritten: (sheet, missing) =>
      [
        `The job post is on the sheet “${sheet}”. It is yours now: change whatever you like.`,
        ...(missing === 0 ? [] : [`${count(missing, "yellow line still says", "yellow lines still say")} in brackets what to add.`]),
      ].join("\n\n"),
  },
  kit: kitName,
  formTitle: "Interview form",
  helpTitle: "How the hiring kit works",
  help: [
    "1. Choose “Set up the kit”. It adds its own sheets and leaves yours alone. “Language” switches everything later.",
    "2. In Role brief, say what you are hiring for; in Rubric, how much each criterion counts, and which minimum nobody may miss; in Question bank, what you will ask. Role brief ▸ Write the job post makes an advert of it.",
    "3. In Candidates, type one name per row, or choose Candidates ▸ Bring in from a sheet….",
    "4. Select a candidate and choose “Open interview form”. Ask, rate from 1 to 5, submit. With several interviewers, ratings stay sealed until all are in.",
    "5. Budget exercise ▸ Prepare a hand-out gives each candidate a month’s money to plan; Mark the exercises shows the plans without names.",
    "6. Scoreboard shows who is likely the best, how sure that is, and where you disagree. “About 7 in 10” means: with interviews like yours, 7 times in 10 this would really be the best of them. It only adds up what people rated: a person decides. Scoreboard ▸ Record the decision… asks whom and why, and keeps a copy of everything as it stood.",
    ballots.help,
    "Something looks odd? Choose “Check the workbook”. Just looking? Choose “Add sample data”.",
    "Printing: File > Print, landscape, scale “Fit to width”. Every sheet then fits A4 and Letter. In Candidates, first fold what you do not need with the − above the columns.",
    "Privacy: notes about candidates are personal data, and candidates may ask to read them. Write what you heard, not what you guess. Delete them in time: Candidates ▸ Who is due… lists whose time is up, and Erase a candidate… takes them out. Nothing leaves this spreadsheet but your own drafts, which stay in your browser and your Google account.",
  ].join("\n\n"),
  added: (sheets, renamed) =>
    [
      `Ready: ${list(sheets)} ${sheets.length === 1 ? "is" : "are"} in your workbook.`,
      ...renamed.map(({ usual, given }) => `You already had a sheet named “${usual}”, so ours is “${given}”; yours is untouched.`),
      "Next, fill in the yellow cells of the role brief, or choose “Add sample data” to look around.",
    ].join("\n\n"),
  askInterviewers: "Who will interview? Type the names, with commas between them. Leave it empty to name them later in the role brief.",
  settingUp: "Adding the sheets of the kit…",
  complete: "The kit is already set up in this workbook, and nothing is missing.",
  offerMissing: (sheets) =>
    `The kit is already set up here, but ${list(sheets)} ${sheets.length === 1 ? "is" : "are"} missing. Add what is missing now?`,
  offerSetUp: "This workbook has no hiring kit yet. Set it up now? Your own sheets stay as they are.",
  offerSecond: (sheet) =>
    `Your workbook already has this sheet: “${sheet}”. Here it is. Add a second one? It would stand for itself: the interview form and the scores keep using “${sheet}”.`,
  secondAdded: (sheet, first) => `“${sheet}” is in your workbook. It stands for itself; the kit goes on using “${first}”.`,
  busy: "Somebody else is saving right now. Nothing was lost; please try again in a moment.",
  serviceFailed: "Google Sheets did not answer. Nothing was lost; please try again in a moment.",
  unexpected:
    "Something unexpected went wrong in the kit itself. Nothing was lost: please try again, and if it happens again, copy your notes and tell whoever looks after this workbook.",
  noKit: "This workbook has no hiring kit yet. Choose “Set up the kit” in the menu first.",
  sheetGone: (sheet) => `The kit's sheet “${sheet}” is gone. Choose “Set up the kit” in the menu to add it again.`,
  columnGone: (sheet, column) =>
    `The sheet “${sheet}” has no column headed “${column}” any more. Please give the column its heading back, then try again.`,
  rangeNameTaken: (name, sheet) =>
    `The range name ${name} is already used on your sheet “${sheet}”. Please rename that range, then set up the kit again.`,
  nameRefused: (name) =>
    `Google Sheets does not let me name a range ${name}: the name was left behind by a sheet that is gone. Choose Data ▸ Named ranges, remove every name that shows #REF!, then try again.`,
  duplicateCode: (code) =>
    `Two candidates have the code ${code}. Please empty the code of the newer one; the kit will give it a code of its own.`,
  duplicateCriterion: (id) =>
    `Two criteria have the id ${id}. Please empty the id of the newer one; the kit will give it an id of its own.`,
  unusableId: (id, sheet, longest) =>
    `“${sheet}” has an id that the kit cannot use: “${id}”. Type another one, of at most ${longest} characters on one line; a few words that programs keep for themselves, such as “constructor”, do not work.`,
  unknownCandidate: (code) => `Candidates has nobody with the code ${code} any more. Copy your notes, then open the form again.`,
  interviewerMissing: "Please type your name before you submit.",
  unreadableBallot: "The form sent something that the kit cannot read. Copy your notes, then open the form again.",
  emptyBallot: "There is nothing to submit yet: rate at least one criterion or write a note.",
  textTooLong: (limit) => `One of your texts is longer than ${limit} characters. Please shorten it, then submit again.`,
  samplesAdded: (candidates) =>
    `${count(candidates, "sample candidate is", "sample candidates are")} in your workbook, with invented ratings. Choose “Remove sample data” when you have seen enough.`,
  samplesThere: "The sample data is already in your workbook.",
  askRemoveTried: (ballots) =>
    `${count(ballots, "ballot that was", "ballots that were")} handed in for the sample candidates will be removed with them. Remove them?`,
  samplesRemoved: (candidates, ratings, unlocked) =>
    `Removed ${count(candidates, "sample candidate", "sample candidates")} and ${count(ratings, "rating", "ratings")} of them. ${
      unlocked ? "Nothing else was rated yet, so weights and minimums are free again. " : ""
    }Everything else is untouched.`,
  samplesLogged: (ballots) => `Sample data removed, with ${count(ballots, "ballot", "ballots")} tried on it`,
  noSamples: "There is no sample data in this workbook.",
  exercise: exerciseMessages,
  workSample: workSampleMessages,
  marking: markingMessages,
  export: exportMessages,
  candidates: candidatesMessages,
  decision: decisionMessages,
  documents: documentMessages,
  bringIn,
  erase,
  retention: retentionMessages,
  lookBack: lookBackMessages,
};
