import type { Language } from "./api.ts";
import { type Draft, hasContent, toBallot } from "./draft.ts";
import { type DraftStore, draftKey } from "./draft-store.ts";
import { type InterviewAction, type InterviewState, initialState, reduce } from "./interview-state.ts";
import type { Server } from "./server.ts";
import { problemFrom, ServerProblem } from "./server-problem.ts";

/** What the form stands on: the server, the drafts, and a source of ballot ids. */
export interface InterviewSurroundings {
  readonly server: Pick<Server, "loadInterviewForm" | "submitBallot">;
  readonly drafts: DraftStore;
  readonly newId: () => string;
  /** Spoken before the server has told the form's language. */
  readonly language: Language;
}

/** What the user can do; each is also what a button of the form does. */
export interface InterviewCommands {
  load(): Promise<void>;
  chooseCandidate(candidate: string): void;
  nameInterviewer(interviewer: string): void;
  start(): void;
  /** Continues a draft that is kept under other names. */
  adoptDraft(draft: Draft): void;
  rate(question: string, criterion: string, level: 1 | 2 | 3 | 4 | 5 | null): void;
  writeNote(question: string, note: string): void;
  next(): void;
  back(): void;
  goToQuestion(index: number): void;
  submit(): Promise<void>;
}

export interface Interview extends InterviewCommands {
  state(): InterviewState;
  /** Calls back after each change of state. @returns a function that stops it */
  subscribe(listener: () => void): () => void;
}

const draftOn = (state: InterviewState): Draft | null => (state.at === "question" || state.at === "summary" ? state.draft : null);

/**
 * The interview under way: holds the state, keeps the draft, and talks to the server.
 *
 * @example
 * const interview = createInterview({ server, drafts, newId: ballotId, language: "en" });
 * await interview.load();
 */
export const createInterview = ({ server, drafts, newId, language }: InterviewSurroundings): Interview => {
  let state = initialState(language);
  const current = (): InterviewState => state;
  const listeners = new Set<() => void>();

  const dispatch = (action: InterviewAction): void => {
    const before = draftOn(state);
    state = reduce(state, action);
    const after = draftOn(state);
    const worthKeeping = after !== null && (hasContent(after) || (before !== null && hasContent(before)));
    if (worthKeeping && after !== before) keep(after);
    for (const listener of listeners) listener();
  };

  const keep = (draft: Draft): void => {
    const saved = drafts.save(draft);
    state = reduce(state, { type: "storage", unsaved: !saved });
  };

  /** Leaves the start screen; a draft that thereby changed its names is no longer kept under the old ones. */
  const enter = (action: InterviewAction, before: Draft | null): void => {
    dispatch(action);
    const draft = draftOn(state);
    if (before !== null && draft?.id === before.id && draftKey(draft) !== draftKey(before)) drafts.remove(before);
  };

  const load = async (): Promise<void> => {
    const interviewer = state.at === "done" ? state.draft.interviewer : "";
    dispatch({ type: "load" });
    try {
      const form = await server.loadInterviewForm();
      dispatch({ type: "loaded", form, drafts: drafts.all(), interviewer });
    } catch (error) {
      dispatch({ type: "load failed", problem: problemFrom(error) });
    }
  };

  const submit = async (): Promise<void> => {
    const before = current();
    dispatch({ type: "send" });
    const after = current();
    const begins = after.at === "summary" && after.sending && !(before.at === "summary" && before.sending);
    // A second click finds the first one already sending; an empty draft never begins.
    if (!begins) return;
    const { form, draft } = after;
    try {
      const receipt = await server.submitBallot(toBallot(form, draft));
      if (receipt.ballot !== draft.id) throw new ServerProblem("lost", "the receipt is for another ballot: " + receipt.ballot);
      drafts.remove(draft);
      dispatch({ type: "sent", receipt });
    } catch (error) {
      dispatch({ type: "send failed", problem: problemFrom(error) });
    }
  };

  return {
    load,
    submit,
    start: () => enter({ type: "start", newId: newId() }, state.at === "start" ? state.current : null),
    adoptDraft: (draft) => enter({ type: "adopt draft", draft }, draft),
    chooseCandidate: (candidate) => dispatch({ type: "choose candidate", candidate }),
    nameInterviewer: (interviewer) => dispatch({ type: "name interviewer", interviewer }),
    rate: (question, criterion, level) => dispatch({ type: "rate", question, criterion, level }),
    writeNote: (question, note) => dispatch({ type: "write note", question, note }),
    next: () => dispatch({ type: "next" }),
    back: () => dispatch({ type: "back", drafts: drafts.all() }),
    goToQuestion: (index) => dispatch({ type: "go to question", index }),
    state: current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
