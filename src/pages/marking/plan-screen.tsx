import { useLayoutEffect, useRef } from "preact/hooks";
import type { MarkingWords } from "../../content/marking-words.ts";
import { budgetLines } from "../../domain/budget-line.ts";
import type { Level } from "../../domain/rating.ts";
import type { Marking, MarkingLine, MarkingPlan } from "../../wire/marking.ts";
import { type MarkingSession, outcome } from "./marking.ts";

interface PlanScreenProps {
  readonly words: MarkingWords;
  readonly marking: Marking;
  readonly plan: MarkingPlan;
  readonly index: number;
  readonly sending: boolean;
  readonly problem: string | null;
  readonly session: MarkingSession;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

interface CategoryChoiceProps {
  readonly words: MarkingWords;
  readonly marking: Marking;
  readonly plan: MarkingPlan;
  readonly line: MarkingLine;
  readonly session: MarkingSession;
}

/** A line of the candidate's own: the category that its words speak for, to be confirmed or changed. */
const CategoryChoice = ({ words, marking, plan, line, session }: CategoryChoiceProps) => (
  <select
    class="input"
    aria-label={words.categoryOf(line.item || line.category || line.purpose || line.amount)}
    value={session.categoryOf(plan, line) ?? ""}
    onChange={({ currentTarget }) => {
      const category = budgetLines.find((each) => each === currentTarget.value);
      if (category) session.choose(plan, line.row, category);
    }}
  >
    <option value="" disabled>
      {words.choose}
    </option>
    {budgetLines.map((each) => (
      <option key={each} value={each}>
        {marking.categories[each]}
      </option>
    ))}
  </select>
);

/** One plan with its reasons, and the rating of those. */
export const PlanScreen = ({ words, marking, plan, index, sending, problem, session }: PlanScreenProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const count = marking.plans.length;
  const { level, note } = session.markOf(plan);
  const after = level !== undefined && plan.points !== null ? outcome(plan.points, level) : null;
  const ready = after !== null && !sending;
  const open = plan.lines.filter(({ line }) => line === null);
  const chosen = open.every((line) => session.categoryOf(plan, line) !== null);
  return (
    <>
      <header class="top">
        <h1 class="heading" tabIndex={-1} ref={heading}>
          {words.plan(plan.code)}
        </h1>
        <p class="quiet">
          {words.place(index + 1, count)} · {words.markedSoFar(marking.plans.filter(session.isMarked).length, count)}
        </p>
      </header>
      <main class="sheet">
        {session.isMarked(plan) && <p class="quiet">{words.already}</p>}
        {plan.changed && !session.isMarked(plan) && <p class="notice">{words.changed}</p>}
        {plan.unexplained && plan.points !== null && <p class="notice">{words.unexplained}</p>}
        <dl class="facts">
          {(
            [
              [words.budget, plan.budget],
              [words.planned, plan.planned],
              [words.reserve, plan.reserve],
              [words.objective, plan.objective || "–"],
            ] as const
          ).map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{words.columns.category}</th>
              <th scope="col" class="figure">
                {words.columns.amount}
              </th>
              <th scope="col">{words.columns.purpose}</th>
              <th scope="col">{words.columns.kpi}</th>
            </tr>
          </thead>
          <tbody>
            {plan.lines.map((line, i) => (
              <tr key={i}>
                <th scope="row">
                  {line.line === null ? <CategoryChoice {...{ words, marking, plan, line, session }} /> : line.category}
                  {(line.item !== "" || line.objective !== "") && (
                    <span class="quiet">{[line.item, line.objective].filter((text) => text !== "").join(" · ")}</span>
                  )}
                </th>
                <td class="figure" data-label={words.columns.amount}>
                  {line.amount}
                  {line.elsewhere && <span class="quiet">{words.elsewhere}</span>}
                </td>
                <td data-label={words.columns.purpose}>{line.purpose || "–"}</td>
                <td data-label={words.columns.kpi}>{line.kpi || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {open.length > 0 && (
          <div class="notice">
            <p>{words.confirmHelp}</p>
            <button type="button" class="button button-main" aria-disabled={!chosen || sending} onClick={() => void session.confirm()}>
              {words.confirm}
            </button>
          </div>
        )}
        {plan.points === null && open.length === 0 && (
          <p class="notice" role="alert">
            {words.mend}
          </p>
        )}
        {plan.points !== null && (
          <div class="judge">
            <fieldset class="criterion" aria-describedby="anchor">
              <legend class="criterion-name">{words.justification}</legend>
              <div class="segments">
                {LEVELS.map((each) => (
                  <label class="segment" key={each}>
                    <input
                      type="radio"
                      class="segment-input"
                      name="level"
                      value={each}
                      checked={level === each}
                      onChange={() => session.rate(plan, each)}
                    />
                    <span class="segment-face">{each}</span>
                  </label>
                ))}
              </div>
              <p class="quiet anchor-text" id="anchor" aria-live="polite">
                {level === undefined ? words.hint : marking.anchors[level - 1]}
              </p>
            </fieldset>
            <div class="field">
              <label for="note">{words.note}</label>
              <textarea
                id="note"
                class="input note"
                rows={3}
                value={note}
                onInput={(event) => session.write(plan, event.currentTarget.value)}
              />
            </div>
          </div>
        )}
        {after !== null && plan.losses.length > 0 && (
          <details>
            <summary>{words.losses}</summary>
            <ul class="bullets">
              {plan.losses.map((loss) => (
                <li key={loss}>{loss}</li>
              ))}
            </ul>
          </details>
        )}
        {problem !== null && (
          <p class="notice notice-problem" role="alert">
            <strong>{words.failed}</strong> {problem}
          </p>
        )}
      </main>
      <footer class="bar">
        <p class={after === null ? "quiet" : "result"} role="status">
          {after === null ? words.keys : words.result(words.points(after.score), after.rating, after.heldBack)}
        </p>
        <button type="button" class="button" aria-disabled={index === 0 || sending} onClick={() => session.goTo(index - 1)}>
          {words.back}
        </button>
        <button type="button" class="button" aria-disabled={index + 1 === count || sending} onClick={() => session.goTo(index + 1)}>
          {words.skip}
        </button>
        <button type="button" class="button button-main" aria-disabled={!ready} onClick={() => void session.save()}>
          {sending ? words.saving : words.save}
        </button>
      </footer>
    </>
  );
};
