import type { LetterFacts } from "../letters-text.ts";

const hello = (name: string): string => `Hello ${name || "[name]"},`;
const bye = "Best wishes,\n[your name]";
const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");

/** Texts to copy and send. Whatever the kit does not know stands in brackets. */
export const letters = {
  sheet: "Texts to send",
  title: (name: string) => (name === "" ? "Texts to send" : `Texts to send: ${name}`),
  help: "Copy a text and complete what stands in brackets. The kit sends nothing. Candidates ▸ Texts to send… writes this sheet anew.",
  texts: [
    {
      title: "Invitation",
      write: ({ name, role, interviewers }: LetterFacts) =>
        paragraphs(
          hello(name),
          `Thank you for your interest in our job as ${role}. We would like to meet you on [day and time], [place or link]. It takes about [minutes] minutes.`,
          `What to expect: ${interviewers > 1 ? `${interviewers} of us ask` : "we ask"} you questions about the job, and there is a short exercise: you plan one month's budget and tell us why. There is nothing to prepare. We rate each answer from 1 to 5 against levels that are written down beforehand; those who interview you and whoever decides read the ratings and notes, and you may ask to see what was written about you.`,
          "Do you need anything for the interview to be fair to you, such as more time, another place or another form because of a disability? Tell us, and we arrange it. It has no influence on the rating.",
          "If the time does not suit you, suggest another.",
          bye,
        ),
    },
    {
      title: "No, without reasons",
      write: ({ name, role }: LetterFacts) =>
        paragraphs(
          hello(name),
          `Thank you for the time you gave us for our job as ${role}. We have chosen somebody else this time.`,
          "You may ask us why, and what was written about you; just answer this message.",
          "We wish you well with your search.",
          bye,
        ),
    },
    {
      title: "No, with reasons",
      write: ({ name, role, reason, raised }: LetterFacts) =>
        paragraphs(
          hello(name),
          `Thank you for the time you gave us for our job as ${role}. We have chosen somebody whose answers suited this job better. We would like to tell you why.`,
          reason || "[why less suited, in one or two sentences]",
          `What would have counted in your favour: ${raised || "[one thing, from the levels of the rubric]"}`,
          "This is about this job and these interviews, not about you as a person. You may ask to see what was written about you.",
          "We wish you well with your search.",
          bye,
        ),
    },
    {
      title: "Offer",
      write: ({ name, role }: LetterFacts) =>
        paragraphs(
          hello(name),
          `We would like to work with you: we offer you our job as ${role}.`,
          "It starts on [date]; the pay is [amount]; the contract is [kind], [hours] hours a week. The contract itself is attached [or: follows by (date)].",
          "Please tell us by [date] whether you accept, and ask whatever you still want to know.",
          bye,
        ),
    },
    {
      title: "Still open",
      write: ({ name, role }: LetterFacts) =>
        paragraphs(
          hello(name),
          `We have not decided yet about our job as ${role}, and we do not want to leave you waiting without a word. You hear from us by [date].`,
          "If anything changes for you in the meantime, please tell us.",
          bye,
        ),
    },
  ],
};
