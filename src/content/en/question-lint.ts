import type { QuestionLintText } from "../question-lint-text.ts";

const LEAVE_OUT = "Leave it out; nothing in the job depends on it.";

export const questionLint: QuestionLintText = {
  grounds: {
    family: {
      name: "Family",
      reason: "Marriage, children and care at home say nothing about the work, and asking invites a claim of discrimination.",
      instead: "Ask instead: “The job needs [these hours]. Can you work them?”",
    },
    pregnancy: {
      name: "Pregnancy",
      reason: "Nobody may ask about pregnancy or plans for children, and the candidate may keep silent.",
      instead: LEAVE_OUT,
    },
    health: {
      name: "Health",
      reason: "Health, disability and habits such as smoking are private; only an occupational doctor may ask, and only about the post.",
      instead: "Ask instead: “Here is what the job involves. Can you do it, and would you need anything adjusted?”",
    },
    genetics: {
      name: "Genetic traits",
      reason: "Illnesses of relatives and genetic tests are among the most private things there are.",
      instead: LEAVE_OUT,
    },
    age: {
      name: "Age",
      reason: "Age must not decide, and hints such as a year of graduation or plans to retire count as asking.",
      instead: "Ask instead: “Which platforms have you learned most recently, and how?”",
    },
    origin: {
      name: "Origin",
      reason: "Nationality, birthplace, race, accent and the language of one's home point to origin.",
      instead: "Ask instead: “Are you allowed to work in this country? How well do you write the languages of the job?”",
    },
    name: {
      name: "Name",
      reason: "A former name or where a name comes from points to origin and to marriage.",
      instead: "Ask instead: “Which name should we use with you?”",
    },
    religion: {
      name: "Religion",
      reason: "Faith and its holidays are private.",
      instead: "Ask instead: “The job needs [these days]. Can you work them?”",
    },
    politics: {
      name: "Politics",
      reason: "Opinions and votes are private.",
      instead: "Ask instead: “How would you answer a heated political comment under one of our posts?”",
    },
    office: {
      name: "Elected office",
      reason: "Whoever serves or runs for office must not be put at a disadvantage for it.",
      instead: "Ask instead: “The job needs [these hours]. Can you work them?”",
    },
    union: {
      name: "Union",
      reason: "Membership and strikes are protected; asking is unlawful in many places.",
      instead: LEAVE_OUT,
    },
    sex: {
      name: "Sex",
      reason: "Whether somebody is a man or a woman must not matter, nor what men or women are thought to do well.",
      instead: "Ask instead: “How have you led a team that did not agree with you?”",
    },
    orientation: {
      name: "Sexual orientation and gender identity",
      reason: "Nothing about the work depends on it.",
      instead: LEAVE_OUT,
    },
    lifestyle: {
      name: "Private life",
      reason: "What somebody does with their free time and their heart is their own.",
      instead: LEAVE_OUT,
    },
    looks: {
      name: "Looks",
      reason: "Height, weight, hair and photos must not decide.",
      instead: "Ask instead: “The job means being on camera. Is that something you want to do?”",
    },
    residence: {
      name: "Home and way to work",
      reason: "Where and with whom somebody lives is private and can point to origin or means.",
      instead: "Ask instead: “We work here from [9 to 5, three days a week]. Can you be here then?”",
    },
    money: {
      name: "Money and property",
      reason: "Debts, housing and benefits say nothing about handling a budget.",
      instead: "Ask instead: “What budgets have you looked after at work?”",
    },
    bank: {
      name: "Bank",
      reason: "Where somebody banks must not decide, and is needed only for the first wages.",
      instead: "Leave it until after the offer.",
    },
    record: {
      name: "Criminal record",
      reason: "Only a few jobs allow this question, and this is rarely one of them.",
      instead: "Leave it out, or check after the offer if a law demands it.",
    },
    military: {
      name: "Military service",
      reason: "Service, rank, discharge and reserve duty are protected in many places.",
      instead: "Ask instead: “Which skills from earlier work would you use here?”",
    },
    clubs: {
      name: "Clubs and causes",
      reason: "Memberships can reveal faith, origin or politics.",
      instead: "Ask instead: “Which professional groups help you in your work?”",
    },
    whistle: {
      name: "Complaints and whistle-blowing",
      reason: "Whoever reported a wrong or claimed a right is protected from being asked about it.",
      instead: LEAVE_OUT,
    },
    pay: {
      name: "Past pay",
      reason: "A growing number of laws forbid asking what somebody earns or earned.",
      instead: "Ask instead: “Our range is [from–to]. Does that suit you?”",
    },
    private: {
      name: "Private accounts",
      reason: "Private accounts and passwords are off limits; many laws forbid asking for them.",
      instead: "Ask instead: “Is there something public or professional that you would like to show us?”",
    },
    transport: {
      name: "Car and licence",
      reason: "If driving is part of the job, say so and ask everybody; if it is not, a car says only who can afford one.",
      instead: "Ask instead: “The job takes you to [three shops in one day]. Can you get there?”",
    },
  },
  warning: ({ name, reason, instead }, id) => `! ${name}: ${reason} ${instead} (Keep it all the same: ${id})`,
  matterOfTheJob: ({ name, reason, instead }, id) => `? ${name}, a matter of the job: ${reason} ${instead} (Keep it all the same: ${id})`,
};
