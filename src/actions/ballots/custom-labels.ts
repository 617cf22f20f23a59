import { criterionIds } from "../../domain/criterion.ts";
import { bankQuestionIds } from "../../domain/interview-plan.ts";
import type { CodedCandidate } from "../../sheets/candidate-codes.ts";
import { type CustomLabels, type KitState, rubricState } from "../../sheets/kit.ts";
import type { ActionContext } from "../action-context.ts";

/** Longer texts are cut: the kit's own memory has room for 30,000 characters. */
const LONGEST = 160;

/** More names than these characters are not kept; then the first ballot looks them up. */
const ROOM_FOR_NAMES = 8_000;

/**
 * Questions and criteria whose words are not the kit's own, as the form shows them now. The log calls them by these when ballots come in,
 * which spares reading both sheets again with each ballot. Before the first ballot, which has the rubric to lock, the candidates too.
 */
export function customLabels(
  { kit, content: { questions, criteria } }: ActionContext,
  asked: readonly { readonly id: string; readonly text: string }[],
  rated: readonly { readonly id: string; readonly name: string }[],
  candidates: readonly CodedCandidate[],
): CustomLabels {
  const given = new Map<string, string>([
    ...bankQuestionIds.map((id) => [id, questions[id].text] as const),
    ...criterionIds.map((id) => [id, criteria[id].name] as const),
  ]);
  const own = (texts: readonly (readonly [string, string])[]) =>
    Object.fromEntries(texts.filter(([id, text]) => given.get(id) !== text).map(([id, text]) => [id, shortened(text)]));
  const names = Object.fromEntries(candidates.map(({ code, name }) => [code, name]));
  const keepsNames = rubricState(kit.state).locked === null && JSON.stringify(names).length <= ROOM_FOR_NAMES;
  return {
    questions: own(asked.map(({ id, text }) => [id, text])),
    criteria: own(rated.map(({ id, name }) => [id, name])),
    ...(keepsNames && candidates.length > 0 ? { candidates: names } : {}),
  };
}

/** True when the kit's memory has other words, which is rare. */
export const labelsChanged = (words: CustomLabels, state: KitState | undefined): boolean =>
  JSON.stringify(words) !== JSON.stringify(state?.words ?? { questions: {}, criteria: {} });

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
