import type { PointsInWords, RoleBriefText } from "../role-brief-text.ts";
import { figures } from "./figure.ts";

const added = (points: PointsInWords): string => points.map(([criterion, each]) => `+${each} ${criterion}`).join(", ");

export const roleBrief: RoleBriefText = {
  name: "Role brief",
  title: "Role brief",
  help: "Settle this before you meet anyone. The yellow cells are yours to fill in, and every text can be changed.",
  role: [
    "A social media manager is your brand’s voice online, on every channel: creates content, talks with people, runs campaigns.",
    "It is also goals, plans, visibility in search, leads, and awareness: work with other brands, with your creatives, on what to publish and why.",
    "It is not play, not posting at random, not scrolling through feeds. The job keeps changing, so make this brief your own.",
  ],
  columns: { field: "To settle", answer: "Your answer", hint: "Good to know", key: "Key" },
  keyNote: "Tells the kit what each line is, so that you may rename and move lines. Please leave it as it is.",
  sections: {
    job: "The job",
    goals: "Goals",
    voice: "Your brand’s voice",
    platforms: "Platforms and wanted level",
    together: "How you work together",
    interviewers: "Interviewers",
    means: "Time and money",
    workload: "Does the job fit the hours?",
    weights: "Weights that fit this brief",
  },
  fields: {
    title: { label: "Job title", hint: "Or: community, content marketing, digital marketing, customer experience manager." },
    mission: { label: "Mission", hint: "One or two sentences: what is this job for?" },
    expectations: { label: "What you expect", hint: "Tasks and results, so that people know what they take on." },
    adjectives: { label: "Three adjectives", hint: "Commas between them: warm, precise, playful." },
    say: { label: "We say", hint: "Words and turns of phrase that sound like you." },
    neverSay: { label: "We never say", hint: "What would make your customers frown." },
    samplePost: { label: "A sample post", hint: "A real one that sounds just right." },
    control: { label: "Creative control", hint: "The best results balance the two ends." },
    mode: { label: "Ballots", hint: "Automatic: sealed as soon as two interviewers are named." },
    proof: { label: "What counts as proof", hint: "A degree, experience, or work that shows talent? Goals and skills decide." },
    experience: { label: "Experience needed", hint: "Blank for none. A gate: it is there or not, and more of it gives no points." },
    pay: { label: "Pay or its range", hint: "EU directive 2023/970: candidates learn it before the interview." },
    contract: { label: "Contract", hint: "Permanent, fixed term until when, freelance." },
    place: { label: "Place of work", hint: "Where, and how much of it from home." },
    start: { label: "Start", hint: "A date, or “as soon as possible”." },
    hours: { label: "Hours a week", hint: "What you pay for, not what you hope for. A range such as 20–25 will do." },
    budget: { label: "Monthly budget", hint: "For ads, tools, training and design. A range will do." },
    currency: { label: "Currency", hint: "Its three-letter code." },
    country: { label: "Country", hint: "Where you hire: it decides how long data about candidates may be kept." },
    keep: { label: "Keep data for (months)", hint: "After a refusal. Blank: what is usual in the country." },
  },
  firstTitle: "Social media manager",
  proofs: [
    "Work shown (public posts, samples, our exercises)",
    "Work shown, or experience in such a job",
    "Work shown, experience or a degree, any of these",
    "A degree or certificate",
  ],
  goals: {
    followers: "More fans and followers",
    ads: "Paid ads that pay off, on Facebook or elsewhere",
    service: "Every customer request answered",
    creative: "More creative content",
  },
  goalsTip:
    "Tip: read other employers’ job posts for goals you have not thought of. All of these? Give each a priority. Insert rows for more.",
  ownGoal: "A goal of your own · each step: about 1 h a week",
  goalHint: (hours, points) => `Each step: about ${hours} h a week · ${added(points)}`,
  priorities: ["0 – not now", "1 – nice to have", "2 – important", "3 – decisive"],
  platforms: {
    facebook: "Facebook",
    instagram: "Instagram",
    linkedin: "LinkedIn",
    tiktok: "TikTok",
    youtube: "YouTube",
    x: "X",
    pinterest: "Pinterest",
    blog: "Blog or website",
  },
  platformsTip:
    "Leave blank what is out of scope. Someone strong on one platform may be weak on the next; from level 4 the points count twice. Add others on the free lines just above, and insert rows under those for more.",
  ownPlatform: "Another platform: about 3 h a week · +1 Command of platforms",
  platformHint: (hours, points) => `About ${hours} h a week${points.length > 0 ? ` · ${added(points)}` : ""}`,
  levels: ["1 – knows it", "2 – has used it for work", "3 – at home there", "4 – has shown results", "5 – could teach it"],
  controls: [
    "1 – Follow what we say",
    "2 – Follow, and suggest now and then",
    "3 – Half our brief, half new ideas",
    "4 – Bring ideas within our brief",
    "5 – Bring new ideas, surprise us",
  ],
  modes: { automatic: "Automatic", open: "Open: seen at once", sealed: "Sealed until everybody is done" },
  sealedTip: "Sealing keeps colleagues from influencing each other; an editor who opens the script can read what is held.",
  interviewersTip: "Name left, focus right: questions or criteria such as D1, C2. No focus is everything.",
  countries: { france: "France", unitedKingdom: "United Kingdom", unitedStates: "United States" },
  keepRule: "Type a number of months, 1 or more, or leave the cell blank.",
  defaultCurrency: "USD",
  choiceRule: "Choose from the list, or leave the cell blank.",
  workloadWords: {
    nothing: "Choose goals and platforms above, and this says how much work they are.",
    needed: (hours) => `About ${hours} hours a week of work. Type the hours you have, and this says whether it fits.`,
    verdict: (verdict, needed, hours) =>
      verdict === "fits"
        ? `✓ It fits: about ${needed} hours of work in ${figures(hours)} hours a week.`
        : verdict === "tight"
          ? `! It is tight: about ${needed} hours of work in ${figures(hours)} hours a week.`
          : `✕ Too much for the hours: about ${needed} hours of work in ${figures(hours)} hours a week.`,
    largest: (parts, base) =>
      `Most of it: ${parts.map(({ name, hours }) => `${name} (${hours} h)`).join(", ")}; planning, numbers and the team always take ${base} h.`,
    manyHours: "! More than 48 hours: in the EU, no average week may be longer than that.",
    fewHours: "! In France, a part-time contract has 24 hours a week or more, unless the person asks for less or an agreement allows it.",
    relief: "Drop a platform, lower a goal, or add hours.",
  },
  weightsTip: "To use them, choose Role brief ▸ Apply suggested weights in the menu. It asks before it changes anything.",
  weightsNote:
    "The weights the kit starts with, plus the points named beside your goals and platforms, scaled to the sum of your own weights. " +
    "Each platform beyond two adds a point to command of platforms and to planning. Criteria of your own keep their share.",
  weightsColumns: ["Criterion", "Because of", "Now", "Suggested", "Change"],
  noSuggestion: "Give a goal a priority or a platform a level, and suggestions appear here.",
  manyPlatforms: "number of platforms",
};
