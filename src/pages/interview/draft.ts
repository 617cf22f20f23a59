import { type AnswerNotes, hasNotes, mapNotes, NO_NOTES, type Recommendation } from "../../domain/ballot/ballot.ts";
import type { PlatformLevel } from "../../domain/ballot/platform-level.ts";
import { fnv1a } from "../../domain/fnv-1a.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { Level, Observation } from "../../domain/rating.ts";
import type { FormCandidate } from "../../wire/interview.ts";

/** What was entered for one question. A criterion that is absent from `levels` has not been rated yet. */
export interface DraftAnswer extends AnswerNotes {
  readonly levels: Readonly<Record<string, Observation>>;
  /** Levels seen on platforms; absent where none was. */
  readonly platforms?: readonly PlatformLevel[];
  /** When it last changed, in milliseconds; 0 when nobody knows. Lets two copies of a draft be joined question by question. */
  readonly at: number;
}

/** The overall recommendation while it is being made. */
export interface DraftVerdict {
  readonly choice: Recommendation["choice"] | null;
  readonly reason: string;
  readonly at: number;
}

/** A ballot being filled in: one interviewer, one candidate. */
export interface Draft {
  /** The kit it belongs to; "" for a draft of an earlier version, which did not say. */
  readonly kit: string;
  /** Becomes the ballot's id, so every attempt to submit this draft is the same ballot. */
  readonly id: string;
  /** The ballot that this one revises. */
  readonly replaces: string | null;
  readonly candidate: string;
  /** As written in the sheet when the draft was begun or last opened. */
  readonly candidateName: string;
  readonly interviewer: string;
  /** By question id. A question never touched is absent. */
  readonly answers: Readonly<Record<string, DraftAnswer>>;
  readonly verdict: DraftVerdict;
  /** The step on screen: a question's id or `SUMMARY`; "" for the first question with nothing entered. */
  readonly place: string;
  /** Seconds spent on each question, by its id. */
  readonly seconds: Readonly<Record<string, number>>;
  /** When something was last entered, in milliseconds; 0 while nothing was. */
  readonly changedAt: number;
  /** The `changedAt` that the server last confirmed to keep. */
  readonly keptAt: number;
  /** Fingerprint of what was first sent; "" until then. Tells whether something changed after an attempt whose end is unknown. */
  readonly firstSent: string;
}

export const SUMMARY = "summary";

export const NO_VERDICT: DraftVerdict = { choice: null, reason: "", at: 0 };

const NOTHING: DraftAnswer = { ...NO_NOTES, levels: {}, at: 0 };

type Belonging = Pick<Draft, "kit" | "candidate" | "candidateName" | "interviewer">;

/** The part of a draft that says whose it is. */
export const belongingTo = (kit: string, candidate: FormCandidate, interviewer: string): Belonging => ({
  kit,
  candidate: candidate.id,
  candidateName: candidate.name.trim(),
  interviewer: interviewer.trim(),
});

/**
 * Where a draft is kept, here and on the server: one place for each kit, candidate and interviewer, however the names are spelled.
 * The candidate's name belongs to it: a code whose line was given to somebody else must not bring up the earlier person's draft.
 */
export const draftKey = ({ kit, candidate, candidateName, interviewer }: Belonging): string =>
  JSON.stringify([...(kit === "" ? [] : [kit]), candidate, nameKey(candidateName), nameKey(interviewer)]);

export const newDraft = (id: string, kit: string, candidate: FormCandidate, interviewer: string): Draft => ({
  id,
  replaces: null,
  ...belongingTo(kit, candidate, interviewer),
  answers: {},
  verdict: NO_VERDICT,
  place: "",
  seconds: {},
  changedAt: 0,
  keptAt: 0,
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

/** Takes a level back: the criterion is open again. */
export const unrate = (draft: Draft, question: string, criterion: string): Draft => {
  const { [criterion]: cleared, ...levels } = answerTo(draft, question).levels;
  return cleared === undefined ? draft : withAnswer(draft, question, { levels });
};

export const writeNote = (draft: Draft, question: string, note: string): Draft => withAnswer(draft, question, { note });

/** Notes the level seen on a platform; null takes it back. */
export const notePlatform = (draft: Draft, question: string, platform: string, level: Level | null): Draft => {
  const others = (answerTo(draft, question).platforms ?? []).filter((each) => each.platform !== platform);
  return withAnswer(draft, question, { platforms: level === null ? others : [...others, { platform, level }] });
};

/** Ticks a signal or a red flag, or takes the tick away. */
export const tick = (draft: Draft, question: string, list: "evidence" | "flags", text: string): Draft => {
  const ticked = answerTo(draft, question)[list];
  return withAnswer(draft, question, { [list]: ticked.includes(text) ? ticked.filter((each) => each !== text) : [...ticked, text] });
};

export const recommend = (draft: Draft, change: Partial<Pick<DraftVerdict, "choice" | "reason">>): Draft => ({
  ...draft,
  verdict: { ...draft.verdict, ...change },
});

/** Adds to the time spent on a question. */
export const spend = (draft: Draft, question: string, seconds: number): Draft =>
  seconds <= 0
    ? draft
    : { ...draft, seconds: { ...draft.seconds, [question]: Math.round(10 * ((draft.seconds[question] ?? 0) + seconds)) / 10 } };

const isFilled = (answer: DraftAnswer): boolean =>
  hasNotes(answer) || Object.keys(answer.levels).length > 0 || (answer.platforms ?? []).length > 0;

/** True once there is something to lose. */
export const hasContent = (draft: Draft): boolean =>
  Object.values(draft.answers).some(isFilled) || draft.verdict.choice !== null || draft.verdict.reason.trim() !== "";

/** Writes the time beside everything that differs from the draft before it; a later change has a later time even if the clock stands still. */
export const stamped = (before: Draft, after: Draft, clock: number): Draft => {
  const now = Math.max(clock, before.changedAt + 1);
  const answers = Object.entries(after.answers).map(([question, answer]): [string, DraftAnswer] => [
    question,
    answer === before.answers[question] ? answer : { ...answer, at: now },
  ]);
  const verdict = after.verdict === before.verdict ? after.verdict : { ...after.verdict, at: now };
  const changed = after.answers !== before.answers || after.verdict !== before.verdict;
  return changed ? { ...after, answers: Object.fromEntries(answers), verdict, changedAt: now } : after;
};

/** A short mark of what a draft says, whatever its place and times: two drafts that say the same have the same mark. */
export const fingerprint = ({ answers, verdict }: Pick<Draft, "answers" | "verdict">): string => {
  const said = Object.keys(answers)
    .sort()
    .map((question) => {
      const answer = answers[question] ?? NOTHING;
      const { note, ...lists } = mapNotes<string | string[]>(
        (key) => String(answer[key]),
        (key) => [...answer[key]].sort(),
      );
      const platforms = [...(answer.platforms ?? [])].map(({ platform, level }) => platform + level).sort();
      // Without any, the mark stays that of a draft which knew of none.
      const besides = platforms.length > 0 ? [platforms] : [];
      return [question, note, Object.entries(answer.levels).sort(), ...Object.values(lists), ...besides];
    });
  const text = JSON.stringify([said, verdict.choice, verdict.reason]);
  // The length besides: enough to notice a change of one's own.
  return fnv1a(text).toString(16) + "-" + text.length;
};

/** Remembers what the first attempt to submit carried. */
export const markSent = (draft: Draft): Draft => (draft.firstSent === "" ? { ...draft, firstSent: fingerprint(draft) } : draft);

/** True when the draft now differs from what its first attempt carried. */
export const changedSinceSent = (draft: Draft): boolean => draft.firstSent !== "" && draft.firstSent !== fingerprint(draft);

/** The same words as a revision of a ballot that is stored. */
export const asRevisionOf = (draft: Draft, ballot: string, newId: string): Draft => ({
  ...draft,
  id: newId,
  replaces: ballot,
  firstSent: "",
});
