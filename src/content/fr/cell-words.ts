import type { CellWords } from "../cell-words.ts";
import { argumentErrors } from "./argument-errors.ts";
import { benchmarks, forecast } from "./benchmarks.ts";
import { board } from "./board.ts";
import { criteria } from "./criteria.ts";
import { decisions } from "./decisions.ts";
import { fairness } from "./fairness.ts";
import { lookBackWords } from "./look-back.ts";
import { plan } from "./plan.ts";
import { platformFit } from "./platform-fit.ts";
import { postingCheck } from "./posting-check.ts";
import { questionLint } from "./question-lint.ts";
import { roleBrief } from "./role-brief.ts";

export const cellWords: CellWords = {
  criteria,
  questionLint,
  postingCheck,
  board,
  decisions,
  argumentErrors,
  plan,
  forecast,
  fairness,
  platformFit,
  lookBackWords,
  sheets: { roleBrief, benchmarks },
};
