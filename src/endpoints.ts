import { answerForm, answerFormLocked, answerUser } from "./actions/action-context.ts";
import { chooseVoice as choose } from "./actions/ballots/choose-voice.ts";
import { keepDraft as keep } from "./actions/ballots/drafts.ts";
import { loadInterviewForm as loadForm } from "./actions/ballots/load-interview-form.ts";
import { loadOwnBallot as loadOwn } from "./actions/ballots/load-own-ballot.ts";
import { loadPanel as panel } from "./actions/ballots/load-panel.ts";
import { revealBallots as reveal } from "./actions/ballots/reveal-ballots.ts";
import { sealAgain as seal } from "./actions/ballots/seal-again.ts";
import { submitBallot as submit } from "./actions/ballots/submit-ballot.ts";
import { withdrawBallot as withdraw } from "./actions/ballots/withdraw-ballot.ts";
import { keepComparison as keepVerdicts, loadComparison as loadPair } from "./actions/marking/comparison.ts";
import { confirmCategories as confirmThem } from "./actions/marking/confirm-categories.ts";
import { loadMarking as loadWorks } from "./actions/marking/load-marking.ts";
import { revealMarks as revealWorks } from "./actions/marking/reveal-marks.ts";
import { saveMark as keepMark } from "./actions/marking/save-mark.ts";
import type {
  Ballot,
  InterviewApi,
  InterviewForm,
  KeptDraft,
  Motive,
  Panel,
  Receipt,
  RevealRequest,
  SentBallot,
  VoiceChoice,
  Withdrawal,
} from "./wire/interview.ts";
import type {
  CategoryChoices,
  ComparedPair,
  Comparison,
  ComparisonNote,
  Marking,
  MarkingApi,
  MarkingRequest,
  MarkingWork,
  MarkRevealRequest,
  Revealed,
  SentMark,
  Standing,
} from "./wire/marking.ts";

const active = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActive();

/**
 * Form: everything it shows.
 *
 * @param row the row that was selected in the candidates' sheet when the menu opened the form, 0 for none; without it, it is looked up
 */
export function loadInterviewForm(row?: number | null): InterviewForm {
  return answerForm(active, (context) => loadForm(context, row));
}

/**
 * Form: keeps a draft of the present user's.
 *
 * @param draft the key and the text of a draft; the text "" deletes it
 */
export function keepDraft(draft: Omit<KeptDraft, "savedAt">): Pick<KeptDraft, "savedAt"> {
  return answerUser(() => keep(draft, new Date()));
}

/**
 * Form: stores one ballot.
 *
 * @param ballot one interviewer's ratings and notes; checked, whatever its type says, because anybody may call this
 */
export function submitBallot(ballot: SentBallot): Receipt {
  return answerFormLocked(active, (context) => submit(context, ballot, new Date()));
}

/**
 * Form: one of the present user's own ballots, to revise it.
 *
 * @param id the ballot's id
 */
export function loadOwnBallot(id: string): Ballot {
  return answerForm(active, (context) => loadOwn(context, id));
}

/** Form: who has handed in for whom. */
export function loadPanel(): Panel {
  return answerForm(active, panel);
}

/**
 * Form: reveals a candidate's sealed ballots now.
 *
 * @param request the candidate's code, and the reason and the name, which are logged
 */
export function revealBallots(request: RevealRequest): Panel {
  return answerFormLocked(active, (context) => reveal(context, request, new Date()));
}

/**
 * Form: puts the role brief back as it was when ballots were sealed.
 *
 * @param motive the reason and the name, which are logged
 */
export function sealBallotsAgain(motive: Motive): Panel {
  return answerFormLocked(active, (context) => seal(context, motive, new Date()));
}

/**
 * Form: takes back a ballot of the present user's, or moves it to another candidate.
 *
 * @param withdrawal the ballot, the reason, and the candidate it was meant for
 */
export function withdrawBallot(withdrawal: Withdrawal): Receipt {
  return answerFormLocked(active, (context) => withdraw(context, withdrawal, new Date()));
}

/**
 * Form: has the earlier of two ballots under one name count.
 *
 * @param choice the two ballots, and the reason and the name, which are logged
 */
export function chooseVoice(choice: VoiceChoice): Panel {
  return answerFormLocked(active, (context) => choose(context, choice, new Date()));
}

/**
 * Marking dialog: the works of one kind, without names.
 *
 * @param request the kind, and the name of the marker; checked, whatever its type says, because anybody may call this
 */
export function loadMarking(request: MarkingRequest): Marking {
  return answerForm(active, (context) => loadWorks(context, request));
}

/**
 * Marking dialog: puts lines of a plan into categories.
 *
 * @param sent the plan and a category for each line
 */
export function confirmCategories(sent: CategoryChoices): MarkingWork {
  return answerForm(active, (context) => confirmThem(context, sent));
}

/**
 * Marking dialog: keeps a marker's mark of one part of one work, under seal.
 *
 * @param sent levels and note
 */
export function saveMark(sent: SentMark): Standing {
  return answerForm(active, (context) => keepMark(context, sent, new Date()));
}

/**
 * Marking dialog: whose works they were, once everybody has marked them.
 *
 * @param request the kind, who asks, and the reason where somebody has not
 */
export function revealMarks(request: MarkRevealRequest): Revealed {
  return answerFormLocked(active, (context) => revealWorks(context, request, new Date()));
}

/** Marking dialog: the works of the first two, side by side and without names. */
export function loadComparison(): Comparison {
  return answerForm(active, loadPair);
}

/**
 * Marking dialog: keeps which of the two is better as a note.
 *
 * @param note the verdict on each part, and a note
 */
export function keepComparison(note: ComparisonNote): ComparedPair {
  return answerFormLocked(active, (context) => keepVerdicts(context, note, new Date()));
}

({
  loadInterviewForm,
  keepDraft,
  submitBallot,
  loadOwnBallot,
  loadPanel,
  revealBallots,
  sealBallotsAgain,
  withdrawBallot,
  chooseVoice,
}) satisfies InterviewApi;
({ loadMarking, confirmCategories, saveMark, revealMarks, loadComparison, keepComparison }) satisfies MarkingApi;
