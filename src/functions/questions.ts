import { cellWords } from "../content/cell-words.ts";
import { givenCriteria } from "../content/given-criteria.ts";
import { textUnlessError } from "../domain/cell-value.ts";
import { criteriaNamed, criterionFinder } from "../domain/criterion-finder.ts";
import { fedBy } from "../domain/interview-plan.ts";
import { type Ground, matterOfTheJob } from "../domain/question-lint/grounds.ts";
import { mutedGrounds } from "../domain/question-lint/muted-grounds.ts";
import { questionLint } from "../domain/question-lint/question-lint.ts";
import { argumentsOf } from "./arguments/arguments-of.ts";
import { block, rowOrColumn } from "./arguments/block.ts";

/**
 * Warns about questions that have no place in a job interview, such as family, health, age, origin or religion, says what to ask instead, and names the id that mutes the warning. English and French questions are both understood. No warning is no proof.
 *
 * @param {D5:D33} questions The questions, one per row.
 * @param {"en"} language Optional. The language of the warnings: "en" or "fr".
 * @param {H5:H33} followUps Optional. Follow-ups to the same questions, one row each, several in a cell on lines of their own.
 * @param {L5:L33} muted Optional. What not to warn of, one row for each question: the ids of warnings, with commas between them.
 * @return One warning per question, blank where nothing was found.
 * @example =SMM_QUESTION_CHECK("Are you in a union?") → ! Union: Membership and strikes are protected; asking is unlawful in many places. Leave it out; nothing in the job depends on it. (Keep it all the same: union)
 * @customfunction
 */
export function SMM_QUESTION_CHECK(questions: unknown, language?: unknown, followUps?: unknown, muted?: unknown): string[][] {
  const read = argumentsOf("SMM_QUESTION_CHECK", language);
  const words = cellWords(read.language(language)).questionLint;
  const asked = block(questions);
  const [more, mutes] = [followUps, muted].map((argument) => (argument === undefined ? [] : block(argument))) as [unknown[][], unknown[][]];
  if (!rowOrColumn(questions) || [more, mutes].some(({ length }) => length > 0 && length !== asked.length))
    throw read.refuse("questionColumn");
  const warningOf = (ground: Ground): string =>
    (matterOfTheJob(ground) ? words.matterOfTheJob : words.warning)(words.grounds[ground], ground);
  return asked.map((row, i) => {
    const text = [...row, ...(more[i] ?? [])].filter((cell) => typeof cell === "string").join("\n");
    const kept = mutedGrounds(textUnlessError(mutes[i]?.[0]));
    return [
      questionLint(text)
        .filter((ground) => !kept.has(ground))
        .map(warningOf)
        .join("\n"),
    ];
  });
}

/**
 * Lists, for each criterion, which of the questions asked give evidence for it, so that you see before the interview which criterion nobody asks about.
 *
 * @param {A5:A28} criterionIds The criteria's ids, one per row.
 * @param {B5:B28} criteria Their names, one per row.
 * @param {A5:A33} asked TRUE where a question is asked, one per row.
 * @param {C5:C33} questionIds The questions' ids, one per row.
 * @param {J5:J33} feeds The ids or names of the criteria that each question feeds, with commas between them.
 * @return The ids of the questions, one line per criterion, blank where nothing asked feeds it.
 * @example =SMM_QUESTIONS_FEEDING("C2", "Analytics", {TRUE; TRUE; FALSE}, {"D1"; "D7"; "D8"}, {"C2, C7"; "B6, C2"; "C2"}) → D1, D7
 * @customfunction
 */
export function SMM_QUESTIONS_FEEDING(
  criterionIds: unknown,
  criteria: unknown,
  asked: unknown,
  questionIds: unknown,
  feeds: unknown,
): string[][] {
  const [ids, names] = [rowOrColumn(criterionIds), rowOrColumn(criteria)];
  const [ticks, questions, fed] = [rowOrColumn(asked), rowOrColumn(questionIds), rowOrColumn(feeds)];
  if (!ids || ids.length !== names?.length || !questions || questions.length !== ticks?.length || questions.length !== fed?.length)
    throw argumentsOf("SMM_QUESTIONS_FEEDING").refuse("feedingColumns");
  const idOf = criterionFinder([...givenCriteria(), ...ids.map((id, i) => ({ id: textUnlessError(id), name: textUnlessError(names[i]) }))]);
  const bank = questions.flatMap((cell, i) => {
    const question = textUnlessError(cell);
    if (question === "" || ticks[i] !== true) return [];
    return [
      {
        question,
        shows: fedBy(question, criteriaNamed(fed[i], idOf).ids),
      },
    ];
  });
  return ids.map((cell) => {
    const id = textUnlessError(cell);
    return [bank.flatMap(({ question, shows }) => (id !== "" && shows.has(id) ? [question] : [])).join(", ")];
  });
}
