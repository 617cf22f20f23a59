import type { Ballot, FormCandidate, InterviewForm, Observation } from "./api.ts";
import { criteriaOf } from "./criteria-of.ts";

/** What was entered for one question. A criterion that is absent from `levels` has not been rated yet. */
export interface DraftAnswer {
  readonly note: string;
  readonly levels: Readonly<Record<string, Observation>>;
}

/** A ballot being filled in: one interviewer, one candidate. */
export interface Draft {
  /** Becomes the ballot's id, so every attempt to submit this draft is the same ballot. */
  readonly id: string;
  readonly candidate: string;
  /** As written in the sheet. Two spreadsheets may use one code for two people; the name tells them apart. */
  readonly candidateName: string;
  readonly interviewer: string;
  /** By question id. A question never touched is absent. */
  readonly answers: Readonly<Record<string, DraftAnswer>>;
  /** Index of the question on screen; the number of questions means the summary. */
  readonly place: number;
  /** The answers as they were first sent, in JSON; "" until then. Tells whether something changed after an attempt whose end is unknown. */
  readonly firstSent: string;
}

/** How far a draft is: one rating for each criterion of each question. */
export interface Progress {
  /** Rated 1 to 5. */
  readonly rated: number;
  /** Said to be not observed, or not rated yet. */
  readonly missing: number;
  readonly notes: number;
}

const NOTHING: DraftAnswer = { note: "", levels: {} };

/** The part of a draft that says whose it is. */
export const belongingTo = (candidate: FormCandidate, interviewer: string): Pick<Draft, "candidate" | "candidateName" | "interviewer"> => ({
  candidate: candidate.id,
  candidateName: candidate.name.trim(),
  interviewer: interviewer.trim(),
});

export const newDraft = (id: string, candidate: FormCandidate, interviewer: string): Draft => ({
  id,
  ...belongingTo(candidate, interviewer),
  answers: {},
  place: 0,
  firstSent: "",
});

export const answerTo = (draft: Draft, question: string): DraftAnswer => draft.answers[question] ?? NOTHING;

/** The level entered for one criterion of one question; undefined when none was. */
export const levelOf = (draft: Draft, question: string, criterion: string): Observation | undefined =>
  answerTo(draft, question).levels[criterion];

const withAnswer = (draft: Draft, question: string, change: Partial<DraftAnswer>): Draft => ({
  ...draft,
  answers: { ...draft.answers, [question]: { ...answerTo(draft, question), ...change } },
});

export const rate = (draft: Draft, question: string, criterion: string, level: Observation): Draft =>
  withAnswer(draft, question, { levels: { ...answerTo(draft, question).levels, [criterion]: level } });

export const writeNote = (draft: Draft, question: string, note: string): Draft => withAnswer(draft, question, { note });

/** True once there is something to lose. */
export const hasContent = (draft: Draft): boolean =>
  Object.values(draft.answers).some((answer) => answer.note.trim() !== "" || Object.keys(answer.levels).length > 0);

export const progressOf = (form: InterviewForm, draft: Draft): Progress => {
  const levels = form.questions.flatMap((question) => criteriaOf(form, question).map(({ id }) => levelOf(draft, question.id, id) ?? null));
  return {
    rated: levels.filter((level) => level !== null).length,
    missing: levels.filter((level) => level === null).length,
    notes: form.questions.filter((question) => answerTo(draft, question.id).note.trim() !== "").length,
  };
};

/** The draft as it is sent: every question of the form, in its order; what was not rated goes as not observed. */
export const toBallot = (form: InterviewForm, draft: Draft): Ballot => ({
  id: draft.id,
  replaces: null,
  candidate: draft.candidate,
  interviewer: draft.interviewer,
  version: form.version,
  recommendation: null,
  answers: form.questions.map((question) => ({
    question: question.id,
    note: answerTo(draft, question.id).note.trim(),
    evidence: [],
    flags: [],
    ratings: criteriaOf(form, question).map(({ id }) => ({ criterion: id, level: levelOf(draft, question.id, id) ?? null })),
  })),
});

/** Remembers what the first attempt to submit carried. */
export const markSent = (draft: Draft): Draft => (draft.firstSent === "" ? { ...draft, firstSent: JSON.stringify(draft.answers) } : draft);

/** True when the draft now differs from what its first attempt carried. */
export const changedSinceSent = (draft: Draft): boolean => draft.firstSent !== "" && draft.firstSent !== JSON.stringify(draft.answers);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const isLevel = (value: unknown): value is Observation => value === null || [1, 2, 3, 4, 5].includes(value as number);

const isAnswer = (value: unknown): value is DraftAnswer =>
  isRecord(value) && typeof value.note === "string" && isRecord(value.levels) && Object.values(value.levels).every(isLevel);

/**
 * Reads back a stored draft.
 *
 * @returns null when the text is not a draft: storage is the user's, and another version may have written there
 */
export const parseDraft = (text: string): Draft | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || !isRecord(value.answers) || !Object.values(value.answers).every(isAnswer)) return null;
  const strings = [value.id, value.candidate, value.candidateName, value.interviewer, value.firstSent];
  const complete = strings.every((text) => typeof text === "string") && Number.isInteger(value.place);
  return complete ? (value as unknown as Draft) : null;
};
