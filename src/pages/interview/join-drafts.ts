import type { Draft, DraftAnswer } from "./draft.ts";

/**
 * One answer from two copies: the later one. Where both were changed since the two copies were last the same, the earlier note is not
 * lost: it stands below the later one.
 *
 * @param since when the two were last the same, in milliseconds; null when they never drift apart, as in two tabs that hear each other
 */
const joinAnswers = (one: DraftAnswer, other: DraftAnswer, since: number | null): DraftAnswer => {
  const [later, earlier] = other.at > one.at ? [other, one] : [one, other];
  const words = earlier.note.trim();
  const lost = since !== null && earlier.at > since && words !== "" && !later.note.includes(words);
  return lost ? { ...later, note: later.note.trim() === "" ? words : later.note.trimEnd() + "\n" + words } : later;
};

const keysOf = (one: object, other: object): readonly string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])];

/**
 * Two copies of one draft, joined question by question: nothing that stands in only one of them is lost.
 *
 * @param mine decides the place on screen
 * @param since as for `joinAnswers`
 */
export const joinDrafts = (mine: Draft, theirs: Draft, since: number | null): Draft => {
  const answers = keysOf(mine.answers, theirs.answers).map((question): [string, DraftAnswer | undefined] => {
    const [one, other] = [mine.answers[question], theirs.answers[question]];
    return [question, one !== undefined && other !== undefined ? joinAnswers(one, other, since) : (one ?? other)];
  });
  const seconds = keysOf(mine.seconds, theirs.seconds).map((question): [string, number] => [
    question,
    Math.max(mine.seconds[question] ?? 0, theirs.seconds[question] ?? 0),
  ]);
  // Both copies must end as one ballot: the one already sent, else whichever comes first in the alphabet.
  const rank = (draft: Draft): string => (draft.firstSent === "" ? "1" : "0") + draft.id;
  const identity = rank(theirs) < rank(mine) ? theirs : mine;
  return {
    ...mine,
    id: identity.id,
    replaces: identity.replaces,
    firstSent: identity.firstSent,
    answers: Object.fromEntries(answers.filter((entry): entry is [string, DraftAnswer] => entry[1] !== undefined)),
    verdict: theirs.verdict.at > mine.verdict.at ? theirs.verdict : mine.verdict,
    seconds: Object.fromEntries(seconds),
    changedAt: Math.max(mine.changedAt, theirs.changedAt),
    keptAt: Math.max(mine.keptAt, theirs.keptAt),
  };
};
