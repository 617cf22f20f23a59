import type { Ballot } from "../../domain/ballot/ballot.ts";
import type { InterviewForm, OwnBallot, Panel, Receipt } from "../../wire/interview.ts";
import type { ServerProblem } from "../shared/server-problem.ts";
import { asRevisionOf, changedSinceSent, type Draft, markSent, SUMMARY } from "./draft.ts";
import { placeOf, questionOrder, stepsOf } from "./question-order.ts";
import {
  carriedOn,
  chosenCandidate,
  draftToStart,
  isUnknownName,
  mayRead,
  reopened,
  type StartScreen,
  startScreen,
} from "./start-state.ts";
import { submitGaps } from "./submit-gaps.ts";

/** One screen of the form, with all that it shows. */
export type Screen =
  | { readonly at: "loading" }
  | { readonly at: "unavailable"; readonly problem: ServerProblem }
  | StartScreen
  | { readonly at: "question"; readonly form: InterviewForm; readonly draft: Draft; readonly index: number }
  | SummaryScreen
  | DoneScreen
  | PanelScreen;

export interface SummaryScreen {
  readonly at: "summary";
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly sending: boolean;
  readonly problem: ServerProblem | null;
  /** How often the user tried to submit while something was missing. */
  readonly refused: number;
  /** True while it asks whether the ballot replaces one that another account sent under the same name. */
  readonly asksAccount: boolean;
}

export interface DoneScreen {
  readonly at: "done";
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly receipt: Receipt;
}

export interface PanelScreen {
  readonly at: "panel";
  /** null until it has been fetched. */
  readonly panel: Panel | null;
  readonly busy: boolean;
  readonly problem: ServerProblem | null;
  /** Where one came from, and goes back to. */
  readonly from: StartScreen | DoneScreen;
}

/** How the drafts are kept. */
export interface Keeping {
  /** True while the browser's storage refuses to keep drafts. */
  readonly refusedHere: boolean;
  /** Why the server could not keep the draft; null while it can. */
  readonly refusedThere: ServerProblem | null;
}

export type InterviewState = Screen & { readonly keeping: Keeping };

export type InterviewAction =
  | { readonly type: "load" }
  | {
      readonly type: "loaded";
      readonly form: InterviewForm;
      readonly drafts: readonly Draft[];
      readonly fromElsewhere: readonly string[];
      readonly interviewer: string;
    }
  | { readonly type: "load failed"; readonly problem: ServerProblem }
  | { readonly type: "candidate"; readonly candidate: string }
  | { readonly type: "interviewer"; readonly interviewer: string }
  | { readonly type: "confirm name"; readonly name: string }
  | { readonly type: "way"; readonly way: StartScreen["way"] }
  | { readonly type: "acting" }
  | { readonly type: "acted"; readonly form: InterviewForm; readonly done: StartScreen["done"] }
  | { readonly type: "act failed"; readonly problem: ServerProblem }
  | { readonly type: "drafts"; readonly drafts: readonly Draft[] }
  | { readonly type: "start"; readonly newId: string }
  | { readonly type: "adopt"; readonly draft: Draft; readonly newId: string }
  | { readonly type: "open" }
  | { readonly type: "opened"; readonly ballot: Ballot; readonly newId: string }
  | { readonly type: "open failed"; readonly problem: ServerProblem }
  /** A change of what was entered; the form says what may be entered. */
  | { readonly type: "edit"; readonly edit: (draft: Draft, form: InterviewForm) => Draft }
  | { readonly type: "next" }
  | { readonly type: "back"; readonly drafts: readonly Draft[] }
  | { readonly type: "go to"; readonly step: string }
  | { readonly type: "send" }
  | { readonly type: "sent"; readonly receipt: Receipt }
  | { readonly type: "send failed"; readonly problem: ServerProblem }
  | { readonly type: "revise"; readonly newId: string }
  | { readonly type: "to panel" }
  | { readonly type: "panel"; readonly panel: Panel }
  | { readonly type: "panel busy" }
  | { readonly type: "panel failed"; readonly problem: ServerProblem }
  | { readonly type: "forgotten"; readonly key: string }
  | { readonly type: "kept here"; readonly refused: boolean }
  | { readonly type: "kept there"; readonly problem: ServerProblem | null };

type DraftScreen = Extract<Screen, { draft: Draft; at: "question" | "summary" }>;

export const initialState: InterviewState = {
  at: "loading",
  keeping: { refusedHere: false, refusedThere: null },
};

/** The draft that is being filled in; null on any other screen. */
export const draftOn = (state: Screen): Draft | null => (state.at === "question" || state.at === "summary" ? state.draft : null);

/** The name that was typed before the panel was opened; "" where none was. */
export const typedName = (state: Screen): string => {
  if (state.at !== "panel") return "";
  return (state.from.at === "start" ? state.from : state.from.draft).interviewer.trim();
};

/** Shows one step of a draft. */
const goTo = (form: InterviewForm, draft: Draft, step: string): Screen => {
  const placed = { ...draft, place: step };
  if (step === SUMMARY) return { at: "summary", form, draft: placed, sending: false, problem: null, refused: 0, asksAccount: false };
  const index = questionOrder(form, draft.interviewer).questions.findIndex(({ id }) => id === step);
  return { at: "question", form, draft: placed, index };
};

const enter = (form: InterviewForm, draft: Draft): Screen => goTo(form, draft, placeOf(form, draft));

/** The step before or after the present one; null beyond the first and the last. */
const neighbour = ({ form, draft }: DraftScreen, by: 1 | -1): string | null => {
  const steps = stepsOf(form, draft);
  return steps[steps.indexOf(draft.place) + by] ?? null;
};

const onStart = (screen: StartScreen, action: InterviewAction): Screen => {
  if (action.type === "drafts") return { ...screen, drafts: action.drafts };
  if (action.type === "to panel") return { at: "panel", panel: null, busy: true, problem: null, from: screen };
  if (screen.opening) return onOpening(screen, action);
  switch (action.type) {
    case "candidate":
      return { ...screen, candidate: action.candidate, incomplete: false, problem: null, ...nothingAsked };
    case "interviewer":
      return { ...screen, interviewer: action.interviewer, incomplete: false, problem: null, asksName: false, ...nothingAsked };
    case "confirm name":
      return { ...screen, interviewer: action.name, confirmedName: action.name, asksName: false };
    case "way":
      if (action.way !== "none" && isUnknownName(screen)) return { ...screen, asksName: true };
      return { ...screen, way: action.way, problem: null, done: "none", incomplete: action.way !== "none" && isIncomplete(screen) };
    case "acting":
      return { ...screen, acting: true, problem: null };
    case "acted":
      return { ...screen, ...nothingAsked, form: action.form, done: action.done };
    case "act failed":
      return { ...screen, acting: false, problem: action.problem };
    case "start": {
      if (isUnknownName(screen)) return { ...screen, asksName: true };
      const draft = draftToStart(screen, action.newId);
      return draft === null ? { ...screen, incomplete: true } : enter(screen.form, draft);
    }
    case "adopt": {
      const candidate = chosenCandidate(screen);
      const { draft, newId } = action;
      return candidate === null || !mayRead(screen, draft)
        ? screen
        : enter(screen.form, carriedOn(screen, candidate, draft.interviewer, draft, newId));
    }
    case "open":
      return { ...screen, opening: true, problem: null };
    default:
      return screen;
  }
};

const nothingAsked = { way: "none", acting: false, done: "none" } as const;

const isIncomplete = (screen: StartScreen): boolean => chosenCandidate(screen) === null || screen.interviewer.trim() === "";

const onOpening = (screen: StartScreen, action: InterviewAction): Screen => {
  if (action.type === "open failed") return { ...screen, opening: false, problem: action.problem };
  if (action.type !== "opened") return screen;
  const draft = reopened(screen, action.ballot, action.newId);
  return draft === null ? { ...screen, opening: false } : enter(screen.form, draft);
};

const onDraft = (screen: DraftScreen, action: InterviewAction): Screen => {
  const { form, draft } = screen;
  switch (action.type) {
    case "next": {
      const step = neighbour(screen, 1);
      return step === null ? screen : goTo(form, draft, step);
    }
    case "back": {
      const step = neighbour(screen, -1);
      if (step !== null) return goTo(form, draft, step);
      return startScreen(form, action.drafts, { candidate: draft.candidate, interviewer: draft.interviewer, current: draft });
    }
    case "go to":
      return stepsOf(form, draft).includes(action.step) ? goTo(form, draft, action.step) : screen;
    case "edit": {
      const edited = action.edit(draft, form);
      return edited === draft ? screen : { ...screen, draft: edited };
    }
    default:
      return screen;
  }
};

/** The receipt's ballot among the user's own, in the place of the one that it replaces. */
const withOwn = (form: InterviewForm, draft: Draft, { ballot, revision, revealed }: Receipt): InterviewForm => {
  const own: OwnBallot = { id: ballot, candidate: draft.candidate, interviewer: draft.interviewer, revision, revealed };
  return { ...form, submitted: [...form.submitted.filter(({ id }) => id !== draft.replaces && id !== ballot), own] };
};

const onSummary = (screen: SummaryScreen, action: InterviewAction): Screen => {
  const { form, draft, sending } = screen;
  if (!sending) {
    if (action.type !== "send") return onDraft(screen, action);
    if (submitGaps(form, draft).length > 0) return { ...screen, refused: screen.refused + 1 };
    return { ...screen, draft: markSent(draft), sending: true, problem: null, refused: 0, asksAccount: false };
  }
  if (action.type === "sent" && action.receipt.asks) return { ...screen, sending: false, asksAccount: true };
  if (action.type === "sent") return { at: "done", form: withOwn(form, draft, action.receipt), draft, receipt: action.receipt };
  return action.type === "send failed" ? { ...screen, sending: false, problem: action.problem } : screen;
};

const onDone = (screen: DoneScreen, action: InterviewAction): Screen => {
  const { form, draft, receipt } = screen;
  if (action.type === "to panel") return { at: "panel", panel: null, busy: true, problem: null, from: screen };
  return action.type === "revise" && missesChanges(receipt, draft)
    ? goTo(form, asRevisionOf(draft, receipt.ballot, action.newId), SUMMARY)
    : screen;
};

const onPanel = (screen: PanelScreen, action: InterviewAction): Screen => {
  switch (action.type) {
    case "back":
      return screen.from;
    case "panel busy":
      return { ...screen, busy: true, problem: null };
    case "panel":
      return { ...screen, panel: action.panel, busy: false, problem: null };
    case "panel failed":
      return { ...screen, busy: false, problem: action.problem };
    default:
      return screen;
  }
};

const loaded = (action: Extract<InterviewAction, { type: "loaded" }>): Screen =>
  startScreen(action.form, action.drafts, {
    fromElsewhere: action.fromElsewhere,
    interviewer: action.form.interviewer === "" ? action.interviewer : action.form.interviewer,
  });

const nextScreen = (state: InterviewState, action: InterviewAction): Screen => {
  if (action.type === "load") return { at: "loading" };
  if (action.type === "forgotten") return "form" in state ? { ...state, form: withoutKept(state.form, action.key) } : state;
  switch (state.at) {
    case "loading":
      if (action.type === "loaded") return loaded(action);
      return action.type === "load failed" ? { at: "unavailable", problem: action.problem } : state;
    case "start":
      return onStart(state, action);
    case "question":
      return onDraft(state, action);
    case "summary":
      return onSummary(state, action);
    case "done":
      return onDone(state, action);
    case "panel":
      return onPanel(state, action);
    case "unavailable":
      return state;
  }
};

const withoutKept = (form: InterviewForm, key: string): InterviewForm => ({
  ...form,
  drafts: form.drafts.filter((draft) => draft.key !== key),
});

const nextKeeping = (keeping: Keeping, action: InterviewAction): Keeping => {
  if (action.type === "kept here") return { ...keeping, refusedHere: action.refused };
  return action.type === "kept there" ? { ...keeping, refusedThere: action.problem } : keeping;
};

/**
 * The whole behaviour of the form, without browser or server: an action that makes no sense on the current screen changes nothing,
 * so a double click, or an answer that comes too late, cannot do harm.
 */
export const reduce = (state: InterviewState, action: InterviewAction): InterviewState => ({
  ...nextScreen(state, action),
  keeping: nextKeeping(state.keeping, action),
});

/** True when the stored ballot is that of an earlier attempt, and the draft was changed after it. */
export const missesChanges = (receipt: Receipt, draft: Draft): boolean => receipt.alreadyStored && changedSinceSent(draft);
