import { contentFor } from "../content/content-for.ts";
import { parseChoice } from "../domain/arguments/setting.ts";
import { block, line } from "../domain/block.ts";
import { InputError } from "../domain/input-error.ts";
import { questionLint } from "../domain/question-lint/question-lint.ts";

/**
 * Warns about questions that have no place in a job interview, such as family, health, age, origin or religion, and says what to ask instead. English and French questions are both understood. It knows typical wordings only, so no warning is no proof.
 *
 * @param {D5:D33} questions The questions, one a row.
 * @param {"en"} language Optional. The language of the warnings: "en" or "fr".
 * @param {H5:H33} followUps Optional. Follow-ups to the same questions, one row each, several in a cell on lines of their own.
 * @return One warning a question, blank where nothing was found.
 * @example =SMM_QUESTION_CHECK("Are you in a union?") → ! Union: Membership and strikes are protected; asking is unlawful in many places.
 * @customfunction
 */
export function SMM_QUESTION_CHECK(questions: unknown, language?: unknown, followUps?: unknown): string[][] {
  const asker = "SMM_QUESTION_CHECK";
  const { topics, warning } = contentFor(parseChoice(asker, "the language", language, ["en", "fr"])).questionLint;
  const asked = block(questions);
  const more = followUps === undefined ? [] : block(followUps);
  if (!line(questions) || (more.length > 0 && more.length !== asked.length)) {
    throw new InputError(`${asker} needs the questions in one column, and as many follow-ups as questions.`);
  }
  return asked.map((row, i) => {
    const text = [...row, ...(more[i] ?? [])].filter((cell) => typeof cell === "string").join("\n");
    return [
      questionLint(text)
        .map((topic) => warning(topics[topic]))
        .join("\n"),
    ];
  });
}
