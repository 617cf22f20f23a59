import type { Content } from "../content/content.ts";
import type { Part } from "./schema.ts";
import type { SheetTemplate } from "./sheet-template.ts";
import { benchmarksTemplate } from "./templates/benchmarks.ts";
import { candidatesTemplate } from "./templates/candidates.ts";
import { howItWorksTemplate } from "./templates/how-it-works.ts";
import { interviewsTemplate } from "./templates/interviews.ts";
import { logTemplate } from "./templates/log.ts";
import { questionsTemplate } from "./templates/questions.ts";
import { roleBriefTemplate } from "./templates/role-brief.ts";
import { rubricTemplate } from "./templates/rubric.ts";

/** The template of a part in the words of `content`; `interviews` is the name that the log's sheet really has. */
export function templateOf(part: Part, content: Content, interviews: string): SheetTemplate {
  switch (part) {
    case "roleBrief":
      return roleBriefTemplate(content);
    case "log":
      return logTemplate(content);
    case "rubric":
      return rubricTemplate(content);
    case "questions":
      return questionsTemplate(content);
    case "candidates":
      return candidatesTemplate(content, interviews);
    case "interviews":
      return interviewsTemplate(content);
    case "benchmarks":
      return benchmarksTemplate(content);
    case "howItWorks":
      return howItWorksTemplate(content);
  }
}
