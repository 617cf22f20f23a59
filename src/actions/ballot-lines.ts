import type { Content } from "../content/content.ts";
import { cellText } from "../domain/cell-text.ts";
import type { CriterionId } from "../domain/criterion.ts";
import type { QuestionId } from "../domain/interview-plan.ts";
import type { InterviewColumn } from "../sheets/schema.ts";
import type { CellValue } from "../sheets/table.ts";
import type { Ballot } from "../sidebar/api.ts";

/** A line of the log, ready to be written. */
export type InterviewLine = Readonly<Record<InterviewColumn, CellValue>>;

/** The version of the rubric under which a ballot is handed in, as long as there is only one. */
const FIRST_VERSION = 1;

/**
 * A ballot as lines of the log: one a rating, "not observed" with a blank rating. A question's note stands on its first line; a question
 * whose criteria are all gone from the rubric keeps its note on a line of its own.
 *
 * @param candidate the candidate's present name
 * @param when when the ballot was handed in
 */
export function ballotLines(ballot: Ballot, candidate: string, when: Date, { questions, criteria }: Content): InterviewLine[] {
  return ballot.answers.flatMap(({ question, note, ratings }) => {
    const line = (criterion: string, level: number | null, remark: string): InterviewLine => ({
      when,
      ballot: cellText(ballot.id),
      replaces: null,
      version: FIRST_VERSION,
      interviewer: cellText(ballot.interviewer),
      code: cellText(ballot.candidate),
      candidate: cellText(candidate),
      question: cellText(`${question} ${questions[question as QuestionId].text}`),
      criterionId: criterion === "" ? null : cellText(criterion),
      criterion: criterion === "" ? null : cellText(criteria[criterion as CriterionId].name),
      rating: level,
      evidence: null,
      flags: null,
      note: remark === "" ? null : cellText(remark),
      recommendation: null,
    });
    if (ratings.length === 0) return note === "" ? [] : [line("", null, note)];
    return ratings.map(({ criterion, level }, i) => line(criterion, level, i === 0 ? note : ""));
  });
}
