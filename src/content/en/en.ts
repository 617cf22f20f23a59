import type { Content } from "../content.ts";
import { forecast } from "./benchmarks.ts";
import { board } from "./board.ts";
import { candidatePage } from "./candidate-page.ts";
import { criteria } from "./criteria.ts";
import { decision } from "./decision.ts";
import { fairness } from "./fairness.ts";
import { amounts } from "./figure.ts";
import { jobPost } from "./job-post.ts";
import { letters } from "./letters.ts";
import { lookBackWords } from "./look-back.ts";
import { markedParts } from "./marked-parts.ts";
import { menu } from "./menu.ts";
import { messages } from "./messages.ts";
import { plan } from "./plan.ts";
import { platformFit } from "./platform-fit.ts";
import { postingCheck } from "./posting-check.ts";
import { questionLint } from "./question-lint.ts";
import { budgetQuestion, questions } from "./questions.ts";
import { retention } from "./retention.ts";
import { samples } from "./samples.ts";
import { sheets } from "./sheets.ts";

export const en: Content = {
  language: "en",
  criteria,
  questions,
  budgetQuestion: (budget, currency) => budgetQuestion(amounts(budget, currency)),
  questionLint,
  postingCheck,
  sheets,
  board,
  menu,
  messages,
  samples,
  jobPost,
  retention,
  plan,
  markedParts,
  forecast,
  decision,
  candidatePage,
  letters,
  fairness,
  platformFit,
  lookBackWords,
};
