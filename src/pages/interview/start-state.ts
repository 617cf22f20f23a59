import { isSamePerson } from "../../domain/ballot/awaited.ts";
import type { Ballot } from "../../domain/ballot/ballot.ts";
import type { FormCandidate, InterviewForm, OwnBallot } from "../../wire/interview.ts";
import type { ServerProblem } from "../shared/server-problem.ts";
import { asRevisionOf, belongingTo, changedSinceSent, type Draft, draftKey, hasContent, newDraft } from "./draft.ts";
import { fromBallot } from "./draft-ballot.ts";

/** Where the user says who is interviewed and by whom, and picks up what was begun. */
export interface StartScreen {
  readonly at: "start";
  readonly form: InterviewForm;
  /** The chosen candidate's id; "" while nobody is chosen. */
  readonly candidate: string;
  readonly interviewer: string;
  readonly drafts: readonly Draft[];
  /** Keys of the drafts whose newest words came from the server: from another computer, or another browser. */
  readonly fromElsewhere: readonly string[];
  /** The draft that was on screen before coming back here; a new name typed now corrects it. */
  readonly current: Draft | null;
  /** True once the user tried to start with something left out. */
  readonly incomplete: boolean;
  /** True while a submitted ballot is being fetched, to change it. */
  readonly opening: boolean;
  readonly problem: ServerProblem | null;
  /** True while it asks whether a name that the brief does not have is right. */
  readonly asksName: boolean;
  /** The name that was said to be right all the same; "" for none. */
  readonly confirmedName: string;
  /** What is done with the user's submitted ballot, or instead of one. */
  readonly way: "none" | "aside" | "withdraw";
  /** True while that is on its way. */
  readonly acting: boolean;
  /** What has been done with it. */
  readonly done: "none" | "aside" | "withdrawn";
}

export const startScreen = (form: InterviewForm, drafts: readonly Draft[], rest: Partial<StartScreen>): StartScreen => ({
  at: "start",
  form,
  candidate: form.candidates.find((candidate) => candidate.id === form.selected)?.id ?? "",
  interviewer: form.interviewer,
  drafts,
  fromElsewhere: [],
  current: null,
  incomplete: false,
  opening: false,
  problem: null,
  asksName: false,
  confirmedName: "",
  way: "none",
  acting: false,
  done: "none",
  ...rest,
});

export const chosenCandidate = ({ form, candidate }: StartScreen): FormCandidate | null =>
  form.candidates.find(({ id }) => id === candidate) ?? null;

/** Drafts of this kit, and those of an earlier version, which do not say their kit. */
const ofThisKit = ({ form, drafts }: StartScreen): readonly Draft[] => drafts.filter(({ kit }) => kit === form.kit || kit === "");

/** The draft that was already under way for what is chosen on the start screen; null when starting makes a new one. */
export const resumable = (screen: StartScreen): Draft | null => {
  const candidate = chosenCandidate(screen);
  if (candidate === null) return null;
  const keys = [screen.form.kit, ""].map((kit) => draftKey(belongingTo(kit, candidate, screen.interviewer)));
  const found = keys.map((key) => ofThisKit(screen).find((draft) => draftKey(draft) === key && hasContent(draft)));
  return found.find((draft) => draft !== undefined) ?? null;
};

/** Other drafts under the chosen candidate's code: of another interviewer, or begun when the candidate had another name. */
export const otherDrafts = (screen: StartScreen): readonly Draft[] => {
  const candidate = chosenCandidate(screen);
  if (candidate === null) return [];
  const own = resumable(screen);
  // Continued, a draft takes the candidate's present name; it must not push out another that is already kept there.
  const wouldReplace = (draft: Draft): boolean => {
    const key = draftKey(belongingTo(screen.form.kit, candidate, draft.interviewer));
    return screen.drafts.some((other) => other !== draft && draftKey(other) === key);
  };
  return ofThisKit(screen).filter(
    (draft) => draft.candidate === candidate.id && draft !== own && hasContent(draft) && !wouldReplace(draft),
  );
};

/**
 * True when what a draft says may be shown to whoever is named on the start screen. While ballots are sealed only one's own may: on a shared
 * computer a colleague's draft would show ratings that nobody is to see yet.
 */
export const mayRead = ({ form, interviewer }: StartScreen, draft: Draft): boolean =>
  form.mode === "open" || isSamePerson(draft.interviewer, interviewer);

/** Drafts for people who are no longer among the candidates: they cannot be submitted, but their words are not thrown away. */
export const strandedDrafts = (screen: StartScreen): readonly Draft[] => {
  const { form, drafts } = screen;
  const isGone = ({ candidate }: Draft): boolean => form.candidates.every(({ id }) => id !== candidate);
  return drafts.filter((draft) => draft.kit === form.kit && hasContent(draft) && isGone(draft) && mayRead(screen, draft));
};

/** The latest ballot that this interviewer has submitted for the chosen candidate. */
export const ownBallot = ({ form, candidate, interviewer }: StartScreen): OwnBallot | null => {
  const own = form.submitted.filter((each) => each.candidate === candidate && isSamePerson(each.interviewer, interviewer));
  return own.reduce<OwnBallot | null>((latest, each) => (latest === null || each.revision > latest.revision ? each : latest), null);
};

/** True when the brief names interviewers, this name is none of them, and nobody has said that it is right. */
export const isUnknownName = ({ form, interviewer, confirmedName }: StartScreen): boolean =>
  form.interviewers.length > 0 &&
  interviewer.trim() !== "" &&
  !form.interviewers.some(({ name }) => isSamePerson(name, interviewer)) &&
  !isSamePerson(confirmedName, interviewer);

/** The draft to fill in now: one under way, or a new one under the new id; null while something is left out. */
export const draftToStart = (screen: StartScreen, newId: string): Draft | null => {
  const { form, interviewer, current } = screen;
  const candidate = chosenCandidate(screen);
  if (candidate === null || interviewer.trim() === "") return null;
  const underWay = resumable(screen) ?? (current?.candidate === candidate.id ? current : null);
  return underWay === null ? newDraft(newId, form.kit, candidate, interviewer) : carriedOn(screen, candidate, interviewer, underWay, newId);
};

/** A draft under the names chosen now. One whose ballot is known to be stored goes on as a revision of it. */
export const carriedOn = (screen: StartScreen, candidate: FormCandidate, interviewer: string, draft: Draft, newId: string): Draft => {
  const { form } = screen;
  const named = { ...draft, ...belongingTo(form.kit, candidate, interviewer) };
  return form.submitted.some(({ id }) => id === draft.id) ? asRevisionOf(named, draft.id, newId) : named;
};

/** A submitted ballot as a draft that will replace it; null when the candidate is gone. */
export const reopened = (screen: StartScreen, ballot: Ballot, newId: string): Draft | null => {
  const candidate = screen.form.candidates.find(({ id }) => id === ballot.candidate);
  return candidate === undefined ? null : fromBallot(ballot, newId, screen.form.kit, candidate);
};

/** True when the ballot of a draft is stored as it stands, so that the draft has done its work. */
export const isStored = (form: InterviewForm, draft: Draft): boolean =>
  form.submitted.some(({ id }) => id === draft.id) && draft.firstSent !== "" && !changedSinceSent(draft);
