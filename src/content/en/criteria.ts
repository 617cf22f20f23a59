import type { CriteriaText } from "../content.ts";

export const criteria: CriteriaText = {
  B3: {
    name: "People skills",
    why: "Customers write at any hour and expect a person, not an autopilot.",
    anchors: [
      "Sees messages as a chore; blames the customer or would not answer.",
      "Polite but slow or scripted; passes most questions on.",
      "Answers kindly and correctly; needs help when someone is angry.",
      "Quick, warm and clear; calms an angry customer with a real example.",
      "Turns complaints into loyalty; sets answer times and teaches others the tone.",
    ],
  },
  B4: {
    name: "Brand voice",
    why: "They will speak in your name every day, so they must sound like you.",
    anchors: [
      "Cannot say what sets our brand apart; one tone for everyone.",
      "Repeats our slogans; samples could belong to any brand.",
      "Describes our tone fairly well after some thought.",
      "Describes our personality with examples and adapts it to each channel.",
      "Catches our voice on the spot and shows what we would never say, and why.",
    ],
  },
  B5: {
    name: "Command of platforms",
    why: "Being strong on one channel says little about the next one.",
    anchors: [
      "Knows channels as a private user only.",
      "Has run one channel for work; guesses about the others.",
      "Knows the formats and habits of the channels we use.",
      "Has shown results on most of our channels and knows their limits.",
      "Chooses channels by audience and goal, and can say which ones to drop.",
    ],
  },
  B6: {
    name: "Creative balance",
    why: "The best work mixes fresh ideas with respect for the brief.",
    anchors: [
      "Waits for instructions, or ignores every rule.",
      "Small variations on old posts; takes feedback badly.",
      "Brings ideas when asked and keeps to the brief.",
      "Brings tested ideas unasked and explains how they fit the brand.",
      "Builds a steady flow of ideas, knows when to follow and when to push.",
    ],
  },
  C1: {
    name: "Collaboration",
    why: "Good posts are made of what sales, design and support know.",
    anchors: [
      "Works alone; speaks badly of former teams.",
      "Shares work only when asked.",
      "Works well with one neighbouring team; keeps agreements.",
      "Starts exchanges across departments and credits others.",
      "Makes teams want to contribute; names a result that needed several of them.",
    ],
  },
  C2: {
    name: "Analytics",
    why: "Without numbers nobody knows whether the money came back.",
    anchors: [
      "Counts likes, or avoids numbers.",
      "Reads the built-in reports; cannot tie them to a goal.",
      "Follows leads and engagement with a simple report.",
      "Explains return on investment and has changed a plan because of data.",
      "Designs measurement from goal to sale, and knows what numbers cannot tell.",
    ],
  },
  C3: {
    name: "Own activity",
    why: "People who publish know how it feels. Public or volunteered work only.",
    anchors: [
      "Nothing public or professional to show, and no interest.",
      "Reads a lot, rarely publishes.",
      "Publishes now and then; at home on the main channels.",
      "Publishes regularly and draws answers from the right people.",
      "Has built an audience or a blog and can say what made it grow.",
    ],
  },
  C4: {
    name: "Images and video",
    why: "A brand's story is seen before it is read.",
    anchors: [
      "Cannot judge or make visuals.",
      "Uses templates as they are.",
      "Makes clean visuals and simple clips alone.",
      "Tells a short story in pictures and adapts it to each format.",
      "Directs a visual style, briefs designers, and shows what it achieved.",
    ],
  },
  C5: {
    name: "Copywriting",
    why: "From three words to a whole story, text makes people stop and act.",
    anchors: [
      "Errors or clichés; no clear message.",
      "Correct but flat; one length for everything.",
      "Clear posts with a hook and a call to action.",
      "Moves with ease from a short post to a story that people share.",
      "Distinct, precise, tested; can edit others so that they improve.",
    ],
  },
  C6: {
    name: "Budgeting",
    why: "Ads, tools, training and design compete for the same money.",
    anchors: [
      "No idea of costs; all on one line.",
      "Knows ad prices; forgets tools, training or time.",
      "Splits a budget sensibly and keeps a simple sheet.",
      "Gives a reason for each line, keeps some to test, tracks returns.",
      "Plans by expected return, moves money on evidence, includes people and tracking.",
    ],
  },
  C7: {
    name: "Behavioural psychology",
    why: "Numbers say that a post worked; psychology says why.",
    anchors: [
      "“It went viral by luck.”",
      "Names tricks without knowing when they work.",
      "Explains a good post by what the audience needed.",
      "Uses simple principles on purpose and checks the effect.",
      "Forms and tests ideas about behaviour, honestly, and keeps learning.",
    ],
  },
  O1: {
    name: "Community and crisis",
    why: "A community needs a host, and one bad day can undo a year of work.",
    anchors: [
      "Deletes criticism or argues with it; has no plan for a bad day.",
      "Answers when told to; would improvise in a crisis.",
      "Keeps a calm, friendly tone and knows when to call for help.",
      "Looks after regulars, sees trouble coming and follows clear steps.",
      "Has built a community and led it through a crisis; can say what was learnt.",
    ],
  },
  O2: {
    name: "Planning",
    why: "A calendar keeps the brand present when the week gets busy.",
    anchors: [
      "Posts whatever comes to mind.",
      "Keeps a list of ideas; deadlines slip.",
      "Plans two weeks ahead and keeps to it.",
      "Plans by goal and season, and leaves room for what comes up.",
      "Runs a calendar that several people share, and improves it every month.",
    ],
  },
  O3: {
    name: "Short video",
    why: "Most networks now show short clips first.",
    anchors: [
      "Has never made one and would rather not.",
      "Films without a plan; the first seconds lose the viewer.",
      "Makes clear clips with captions on a phone.",
      "Hooks in the first seconds, edits to the platform, reads the viewing curve.",
      "Runs a series people come back for, and can explain why they do.",
    ],
  },
  O4: {
    name: "AI tools, used with sense",
    why: "Tools save hours, but the judgement and the voice must stay human.",
    anchors: [
      "Copies what a tool writes, or refuses to look at one.",
      "Uses a tool now and then; seldom checks facts or tone.",
      "Drafts with a tool, then rewrites and checks.",
      "Knows what to hand over and what not; protects customers' data.",
      "Sets rules the team can follow, and works just as well without the tool.",
    ],
  },
  O5: {
    name: "Disclosure and accessibility",
    why: "Paid posts must say so, and everybody should be able to read them.",
    anchors: [
      "Has not heard of labelling ads or describing images.",
      "Labels ads when reminded; forgets captions.",
      "Labels paid posts, adds captions and image descriptions.",
      "Checks contrast, plain words and rights before posting.",
      "Teaches the team the rules and tests posts with people who need them.",
    ],
  },
};
