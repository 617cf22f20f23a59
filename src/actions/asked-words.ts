import type { Content } from "../content/content.ts";
import { criterionIds } from "../domain/criterion.ts";
import { questionIds } from "../domain/interview-plan.ts";
import { type AskedWords, openKit } from "../sheets/kit.ts";
import type { Desk } from "./desk.ts";
import { whileLocked } from "./while-locked.ts";

/** Longer texts are cut: the kit's own memory has room for 30,000 characters. */
const LONGEST = 160;

/**
 * Questions and criteria whose words are not the kit's own, as the form shows them now. The log calls them by these when ballots come in,
 * which spares reading both sheets again with each ballot.
 */
export function wordsAsked(
  { questions, criteria }: Content,
  asked: readonly { readonly id: string; readonly text: string }[],
  rated: readonly { readonly id: string; readonly name: string }[],
): AskedWords {
  const given = new Map<string, string>([
    ...questionIds.map((id) => [id, questions[id].text] as const),
    ...criterionIds.map((id) => [id, criteria[id].name] as const),
  ]);
  const own = (texts: readonly (readonly [string, string])[]) =>
    Object.fromEntries(texts.filter(([id, text]) => given.get(id) !== text).map(([id, text]) => [id, shortened(text)]));
  return { questions: own(asked.map(({ id, text }) => [id, text])), criteria: own(rated.map(({ id, name }) => [id, name])) };
}

/** Notes them in the kit's memory when they have changed, which is rare. */
export function rememberWords(desk: Desk, words: AskedWords): void {
  if (isSame(words, desk.kit.state?.words)) return;
  whileLocked(() => {
    const kit = openKit(desk.spreadsheet);
    if (kit.state && !isSame(words, kit.state.words)) kit.save({ ...kit.state, words });
  });
}

const isSame = (words: AskedWords, noted: AskedWords | undefined): boolean =>
  JSON.stringify(words) === JSON.stringify(noted ?? { questions: {}, criteria: {} });

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
