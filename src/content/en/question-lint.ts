import type { QuestionLintText } from "../question-lint-text.ts";

export const questionLint: QuestionLintText = {
  topics: {
    family: {
      name: "Family",
      reason: "Marriage, children and childcare say nothing about the work, and asking invites a claim of discrimination.",
      instead: "The job needs [these hours]. Can you work them?",
    },
    pregnancy: {
      name: "Pregnancy",
      reason: "Nobody may ask about pregnancy or plans for children, and the candidate may keep silent.",
      instead: null,
    },
    health: {
      name: "Health",
      reason: "Health and disability are private; only an occupational doctor may ask, and only about the post.",
      instead: "Here is what the job involves. Can you do it, and would you need anything adjusted?",
    },
    age: {
      name: "Age",
      reason: "Age must not decide, and hints such as a year of birth or retirement plans count as asking.",
      instead: null,
    },
    origin: {
      name: "Origin",
      reason: "Nationality, birthplace, accent and mother tongue point to origin.",
      instead: "Are you allowed to work in this country? How well do you speak the languages of the job?",
    },
    religion: {
      name: "Religion",
      reason: "Faith and its holidays are private.",
      instead: "The job needs [these days]. Can you work them?",
    },
    politics: {
      name: "Politics",
      reason: "Opinions and votes are private.",
      instead: "How would you answer a heated political comment under one of our posts?",
    },
    union: {
      name: "Union",
      reason: "Membership and strikes are protected; asking is unlawful in many places.",
      instead: null,
    },
    orientation: {
      name: "Sexual orientation and gender",
      reason: "Nothing about the work depends on it.",
      instead: null,
    },
    private: {
      name: "Private accounts",
      reason: "Private accounts and passwords are off limits; many laws forbid asking for them.",
      instead: "Is there something public or professional of yours that you would like to show us?",
    },
    record: {
      name: "Criminal record",
      reason: "Only a few jobs allow this question, and this is rarely one of them.",
      instead: null,
    },
    money: {
      name: "Debts and housing",
      reason: "Private money matters say nothing about handling a budget.",
      instead: "What budgets have you looked after at work?",
    },
    pay: {
      name: "Past pay",
      reason: "A growing number of laws forbid asking what somebody earned before.",
      instead: "Our range is [from–to]. Does that suit you?",
    },
    looks: {
      name: "Looks",
      reason: "Height, weight and looks must not decide.",
      instead: null,
    },
  },
  warning: ({ name, reason, instead }) => `! ${name}: ${reason}${instead === null ? "" : ` Ask instead: “${instead}”`}`,
};
