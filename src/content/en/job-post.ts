import type { AmountRange } from "../../domain/brief-lines.ts";
import type { JobPostText, PostLine } from "../job-post-text.ts";
import { given, heading, items, listed, missing, stepWords, text } from "../post-lines.ts";
import { amounts, figures } from "./figure.ts";
import { roleBrief } from "./role-brief.ts";

/** Enough to know what counts; the rubric has the rest. */
const MOST_CRITERIA = 8;

export const jobPost: JobPostText = {
  sheet: "Job post",
  lines: ({ brief, criteria, workload }) => {
    const { voice, hours, budget, currency, control, interviewers } = brief;
    const goals = brief.goals.filter(({ priority }) => priority > 0).sort((a, b) => b.priority - a.priority);
    const platforms = brief.platforms.flatMap(({ name, level }) => (level === null ? [] : [{ name, level }]));
    const mustHaves = criteria.filter(({ isMustHave }) => isMustHave);
    return [
      { kind: "title", text: brief.title },
      given(brief.mission, "Add one or two sentences: what is this job for? The role brief has a line for it."),
      heading("What you will do"),
      ...items([
        "Be our voice online, on every channel we use.",
        "Create content, talk with people, and run campaigns.",
        "Set goals, plan ahead, and see to it that people find us when they search.",
        "Win leads, and hand them on while they are warm.",
        "Make us known: work with other brands and with our creatives on what we publish and why.",
      ]),
      given(brief.expectations, "Add the tasks and the results you expect; the role brief has a line for them."),
      heading("What this job is not"),
      ...items([
        "A game: we look at what posts do for the business.",
        "Posting at random: there is a plan, and reasons for it.",
        "Scrolling through feeds: most of the day goes into making, answering and measuring.",
      ]),
      heading("What we want to reach"),
      ...listed(
        goals.map(({ name }) => name),
        "Add your goals: give them a priority in the role brief.",
      ),
      heading("Where"),
      ...listed(
        platforms.map(({ name, level }) => `${name}: someone who ${asVerb(stepWords(roleBrief.levels, level))}`),
        "Add your platforms: give each a wanted level in the role brief.",
      ),
      heading("How we sound"),
      voice.adjectives.length > 0
        ? text(`In a few words: ${voice.adjectives.join(", ")}.`)
        : missing("Add three adjectives for your brand."),
      ...(voice.say === "" ? [] : [text("We say:"), text(voice.say)]),
      ...(voice.neverSay === "" ? [] : [text("We never say:"), text(voice.neverSay)]),
      ...(voice.samplePost === "" ? [] : [text("A post that sounds just right:"), text(voice.samplePost)]),
      heading("How free you are"),
      control === null
        ? missing("Add how much creative control the job has; the role brief has a scale for it.")
        : text(`${stepWords(roleBrief.controls, control)}. The best work balances our brief and your ideas.`),
      heading("What we look for"),
      ...items(criteria.slice(0, MOST_CRITERIA).map(({ name }) => name)),
      brief.proof === ""
        ? missing("Say what counts as proof: a degree, experience, or work that shows talent? The role brief has a line for it.")
        : text(`What counts as proof: ${lowerFirst(brief.proof)}.`),
      heading("Must-haves"),
      ...(brief.experience === "" ? [] : items([`${brief.experience}. It is asked for, and having more gives no advantage.`])),
      ...listed(
        mustHaves.map(({ name }) => name),
        "Add your must-haves: give those criteria a minimum in the rubric. None? Delete this part.",
      ),
      heading("Time, money and place"),
      hours === null ? missing("Add the hours a week.") : text(`${figures(hours)} hours a week.`),
      ...(workload.verdict === "tight" || workload.verdict === "tooMuch"
        ? [missing(roleBrief.workloadWords.verdict(workload.verdict, workload.needed, hours ?? { low: 0, high: 0 }))]
        : []),
      ...(workload.unusualHours === "many" ? [missing(roleBrief.workloadWords.manyHours)] : []),
      brief.pay === ""
        ? missing("Add the pay or its range. EU directive 2023/970 wants candidates to know it before the interview.")
        : text(`Pay: ${brief.pay}`),
      ...(brief.contract === "" ? [missing("Add the kind of contract.")] : [text(`Contract: ${brief.contract}`)]),
      ...(brief.place === "" ? [missing("Add where the work is done.")] : [text(`Place: ${brief.place}`)]),
      ...(brief.start === "" ? [missing("Add when the job starts.")] : [text(`Start: ${brief.start}`)]),
      ...moneyFor(budget, currency),
      heading("How we choose"),
      ...items([
        interviewers.length > 1
          ? `One structured interview with ${interviewers.length} people: everybody gets the same questions, and each of us rates the answers before we talk about them.`
          : "One structured interview: everybody gets the same questions, and every answer is rated on the same scale.",
        "A short budget exercise: you plan one month’s money and tell us why. Nothing to prepare.",
        "Only what matters for the job counts. We do not ask about family, health, age, origin, religion or politics, nor for private accounts; show us public work if you like.",
        "Tell us if you need anything for the interview to be fair to you.",
      ]),
      heading("How to apply"),
      missing("Add whom to write to, what to send, until when, and when people hear from you."),
      missing("Add how long you keep applications, and whom to ask about the data."),
    ];
  },
};

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A budget of 0 is nothing to promise. */
const moneyFor = (budget: AmountRange | null, currency: string): PostLine[] => {
  if (budget === null) return [missing("Add the monthly budget for ads and tools.")];
  return budget.high === 0 ? [] : [text(`A monthly budget of ${amounts(budget, currency)} for ads, tools, training and design.`)];
};

/** @example asVerb("at home there") → "is at home there" */
const asVerb = (level: string): string => (/^(knows|has|could)\b/.test(level) ? level : `is ${level}`);
