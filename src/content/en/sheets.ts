import type { SheetsText } from "../content.ts";
import { benchmarks } from "./benchmarks.ts";
import { candidates } from "./candidates.ts";
import { decisionForm } from "./decision.ts";
import { exercise } from "./exercise.ts";
import { howItWorks } from "./how-it-works.ts";
import { lookBack } from "./look-back.ts";
import { questionBank } from "./question-bank.ts";
import { roleBrief } from "./role-brief.ts";
import { scoreboard } from "./scoreboard.ts";
import { workSamples } from "./work-samples.ts";

export const sheets: SheetsText = {
  roleBrief,
  rubric: {
    name: "Rubric",
    title: "What we look for",
    help: "The yellow cells are yours to fill in, and every text can be edited. Weights can be on any scale; the share shows what each one is worth.",
    columns: {
      id: "Id",
      criterion: "Criterion",
      why: "Why it matters",
      weight: "Weight",
      share: "Share",
      minimum: "Minimum",
      level1: "1 – Weak",
      level2: "2 – Below what we need",
      level3: "3 – Meets what we need",
      level4: "4 – Strong",
      level5: "5 – Outstanding",
      questions: "Questions",
      sources: "Exercises",
      locked: "Locked weight",
      inForce: "Weight in force",
      lockedMinimum: "Locked minimum",
      minimumInForce: "Minimum in force",
    },
    idNote: "The kit gives a new criterion its id. It keeps ratings and criteria together, so please leave it as it is.",
    weightRule: "Type a number of 0 or more. 0 leaves the criterion out of the score.",
    shareNote: "What each criterion is worth in the score, by the weights that count. It fills itself in; leave the cells below empty.",
    minimumRule: "Type a rating from 1 to 5, or leave the cell blank for no minimum.",
    questionsNote: "The questions whose answers show this criterion.",
    sourcesNote: "The exercise whose marks go to this criterion too, as a source of its own with each marker’s name.",
    lockedNote: "The weights as they stood when the first ballot was submitted, or at the last change with a reason.",
    inForceNote: "The weight that counts: the locked one once there is a ballot, before that the one you type.",
    lockedMinimumNote: "The minimums as they stood when the first ballot was submitted, or at the last change with a reason.",
    minimumInForceNote: "The minimum that counts: the locked one once there is a ballot, before that the one you type.",
    lock: {
      free: "Version 1. Weights and minimums are yours to change; the first submitted ballot locks them.",
      version: "Version",
      since: ", weights locked since",
      months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
      changed: " ! You typed other weights or minimums: the old ones still count until you choose Role brief ▸ Apply changed weights.",
      lost: " ! A criterion that counted is gone or lost its name: choose Role brief ▸ Apply changed weights, or undo.",
      unreadable: " ! A weight is not a number of 0 or more, so it counts as 0.",
      nothing: " ! No weight is above 0, so nothing can be scored.",
      outside: " ! A criterion stands outside what the formulas read, so it is not counted: choose Check the workbook.",
    },
  },
  questions: questionBank,
  candidates,
  interviews: {
    name: "Interviews",
    columns: {
      when: "When",
      ballot: "Ballot",
      replaces: "Replaces",
      version: "Rubric version",
      interviewer: "Interviewer",
      code: "Code",
      candidate: "Candidate",
      question: "Question",
      criterionId: "Criterion id",
      criterion: "Criterion",
      rating: "Rating",
      evidence: "Heard",
      flags: "Red flags",
      note: "Note",
      recommendation: "Recommendation",
      key: "Key",
      countedCode: "Counted: code",
      countedInterviewer: "Counted: interviewer",
      countedCriterion: "Counted: criterion",
      countedRating: "Counted: rating",
    },
    ratingNote: "1 to 5. Blank means not observed; it never counts as 0.",
    replacesNote: "The earlier ballot that this one revises. The earlier one stays here for the record and no longer counts.",
    versionNote: "The version of the rubric when the ballot was handed in.",
    keyNote: "The ratings that count, ready for the other sheets. It fills itself in; leave the cells below empty.",
  },
  exercise,
  benchmarks,
  workSamples,
  log: {
    name: "Log",
    columns: { when: "When", who: "Who", what: "What", detail: "Details", reason: "Reason" },
    whatNote: "The kit writes a line here for each decision that must be explained later. Lines are never removed.",
  },
  scoreboard,
  howItWorks,
  decision: decisionForm,
  lookBack,
};
