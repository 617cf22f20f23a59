import type { Content } from "../content/content.ts";
import { givenCriterionIds } from "../domain/criterion.ts";
import { samplePartNames } from "../domain/exercise/marked-part.ts";
import { bankQuestionIds } from "../domain/interview-plan.ts";
import type { Part } from "./schema.ts";
import type { WrittenWords } from "./translation/dictionary.ts";

/** What the kit itself writes into the columns of its tables as it is used, by the columns' headings; in the same order in every language. */
export function writtenWords(part: Part, { sheets, questions, criteria, messages, markedParts }: Content): WrittenWords {
  if (part === "lookBack") return { [sheets.lookBack.columns.criterion]: givenCriterionIds.map((id) => criteria[id].name) };
  if (part !== "interviews") return {};
  const { question, criterion, recommendation } = sheets.interviews.columns;
  const { overall, choices } = messages.ballots;
  return {
    [question]: [
      overall,
      ...bankQuestionIds.map((id) => `${id} ${questions[id].text}`),
      ...samplePartNames.map((part, i) => `W${i + 1} ${markedParts.parts[part].logged}`),
    ],
    [criterion]: givenCriterionIds.map((id) => criteria[id].name),
    [recommendation]: Object.values(choices),
  };
}
