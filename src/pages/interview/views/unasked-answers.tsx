import type { InterviewWords } from "../../../content/interview-words.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import type { Draft } from "../draft.ts";
import { unaskedAnswers } from "../draft-ballot.ts";

interface UnaskedAnswersProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
}

/** What was entered for questions that nobody asks any more: it goes along with the ballot, and says so. */
export const UnaskedAnswers = ({ words, form, draft }: UnaskedAnswersProps) => {
  const kept = unaskedAnswers(form, draft);
  return kept.length === 0 ? null : (
    <ol>
      {kept.map(({ question, note, ratings }) => (
        <li class="entry" key={question}>
          <h2 class="entry-title" dir="auto">
            {(form.retired?.find(({ id }) => id === question)?.text ?? question) + " " + words.summary.unasked}
          </h2>
          {ratings.length > 0 && (
            <dl class="levels">
              {ratings.map(({ criterion, level }) => (
                <div class="levels-row" key={criterion}>
                  <dt dir="auto">{form.criteria.find(({ id }) => id === criterion)?.name ?? criterion}</dt>
                  <dd class="level level-rated">{level}</dd>
                </div>
              ))}
            </dl>
          )}
          {note !== "" && (
            <p class="quiet reason" dir="auto">
              {note}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};
