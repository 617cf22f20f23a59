import type { InterviewForm } from "../../wire/interview.ts";
import { problemFrom, ServerProblem } from "../shared/server-problem.ts";
import { type Autosave, createAutosave, type Outcome } from "./autosave.ts";
import { markRest, openCriteria } from "./completeness.ts";
import {
  type Draft,
  draftKey,
  fingerprint,
  hasContent,
  notePlatform,
  rate,
  recommend,
  spend,
  stamped,
  tick,
  unrate,
  writeNote,
} from "./draft.ts";
import { toBallot } from "./draft-ballot.ts";
import { type DraftStore, entryOf } from "./draft-store.ts";
import { gatherDrafts } from "./gather-drafts.ts";
import type { InterviewCommands } from "./interview-commands.ts";
import { draftOn, type InterviewAction, type InterviewState, initialState, reduce, typedName } from "./interview-state.ts";
import { joinDrafts } from "./join-drafts.ts";
import { nextCandidate } from "./next-candidate.ts";
import { isAllOffered, keepOffered } from "./offered-level.ts";
import { parseDraft } from "./parse-draft.ts";
import { questionOrder } from "./question-order.ts";
import type { Server } from "./server.ts";
import { chosenCandidate, ownBallot } from "./start-state.ts";

/** What the form stands on: the server, the drafts, a source of ballot ids, the time. */
export interface InterviewSurroundings {
  readonly server: Server;
  readonly drafts: DraftStore;
  readonly newId: () => string;
  /** The time in milliseconds. */
  readonly now: () => number;
}

export interface Interview extends InterviewCommands {
  state(): InterviewState;
  /** Calls back after each change of state. @returns a function that stops it */
  subscribe(listener: () => void): () => void;
  /** Seconds spent on the question on screen, and on all. */
  time(): { readonly question: number; readonly overall: number };
  /** Stops the time, and sends what is not on the server yet: the sidebar is hidden or about to close. */
  pause(): void;
  resume(): void;
  /** Another tab wrote in the browser's storage, or removed an entry. */
  storedElsewhere(entry: string | null, text: string | null): void;
}

/** A longer silence between two looks at the clock is a computer that slept, not an interview. In seconds. */
const LONGEST_LOOK = 60;

/**
 * The interview under way: holds the state, keeps the draft, and talks to the server.
 *
 * @example
 * const interview = createInterview({ server, drafts, newId: ballotId, now: Date.now });
 * await interview.load();
 */
export const createInterview = ({ server, drafts, newId, now }: InterviewSurroundings): Interview => {
  let state = initialState;
  /** Since when the time of the question on screen is counted; null while it stands still. */
  let since: number | null = now();
  /** Seconds counted but not yet written into the draft. */
  let accrued = 0;
  const current = (): InterviewState => state;
  const listeners = new Set<() => void>();

  const lookAtClock = (): void => {
    if (since === null) return;
    if (state.at === "question") accrued += Math.min((now() - since) / 1000, LONGEST_LOOK);
    since = now();
  };

  const settleTime = (): void => {
    lookAtClock();
    if (state.at === "question") {
      state = reduce(state, { type: "edit", edit: (draft) => spend(draft, draft.place, accrued) });
    }
    accrued = 0;
  };

  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  /** Keeps what changed: at once here, a little later on the server. */
  const keep = (before: Draft | null, after: Draft | null): void => {
    if (after === null || after === before || after.changedAt === 0) return;
    if (!hasContent(after) && !(before !== null && hasContent(before))) return;
    state = reduce(state, { type: "kept here", refused: !drafts.save(after) });
    if (after.changedAt !== after.keptAt && after.changedAt !== before?.changedAt) autosave.keep(draftKey(after), JSON.stringify(after));
  };

  const dispatch = (action: InterviewAction): void => {
    const before = draftOn(state);
    settleTime();
    const timed = draftOn(state);
    state = reduce(state, action);
    const after = draftOn(state);
    if (timed !== null && after !== null && timed.id === after.id) {
      state = reduce(state, { type: "edit", edit: () => stamped(timed, after, now()) });
    }
    keep(before, draftOn(state));
    tell();
  };

  const onOutcome = ({ key, text, problem }: Outcome): void => {
    state = reduce(state, { type: "kept there", problem });
    const draft = draftOn(state);
    const kept = parseDraft(text);
    if (problem === null && kept !== null && draft !== null && draftKey(draft) === key && kept.changedAt > draft.keptAt) {
      const marked = { ...draft, keptAt: kept.changedAt };
      state = reduce(state, { type: "edit", edit: () => marked });
      drafts.save(marked);
    }
    tell();
  };
  const autosave: Autosave = createAutosave((draft) => server.keepDraft(draft), onOutcome);

  /** Forgets a draft in both places. */
  const forget = (draft: Draft): void => {
    drafts.remove(draft);
    state = reduce(state, { type: "forgotten", key: draftKey(draft) });
    void autosave.forget(draftKey(draft));
  };

  /** Leaves the start screen; a draft that thereby changed its names is no longer kept under the old ones, once it is kept under the new. */
  const enter = (action: (id: string) => InterviewAction): void => {
    const known = state.at === "start" ? [...state.drafts, ...(state.current === null ? [] : [state.current])] : [];
    const id = newId();
    dispatch(action(id));
    const draft = draftOn(state);
    if (draft === null) return;
    const renamed = known.filter(
      (each) => (each.id === draft.id || each.id === draft.replaces) && draftKey(each) !== draftKey(draft) && hasContent(each),
    );
    if (renamed.length === 0) return;
    autosave.keep(draftKey(draft), JSON.stringify(draft));
    if (!state.keeping.refusedHere) renamed.forEach(forget);
  };

  const load = async (row?: number): Promise<void> => {
    const interviewer = state.at === "done" ? state.draft.interviewer : "";
    const next = state.at === "done" ? nextCandidate(state.form, interviewer, state.draft.candidate) : null;
    dispatch({ type: "load" });
    try {
      const form = await server.loadInterviewForm(row ?? null);
      for (const { key } of form.drafts) autosave.known(key);
      const { spent, ...found } = gatherDrafts(form, drafts.all());
      dispatch({ type: "loaded", form, ...found, interviewer });
      const now = current();
      const isTurnOfNext = now.at === "start" && next !== null && (chosenCandidate(now) === null || ownBallot(now) !== null);
      if (isTurnOfNext && form.candidates.some(({ id }) => id === next.id)) dispatch({ type: "candidate", candidate: next.id });
      spent.forEach(forget);
    } catch (error) {
      dispatch({ type: "load failed", problem: problemFrom(error) });
    }
  };

  const start = (): void => {
    state = reduce(state, { type: "drafts", drafts: gathered() });
    enter((id) => ({ type: "start", newId: id }));
  };

  const startNext = async (candidate: string): Promise<void> => {
    if (state.at !== "done") return;
    const { interviewer } = state.draft;
    await load(0);
    const now = current();
    if (now.at !== "start" || now.form.candidates.every(({ id }) => id !== candidate)) return;
    dispatch({ type: "candidate", candidate });
    // Nobody is asked twice whether their name is right.
    dispatch({ type: "confirm name", name: interviewer });
    const ready = current();
    // Submitted in another window meanwhile: the start screen says so.
    if (ready.at === "start" && ownBallot(ready) === null) start();
  };

  const submit = async (replaces = false): Promise<void> => {
    const before = current();
    dispatch({ type: "send" });
    const after = current();
    const begins = after.at === "summary" && after.sending && !(before.at === "summary" && before.sending);
    // A second click finds the first one already sending; an empty draft never begins.
    if (!begins) return;
    const { form, draft } = after;
    try {
      const receipt = await server.submitBallot({ ...toBallot(form, draft), ...(replaces ? {} : { asksFirst: true }) });
      if (receipt.ballot !== draft.id) throw new ServerProblem("lost", "the receipt is for another ballot: " + receipt.ballot);
      if (!receipt.asks) forget(draft);
      dispatch({ type: "sent", receipt });
    } catch (error) {
      dispatch({ type: "send failed", problem: problemFrom(error) });
      void autosave.flush();
    }
  };

  const reviseBallot = async (id: string): Promise<void> => {
    if (state.at !== "start" || state.opening) return;
    dispatch({ type: "open" });
    try {
      const ballot = await server.loadOwnBallot(id);
      dispatch({ type: "opened", ballot, newId: newId() });
    } catch (error) {
      dispatch({ type: "open failed", problem: problemFrom(error) });
    }
  };

  /** The id of what is being sent from the start screen: the same again when the answer to the first attempt was lost. */
  let pending: { readonly key: string; readonly ids: readonly string[] } | null = null;
  const idsFor = (key: string): readonly string[] => {
    if (pending?.key !== key) pending = { key, ids: [newId(), newId()] };
    return pending.ids;
  };

  /** Does something with a ballot from the start screen; afterwards the form is as the server sees it. */
  const act = async (done: "aside" | "withdrawn", work: () => Promise<unknown>): Promise<void> => {
    if (state.at !== "start" || state.acting) return;
    dispatch({ type: "acting" });
    try {
      await work();
      const form = await server.loadInterviewForm(null);
      pending = null;
      dispatch({ type: "acted", form, done });
    } catch (error) {
      dispatch({ type: "act failed", problem: problemFrom(error) });
    }
  };

  const stepAside = (reason: string): Promise<void> => {
    if (state.at !== "start") return Promise.resolve();
    const { form, candidate, interviewer } = state;
    const [id = ""] = idsFor(JSON.stringify(["aside", candidate, interviewer, reason]));
    const ballot = {
      id,
      replaces: null,
      candidate,
      interviewer: interviewer.trim(),
      version: form.version,
      answers: [],
      recommendation: null,
    };
    return act("aside", () => server.submitBallot({ ...ballot, aside: reason }));
  };

  const withdraw = (ballot: string, reason: string, to: string): Promise<void> => {
    const [id = "", moved = ""] = idsFor(JSON.stringify(["withdraw", ballot, reason, to]));
    return act("withdrawn", () => server.withdrawBallot({ ballot, reason, id, to: to === "" ? null : { candidate: to, id: moved } }));
  };

  const fetchPanel = async (call: () => ReturnType<Server["loadPanel"]>): Promise<void> => {
    dispatch({ type: "panel busy" });
    try {
      dispatch({ type: "panel", panel: await call() });
    } catch (error) {
      dispatch({ type: "panel failed", problem: problemFrom(error) });
    }
  };

  /** Every draft as it stands now, those that only the server keeps included. */
  const gathered = (): readonly Draft[] => ("form" in state ? gatherDrafts(state.form, drafts.all()).drafts : drafts.all());

  const storedElsewhere = (entry: string | null, text: string | null): void => {
    if (state.at === "start") dispatch({ type: "drafts", drafts: gathered() });
    const mine = draftOn(state);
    const theirs = text === null ? null : parseDraft(text);
    if (mine === null || theirs === null || entryOf(mine) !== entry || (state.at === "summary" && state.sending)) return;
    const joined = joinDrafts(mine, theirs, null);
    state = reduce(state, { type: "edit", edit: () => joined });
    // The other tab hears of what only this one knew; once both say the same, nobody writes any more.
    if (joined.id !== theirs.id || fingerprint(joined) !== fingerprint(theirs)) drafts.save(joined);
    tell();
  };

  const edit = (change: (draft: Draft, form: InterviewForm) => Draft): void => dispatch({ type: "edit", edit: change });

  return {
    load,
    submit,
    reviseBallot,
    start,
    startNext,
    adoptDraft: (draft) => enter((id) => ({ type: "adopt", draft, newId: id })),
    deleteDraft: (draft) => {
      forget(draft);
      dispatch({ type: "drafts", drafts: gathered() });
    },
    chooseCandidate: (candidate) => dispatch({ type: "candidate", candidate }),
    nameInterviewer: (interviewer) => dispatch({ type: "interviewer", interviewer }),
    unrate: (question, criterion) => edit((draft) => unrate(draft, question, criterion)),
    rate: (question, criterion, level) => edit((draft) => rate(draft, question, criterion, level)),
    tick: (question, list, text) => edit((draft) => tick(draft, question, list, text)),
    notePlatform: (question, platform, level) => edit((draft) => notePlatform(draft, question, platform, level)),
    writeNote: (question, note) => edit((draft) => writeNote(draft, question, note)),
    markRest: () => edit((draft, form) => markRest(form, draft)),
    recommend: (choice) => edit((draft, form) => (openCriteria(form, draft).length === 0 ? recommend(draft, { choice }) : draft)),
    giveReason: (reason) => edit((draft) => recommend(draft, { reason })),
    next: () => dispatch({ type: "next" }),
    goOn: () => {
      if (state.at !== "question") return;
      const { form, index } = state;
      edit((draft) => {
        const question = questionOrder(form, draft.interviewer).questions[index];
        return question !== undefined && isAllOffered(form, draft, question) ? keepOffered(form, draft, question) : draft;
      });
      dispatch({ type: "next" });
    },
    back: () => dispatch({ type: "back", drafts: gathered() }),
    goTo: (step) => dispatch({ type: "go to", step }),
    confirmName: (name) => dispatch({ type: "confirm name", name }),
    chooseWay: (way) => dispatch({ type: "way", way }),
    stepAside,
    withdraw,
    chooseVoice: (keep, drop, reason) => {
      const [id = ""] = idsFor(JSON.stringify(["voice", keep, drop, reason]));
      return fetchPanel(() => server.chooseVoice({ keep, drop, id, reason, who: typedName(state) }));
    },
    reviseStored: () => dispatch({ type: "revise", newId: newId() }),
    showPanel: () => {
      dispatch({ type: "to panel" });
      return fetchPanel(server.loadPanel);
    },
    loadPanel: () => fetchPanel(server.loadPanel),
    reveal: (candidate, reason) => fetchPanel(() => server.revealBallots({ candidate, reason, who: typedName(state) })),
    sealAgain: (reason) => fetchPanel(() => server.sealBallotsAgain({ reason, who: typedName(state) })),
    time: () => {
      lookAtClock();
      const draft = draftOn(state);
      if (draft === null) return { question: 0, overall: 0 };
      const overall = Object.values(draft.seconds).reduce((sum, each) => sum + each, accrued);
      return { question: (draft.seconds[draft.place] ?? 0) + accrued, overall };
    },
    pause: () => {
      const before = draftOn(state);
      settleTime();
      since = null;
      keep(before, draftOn(state));
      void autosave.flush();
    },
    resume: () => {
      since = now();
    },
    storedElsewhere,
    state: current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
