import { contentFor } from "../../src/content/content-for.ts";
import type { Language } from "../../src/content/language.ts";
import { criterionIds } from "../../src/domain/criterion.ts";
import { criteriaFed, questionIds } from "../../src/domain/interview-plan.ts";
import type { InterviewForm, Panel } from "../../src/wire/interview.ts";

/** The form with the nine questions and the criteria of the kit, as long as a real interview is. */
export const fullForm = (language: Language): InterviewForm => {
  const { criteria, questions } = contentFor(language);
  return {
    kit: "c0ffee00-0000-4000-8000-000000000002",
    language,
    interviewer: "Kim Osei",
    interviewers: [
      { name: "Kim Osei", questions: ["D3", "D7"] },
      { name: "Lee Marchand", questions: [] },
    ],
    mode: "sealed",
    version: 1,
    candidates: [
      { id: "C-001", name: "Ana Ferreira" },
      { id: "C-002", name: "Bilal Haddad" },
    ],
    selected: "C-001",
    criteria: criterionIds.map((id) => ({ id, name: criteria[id].name, anchors: criteria[id].anchors })),
    questions: questionIds.map((id) => ({
      id,
      ...questions[id],
      followUps: questions[id].followUps,
      criteria: criteriaFed[id],
    })),
    brand: { adjectives: ["warm", "plain", "quick"], say: "Hello, we are here.", neverSay: "As per our policy" },
    platforms: [
      { name: "Instagram", level: 4 },
      { name: "TikTok", level: 2 },
    ],
    submitted: [],
    drafts: [],
  };
};

/** A row with nothing to remark. */
export const quiet = { removed: [], aside: [], late: [] } as const;

export const PANEL: Panel = {
  mode: "sealed",
  rows: [
    {
      candidate: "C-001",
      name: "Ana Ferreira",
      submitted: ["Kim Osei"],
      missing: ["Lee Marchand", "Sam"],
      revealed: false,
      ...quiet,
      held: 1,
    },
    {
      candidate: "C-002",
      name: "Bilal Haddad",
      submitted: ["Kim Osei", "Lee Marchand", "Sam"],
      missing: [],
      revealed: true,
      ...quiet,
      held: 0,
    },
    {
      candidate: "C-003",
      name: "Maximiliana Konstantinopolitanopoulou",
      submitted: [],
      missing: ["Kim Osei", "Lee Marchand"],
      revealed: false,
      ...quiet,
      held: 0,
    },
  ],
  room: { used: 0.83, ballots: 92 },
  canSealAgain: false,
  leftBehind: 0,
  returned: 0,
  warnings: [],
};
