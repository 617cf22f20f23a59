import { cellWords } from "../content/cell-words.ts";
import { checkPosting } from "../domain/posting-check/check-posting.ts";
import { argumentsOf } from "./arguments/arguments-of.ts";
import { block } from "./arguments/block.ts";

/**
 * Finds a wording in a job post or a role brief that shuts people out, such as "young team" or "native speaker", and says what to write instead. English and French are both understood. No finding is no proof.
 *
 * @param {B9:B11} texts The texts to read: a cell or several.
 * @param {"en"} language Optional. The language of the sentence: "en" or "fr".
 * @return One sentence about the first wording, with the number of further ones; blank where nothing was found.
 * @example =SMM_POSTING_CHECK("You are a digital native.") → ! “digital native” means young people only. Write instead: at home on the platforms that we use.
 * @customfunction
 */
export function SMM_POSTING_CHECK(texts: unknown, language?: unknown): string[][] {
  const { postingCheck } = cellWords(argumentsOf("SMM_POSTING_CHECK", language).language(language));
  const written = block(texts)
    .flat()
    .filter((cell) => typeof cell === "string");
  const [first, ...others] = checkPosting(written.join("\n"));
  if (!first) return [[""]];
  const sentence = postingCheck.sentence(first.wording, postingCheck.findings[first.id]);
  return [[`! ${sentence}${others.length === 0 ? "" : postingCheck.more(others.length)}`]];
}
