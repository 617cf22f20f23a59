import { mapNotes, NO_NOTES } from "../../domain/ballot/ballot.ts";
import type { Observation } from "../../domain/rating.ts";
import { type Draft, type DraftAnswer, type DraftVerdict, fingerprint, NO_VERDICT } from "./draft.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

const isLevel = (value: unknown): value is Observation => value === null || [1, 2, 3, 4, 5].includes(value as number);

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** A draft of an earlier version has none. */
const isPlatforms = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.every((each) => isRecord(each) && isText(each.platform) && each.level !== null && isLevel(each.level)));

const isAnswer = (value: unknown): value is DraftAnswer =>
  isRecord(value) &&
  Object.values(
    mapNotes(
      (key) => isText(value[key]),
      (key) => isTexts(value[key]),
    ),
  ).every(Boolean) &&
  isPlatforms(value.platforms) &&
  isRecord(value.levels) &&
  Object.values(value.levels).every(isLevel) &&
  isTime(value.at);

const isVerdict = (value: unknown): value is DraftVerdict =>
  isRecord(value) && [null, -2, -1, 0, 1, 2].includes(value.choice as number | null) && isText(value.reason) && isTime(value.at);

const TEXTS = ["kit", "id", "candidate", "candidateName", "interviewer", "place", "firstSent"] satisfies (keyof Draft)[];

const isDraft = (value: Record<string, unknown>): boolean =>
  TEXTS.every((name) => isText(value[name])) &&
  (value.replaces === null || isText(value.replaces)) &&
  isRecord(value.answers) &&
  Object.values(value.answers).every(isAnswer) &&
  isVerdict(value.verdict) &&
  isRecord(value.seconds) &&
  [...Object.values(value.seconds), value.changedAt, value.keptAt].every(isTime);

/**
 * A draft of the first version in the present shape: it knew no ticks, no recommendation and no times, counted its place in questions,
 * and remembered everything it had sent.
 */
const upgraded = (value: Record<string, unknown>): Record<string, unknown> => {
  if (!Number.isInteger(value.place) || !isRecord(value.answers)) return value;
  const answers = Object.entries(value.answers).map(([question, answer]) => [
    question,
    isRecord(answer) ? { ...NO_NOTES, ...answer, at: 0 } : answer,
  ]);
  const current: Record<string, unknown> = {
    kit: "",
    replaces: null,
    ...value,
    answers: Object.fromEntries(answers),
    verdict: NO_VERDICT,
    place: "",
    seconds: {},
    // Older than anything that is entered from now on.
    changedAt: 1,
    keptAt: 0,
  };
  const sentAsIs = value.firstSent === JSON.stringify(value.answers);
  return sentAsIs && isDraft(current) ? { ...current, firstSent: fingerprint(current as unknown as Draft) } : current;
};

/**
 * Reads back a stored draft, of this version or the one before.
 *
 * @returns null when the text is not a draft: storage is the user's, and anybody may have written there
 */
export const parseDraft = (text: string): Draft | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const current = upgraded(value);
  return isDraft(current) ? (current as unknown as Draft) : null;
};
