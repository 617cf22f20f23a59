import type { InterviewWords } from "../../../content/interview-words.ts";
import type { FormBrand } from "../../../wire/interview.ts";

/** How the brand speaks, as the role brief says it, where an answer is to be held against it. Nothing while nothing is settled. */
export const BrandVoice = ({ words: { question: words }, brand }: { readonly words: InterviewWords; readonly brand: FormBrand }) => {
  const { adjectives, say, neverSay } = brand;
  const heading = [words.voice, adjectives.join(", ")].filter(Boolean).join(" ");
  if (adjectives.length === 0 && say === "" && neverSay === "") return null;
  if (say === "" && neverSay === "") return <p dir="auto">{heading}</p>;
  return (
    <details class="prompts voice">
      <summary dir="auto">{heading}</summary>
      <dl>
        {(
          [
            [words.weSay, say],
            [words.neverSay, neverSay],
          ] as const
        ).map(
          ([term, text]) =>
            text !== "" && (
              <div key={term}>
                <dt>{term}</dt>
                <dd class="reason" dir="auto">
                  {text}
                </dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
};
