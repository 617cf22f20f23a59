import type { Content } from "../content/content.ts";
import { withNames } from "./other-names.ts";
import type { Part } from "./schema.ts";
import type { SheetNames, SheetTemplate } from "./sheet-template.ts";
import { benchmarksTemplate } from "./templates/benchmarks.ts";
import { candidatesTemplate } from "./templates/candidates.ts";
import { decisionTemplate } from "./templates/decision.ts";
import { howItWorksTemplate } from "./templates/how-it-works.ts";
import { interviewsTemplate } from "./templates/interviews.ts";
import { logTemplate } from "./templates/log.ts";
import { lookBackTemplate } from "./templates/look-back.ts";
import { questionsTemplate } from "./templates/questions.ts";
import { roleBriefTemplate } from "./templates/role-brief.ts";
import { rubricTemplate } from "./templates/rubric.ts";
import { scoreboardTemplate } from "./templates/scoreboard.ts";
import { workSamplesTemplate } from "./templates/work-samples.ts";

/** For those who only want a template's words and places: names of sheets stand in formulas as references, which follow by themselves. */
export const PLACEHOLDER_NAMES: SheetNames = { interviews: "Interviews", candidates: "Candidates" };

/** The template of a part in the words of `content`, with the names that the workbook has. */
export const templateOf = (part: Part, content: Content, names: SheetNames): SheetTemplate =>
  withNames(usualTemplate(part, content, names), names.ranges);

function usualTemplate(part: Part, content: Content, names: SheetNames): SheetTemplate {
  switch (part) {
    case "roleBrief":
      return roleBriefTemplate(content);
    case "log":
      return logTemplate(content, names);
    case "rubric":
      return rubricTemplate(content, names);
    case "questions":
      return questionsTemplate(content, names);
    case "candidates":
      return candidatesTemplate(content, names);
    case "interviews":
      return interviewsTemplate(content, names);
    case "benchmarks":
      return benchmarksTemplate(content, names);
    case "workSamples":
      return workSamplesTemplate(content, names);
    case "scoreboard":
      return scoreboardTemplate(content, names);
    case "lookBack":
      return lookBackTemplate(content, names);
    case "howItWorks":
      return howItWorksTemplate(content);
    case "decision":
      return decisionTemplate(content);
  }
}
