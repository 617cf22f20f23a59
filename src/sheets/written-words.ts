import type { Content } from "../content/content.ts";
import { criterionIds } from "../domain/criterion.ts";
import { questionIds } from "../domain/interview-plan.ts";
import type { Part } from "./schema.ts";
import type { WrittenWords } from "./translation/dictionary.ts";

/** What the kit itself writes into the columns of its tables as it is used, by the columns' headings; in the same order in every language. */
export function writtenWords(part: Part, { sheets, questions, criteria }: Content): WrittenWords {
  if (part !== "interviews") return {};
  const { question, criterion } = sheets.interviews.columns;
  return {
    [question]: questionIds.map((id) => `${id} ${questions[id].text}`),
    [criterion]: criterionIds.map((id) => criteria[id].name),
  };
}
