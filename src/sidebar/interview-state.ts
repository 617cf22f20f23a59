import type { FormCandidate, InterviewForm, Language, Observation, Receipt } from "./api.ts";
import { belongingTo, changedSinceSent, type Draft, hasContent, markSent, newDraft, rate, writeNote } from "./draft.ts";
import { draftKey } from "./draft-store.ts";
import type { ServerProblem } from "./server-problem.ts";

/** One screen of the form, with all that it shows. */
export type Screen =
  | { readonly at: "loading" }
  | { readonly at: "unavailable"; readonly problem: ServerProblem }
  | StartScreen
  | { readonly at: "question"; readonly form: InterviewForm; readonly draft: Draft; readonly index: number }
  | {
      readonly at: "summary";
      readonly form: InterviewForm;
      readonly draft: Draft;
      readonly sending: boolean;
      readonly problem: ServerProblem | null;
    }
  | { readonly at: "done"; readonly form: InterviewForm; readonly draft: Draft; readonly receipt: Receipt };

export interface StartScreen {
  readonly at: "start";
  readonly form: InterviewForm;
  /** The chosen candidate's id; "" while nobody is chosen. */
  readonly candidate: string;
  readonly interviewer: string;
  readonly drafts: readonly Draft[];
  /** The draft that was on screen before coming back here; a new name typed now corrects it. */
  readonly current: Draft | null;
  /** True once the user tried to start with something left out. */
  readonly incomplete: boolean;
}

export type InterviewState = Screen & {
  readonly language: Language;
  /** True while the browser's storage refuses to keep drafts. */
  readonly unsaved: boolean;
};

export type InterviewAction =
  | { readonly type: "load" }
  | { readonly type: "loaded"; readonly form: InterviewForm; readonly drafts: readonly Draft[]; readonly interviewer: string }
  | { readonly type: "load failed"; readonly problem: ServerProblem }
  | { readonly type: "choose candidate"; readonly candidate: string }
  | { readonly type: "name interviewer"; readonly interviewer: string }
  | { readonly type: "start"; readonly newId: string }
  | { readonly type: "adopt draft"; readonly draft: Draft }
  | { readonly type: "rate"; readonly question: string; readonly criterion: string; readonly level: Observation }
  | { readonly type: "write note"; readonly question: string; readonly note: string }
  | { readonly type: "next" }
  | { readonly type: "back"; readonly drafts: readonly Draft[] }
  | { readonly type: "go to question"; readonly index: number }
  | { readonly type: "send" }
  | { readonly type: "sent"; readonly receipt: Receipt }
  | { readonly type: "send failed"; readonly problem: ServerProblem }
  | { readonly type: "storage"; readonly unsaved: boolean };

type ActionOf<Type extends InterviewAction["type"]> = Extract<InterviewAction, { type: Type }>;

export const initialState = (language: Language): InterviewState => ({ at: "loading", language, unsaved: false });

const chosenCandidate = ({ form, candidate }: StartScreen): FormCandidate | null =>
  form.candidates.find(({ id }) => id === candidate) ?? null;

/** The draft that was already under way for what is chosen on the start screen; null when starting makes a new one. */
export const resumable = (screen: StartScreen): Draft | null => {
  const candidate = chosenCandidate(screen);
  if (candidate === null) return null;
  const key = draftKey(belongingTo(candidate, screen.interviewer));
  return screen.drafts.find((draft) => draftKey(draft) === key && hasContent(draft)) ?? null;
};

/** Other drafts under the chosen candidate's code: of another interviewer, or begun when the candidate had another name. */
export const otherDrafts = (screen: StartScreen): readonly Draft[] => {
  const candidate = chosenCandidate(screen);
  if (candidate === null) return [];
  const own = resumable(screen);
  // Continued, a draft takes the candidate's present name; it must not push out another that is already kept there.
  const wouldReplace = (draft: Draft): boolean => {
    const key = draftKey(belongingTo(candidate, draft.interviewer));
    return screen.drafts.some((other) => other !== draft && draftKey(other) === key);
  };
  return screen.drafts.filter((draft) => draft.candidate === candidate.id && draft !== own && hasContent(draft) && !wouldReplace(draft));
};

const place = (form: InterviewForm, draft: Draft, index: number): Screen => {
  const last = form.questions.length;
  const to = Math.min(Math.max(index, 0), last);
  const moved = { ...draft, place: to };
  return to === last
    ? { at: "summary", form, draft: moved, sending: false, problem: null }
    : { at: "question", form, draft: moved, index: to };
};

const loaded = ({ form, drafts, interviewer }: ActionOf<"loaded">): Screen => ({
  at: "start",
  form,
  candidate: form.candidates.find((candidate) => candidate.id === form.selected)?.id ?? "",
  interviewer: form.interviewer === "" ? interviewer : form.interviewer,
  drafts,
  current: null,
  incomplete: false,
});

const carryOn = (screen: StartScreen, candidate: FormCandidate, interviewer: string, draft: Draft): Screen =>
  place(screen.form, { ...draft, ...belongingTo(candidate, interviewer) }, draft.place);

const start = (screen: StartScreen, newId: string): Screen => {
  const { form, interviewer, current } = screen;
  const candidate = chosenCandidate(screen);
  if (candidate === null || interviewer.trim() === "") return { ...screen, incomplete: true };
  const underWay = resumable(screen) ?? (current?.candidate === candidate.id ? current : null);
  return underWay === null ? place(form, newDraft(newId, candidate, interviewer), 0) : carryOn(screen, candidate, interviewer, underWay);
};

const adopt = (screen: StartScreen, draft: Draft): Screen => {
  const candidate = chosenCandidate(screen);
  return candidate === null ? screen : carryOn(screen, candidate, draft.interviewer, draft);
};

const onStart = (screen: StartScreen, action: InterviewAction): Screen => {
  switch (action.type) {
    case "choose candidate":
      return { ...screen, candidate: action.candidate, incomplete: false };
    case "name interviewer":
      return { ...screen, interviewer: action.interviewer, incomplete: false };
    case "start":
      return start(screen, action.newId);
    case "adopt draft":
      return adopt(screen, action.draft);
    default:
      return screen;
  }
};

const backToStart = (form: InterviewForm, draft: Draft, drafts: readonly Draft[]): Screen => ({
  at: "start",
  form,
  candidate: draft.candidate,
  interviewer: draft.interviewer,
  drafts,
  current: draft,
  incomplete: false,
});

const onQuestion = (screen: Extract<Screen, { at: "question" }>, action: InterviewAction): Screen => {
  const { form, draft, index } = screen;
  switch (action.type) {
    case "rate":
      return { ...screen, draft: rate(draft, action.question, action.criterion, action.level) };
    case "write note":
      return { ...screen, draft: writeNote(draft, action.question, action.note) };
    case "next":
      return place(form, draft, index + 1);
    case "back":
      return index === 0 ? backToStart(form, draft, action.drafts) : place(form, draft, index - 1);
    default:
      return screen;
  }
};

const onSummary = (screen: Extract<Screen, { at: "summary" }>, action: InterviewAction): Screen => {
  const { form, draft, sending } = screen;
  switch (action.type) {
    case "send":
      return sending || !hasContent(draft) ? screen : { ...screen, draft: markSent(draft), sending: true, problem: null };
    case "sent":
      return { at: "done", form, draft, receipt: action.receipt };
    case "send failed":
      return { ...screen, sending: false, problem: action.problem };
    case "back":
      return sending ? screen : place(form, draft, form.questions.length - 1);
    case "go to question":
      return sending ? screen : place(form, draft, action.index);
    default:
      return screen;
  }
};

const nextScreen = (state: InterviewState, action: InterviewAction): Screen => {
  if (action.type === "load") return { at: "loading" };
  switch (state.at) {
    case "loading":
      if (action.type === "loaded") return loaded(action);
      return action.type === "load failed" ? { at: "unavailable", problem: action.problem } : state;
    case "start":
      return onStart(state, action);
    case "question":
      return onQuestion(state, action);
    case "summary":
      return onSummary(state, action);
    case "unavailable":
    case "done":
      return state;
  }
};

/**
 * The whole behaviour of the form, without browser or server: an action that makes no sense on the current screen changes nothing,
 * so a double click, or an answer that comes too late, cannot do harm.
 */
export const reduce = (state: InterviewState, action: InterviewAction): InterviewState => ({
  ...nextScreen(state, action),
  language: action.type === "loaded" ? action.form.language : state.language,
  unsaved: action.type === "storage" ? action.unsaved : state.unsaved,
});

/** True when the stored ballot is that of an earlier attempt, and the draft was changed after it. */
export const missesChanges = (receipt: Receipt, draft: Draft): boolean => receipt.alreadyStored && changedSinceSent(draft);
