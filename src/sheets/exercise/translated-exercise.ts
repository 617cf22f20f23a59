import type { Content } from "../../content/content.ts";
import type { TranslatedTemplate } from "../translation/dictionary.ts";
import { compareTemplate } from "./compare-template.ts";
import { exerciseTemplate } from "./exercise-template.ts";
import { handOutTemplate } from "./hand-out-template.ts";
import { linePlaces } from "./lines-table.ts";
import { sampleHandOutTemplate } from "./sample-hand-out.ts";

/** Every plan uses the same words, whatever its amounts and however many lines it has. */
const anyInputs = { budget: 0, currency: "", decimals: 2 };
const anyPlace = { row: 1, column: 1 };

/** A candidate's exercise as far as its words go. */
export const planWords = (content: Content, code: string): TranslatedTemplate => ({
  ...exerciseTemplate(content, { ...anyInputs, code }, 1),
  chart: content.sheets.exercise.summary.chart,
});

export const handOutWords = (content: Content): TranslatedTemplate => handOutTemplate(content, { ...anyInputs, code: "" }, 1);

/** The example says more than a plan does: what it is, why it is strong, and what each line is for. */
export function exampleWords(content: Content): TranslatedTemplate {
  const { example, score } = content.sheets.exercise;
  const plan = planWords(content, "");
  const why = [example.whyTitle, ...example.why.map((line) => `• ${line}`), example.noSingleAnswer];
  return {
    ...plan,
    blocks: [
      ...plan.blocks,
      { at: "A1", rows: [example.title, example.help, ...why].map((line) => [line]) },
      { at: linePlaces.cell("item", 1), rows: example.lines.map(({ item }) => [item]) },
      { at: linePlaces.cell("purpose", 1), rows: example.lines.map(({ purpose, kpi }) => [purpose, kpi]) },
      { at: "B1", rows: [[score.anchors[3]]] },
    ],
  };
}

export const compareWords = (content: Content): TranslatedTemplate => ({
  ...compareTemplate(content, [
    { label: "", sheet: "", budget: anyPlace, justification: anyPlace, results: { categories: 1, forecast: 1, score: 1 } },
  ]),
  chart: content.sheets.exercise.compare.chart,
});

/** The words of a hand-out of the work sample, whatever the employer's own say; its tasks are the kit's until somebody changes them. */
export function sampleHandOutWords(content: Content): TranslatedTemplate {
  const { tasks } = content.sheets.workSamples;
  const any = { code: "", mission: " ", adjectives: " ", say: " ", neverSay: " ", samplePost: " " };
  const given = { post: tasks.post.text, reply: tasks.reply.text };
  const full = sampleHandOutTemplate(content, { ...any, tasks: given });
  const bare = sampleHandOutTemplate(content, { ...any, adjectives: "", say: "", neverSay: "", samplePost: "", tasks: given });
  return { ...full, blocks: [...full.blocks, ...bare.blocks] };
}
