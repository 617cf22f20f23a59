import { useLayoutEffect } from "preact/hooks";
import type { MarkingWords } from "../../content/marking-words.ts";
import { budgetLines } from "../../domain/budget-line.ts";
import { isComplete } from "../../domain/exercise/marked-part.ts";
import type { Marking, MarkingLine, MarkingWork } from "../../wire/marking.ts";
import { Heading } from "./heading.tsx";
import { Judge } from "./judge.tsx";
import { type MarkingSession, outcome, type Place } from "./marking.ts";
import { PlanView } from "./plan-view.tsx";

interface ScreenProps {
  readonly words: MarkingWords;
  readonly marking: Marking;
  readonly place: Place;
  readonly session: MarkingSession;
}

interface WorkScreenProps extends ScreenProps {
  readonly work: MarkingWork;
  readonly index: number;
  readonly sending: boolean;
  readonly problem: string | null;
}

const useTop = () => useLayoutEffect(() => window.scrollTo(0, 0), []);

/** What was asked, folded: a marker reads it once. */
const Asked = ({ words, place }: Pick<ScreenProps, "words" | "place">) => (
  <details>
    <summary>{words.asked}</summary>
    <p>{place.part.task}</p>
  </details>
);

/** An invented answer, then our own mark of it and why. */
export const PracticeScreen = ({ words, place, session, compared }: ScreenProps & { readonly compared: boolean }) => {
  useTop();
  const { part } = place;
  const { text, plan, reference, why } = part.practice;
  const { levels } = session.entryOf(place);
  const isReady = isComplete(part.part, levels);
  return (
    <>
      <header class="top">
        <Heading>{words.practice(part.title)}</Heading>
      </header>
      <main class="sheet">
        <p class="notice">{words.practiceHelp}</p>
        <Asked words={words} place={place} />
        {plan ? <PlanView words={words} plan={plan} /> : <blockquote class="written">{text}</blockquote>}
        <Judge
          words={words}
          scales={part.scales}
          levels={levels}
          note={undefined}
          disabled={compared}
          rate={session.rate}
          write={session.write}
        />
        {compared && (
          <div class="notice" role="status">
            {part.scales.map(({ scale, name }) => (
              <p key={scale}>{words.ours(name, levels[scale] ?? 0, reference[scale] ?? 0)}</p>
            ))}
            <p>
              <strong>{words.why}</strong> {why}
            </p>
          </div>
        )}
      </main>
      <footer class="bar">
        <p class="quiet">{words.markingAs(session.marker())}</p>
        {compared ? (
          <button type="button" class="button button-main" onClick={session.endPractice}>
            {words.goOn}
          </button>
        ) : (
          <button type="button" class="button button-main" aria-disabled={!isReady} onClick={session.compare}>
            {words.compareWithOurs}
          </button>
        )}
      </footer>
    </>
  );
};

/** One part of one work, and its rating. */
export const WorkScreen = ({ words, marking, place, work, index, sending, problem, session }: WorkScreenProps) => {
  useTop();
  const { part } = place;
  const { plan } = work;
  const { levels, note } = session.entryOf(place);
  const reasons = levels.reasons;
  const after = plan && plan.points !== null && reasons ? outcome(plan.points, reasons) : null;
  const canMark = plan?.points !== null;
  const isReady = canMark && isComplete(part.part, levels) && !sending;
  const open = (plan?.lines ?? []).filter(({ line }) => line === null);
  const chosen = open.every((line) => session.categoryOf(work, line) !== null);
  const partNumber = marking.parts.indexOf(part) + 1;
  const category = (line: MarkingLine) => (
    <select
      class="input"
      aria-label={words.categoryOf(line.item || line.category || line.purpose || line.amount)}
      value={session.categoryOf(work, line) ?? ""}
      onChange={({ currentTarget }) => {
        const found = budgetLines.find((each) => each === currentTarget.value);
        if (found) session.choose(work, line.row, found);
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
  return (
    <>
      <header class="top">
        <Heading>{words.place(part.title, index + 1, part.works.length)}</Heading>
        <p class="quiet">
          {marking.parts.length > 1 && words.partOf(partNumber, marking.parts.length) + " · "}
          {words.markedSoFar(session.markedOf(part), part.works.length) + " · " + words.markingAs(session.marker()) + " "}
          <button type="button" class="button button-small" aria-disabled={sending} onClick={session.rename}>
            {words.changeName}
          </button>
        </p>
      </header>
      <main class="sheet">
        {marking.toMend.length > 0 && <p class="notice">{words.toMend(marking.toMend)}</p>}
        {marking.standing.shown && <p class="notice">{words.late}</p>}
        {session.isMarked(place) && <p class="quiet">{words.already}</p>}
        {work.changed && !session.isMarked(place) && <p class="notice">{words.changed}</p>}
        {plan?.unexplained && plan.points !== null && <p class="notice">{words.unexplained}</p>}
        <Asked words={words} place={place} />
        {plan ? <PlanView words={words} plan={plan} categoryOf={category} /> : <blockquote class="written">{work.text}</blockquote>}
        {open.length > 0 && (
          <div class="notice">
            <p>{words.confirmHelp}</p>
            <button type="button" class="button button-main" aria-disabled={!chosen || sending} onClick={() => void session.confirm()}>
              {words.confirm}
            </button>
          </div>
        )}
        {canMark && (
          <Judge
            words={words}
            scales={part.scales}
            levels={levels}
            note={note}
            disabled={false}
            rate={session.rate}
            write={session.write}
          />
        )}
        {after !== null && plan && plan.losses.length > 0 && (
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
        <button type="button" class="button" aria-disabled={!session.canStep(-1) || sending} onClick={() => session.step(-1)}>
          {words.back}
        </button>
        <button type="button" class="button" aria-disabled={!session.canStep(1) || sending} onClick={() => session.step(1)}>
          {words.skip}
        </button>
        <button type="button" class="button button-main" aria-disabled={!isReady} onClick={() => void session.save()}>
          {sending ? words.saving : words.save}
        </button>
      </footer>
    </>
  );
};
