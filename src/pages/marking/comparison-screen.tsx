import type { MarkingWords } from "../../content/marking-words.ts";
import type { ComparedPair, ComparedPart, Verdict, Written } from "../../wire/marking.ts";
import type { ComparingSession } from "./comparing.ts";
import { Heading } from "./heading.tsx";
import { PlanView } from "./plan-view.tsx";

interface SideProps {
  readonly words: MarkingWords;
  readonly name: string;
  readonly written: Written;
}

const Side = ({ words, name, written: { text, plan } }: SideProps) => (
  <section class="side">
    <h3 class="quiet">{name}</h3>
    {plan ? <PlanView words={words} plan={plan} /> : <blockquote class="written">{text}</blockquote>}
  </section>
);

interface ComparisonScreenProps {
  readonly words: MarkingWords;
  readonly parts: readonly ComparedPart[];
  readonly sending: boolean;
  readonly problem: string | null;
  readonly session: ComparingSession;
}

/** The works of two candidates, part by part, with the question which is better. */
export const ComparisonScreen = ({ words, parts, sending, problem, session }: ComparisonScreenProps) => {
  const verdicts = session.verdicts();
  const choices: readonly (readonly [Verdict, string])[] = [
    ["left", words.left],
    ["same", words.same],
    ["right", words.right],
  ];
  return (
    <>
      <main class="sheet">
        <Heading>{words.compare}</Heading>
        <p>{words.compareHelp}</p>
        {parts.map(({ part, title, left, right }) => (
          <section key={part} class="pair">
            <h2 class="criterion-name">{title}</h2>
            <div class={left.plan ? "sides sides-plan" : "sides"}>
              <Side words={words} name={words.left} written={left} />
              <Side words={words} name={words.right} written={right} />
            </div>
            <fieldset class="criterion">
              <legend>{words.better(title)}</legend>
              <div class="segments">
                {choices.map(([verdict, label]) => (
                  <label class="segment" key={verdict}>
                    <input
                      type="radio"
                      class="segment-input"
                      name={"better-" + part}
                      checked={verdicts[part] === verdict}
                      onChange={() => session.judge(part, verdict)}
                    />
                    <span class="segment-face">{label}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          </section>
        ))}
        <div class="field">
          <label for="note">{words.note}</label>
          <textarea
            id="note"
            class="input note"
            rows={3}
            maxLength={2000}
            value={session.note()}
            onInput={(event) => session.write(event.currentTarget.value)}
          />
        </div>
        {problem !== null && (
          <p class="notice notice-problem" role="alert">
            <strong>{words.failed}</strong> {problem}
          </p>
        )}
      </main>
      <footer class="bar">
        <button type="button" class="button button-main" aria-disabled={!session.canKeep()} onClick={() => void session.keep()}>
          {sending ? words.saving : words.keep}
        </button>
      </footer>
    </>
  );
};

/** Whose works they were, once the verdict is in the log. */
export const KeptScreen = ({ words, pair }: { readonly words: MarkingWords; readonly pair: ComparedPair }) => (
  <main class="sheet">
    <Heading>{words.compare}</Heading>
    <p>{words.kept}</p>
    <dl class="facts">
      <div>
        <dt>{words.left}</dt>
        <dd>{pair.left}</dd>
      </div>
      <div>
        <dt>{words.right}</dt>
        <dd>{pair.right}</dd>
      </div>
    </dl>
  </main>
);
