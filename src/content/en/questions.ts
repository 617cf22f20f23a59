import type { QuestionsText } from "../content.ts";

/** Question six, with the money there is. */
export const budgetQuestion = (amount: string): string =>
  `You have ${amount} a month for social media and advertising. How do you spend it?`;

export const questions: QuestionsText = {
  D1: {
    text: "Which two numbers would tell you best how our business is doing on social media?",
    intent: "Shows whether they tie social media to the business or only count applause.",
    listenFor: [
      "Leads: people who may buy",
      "Engagement: proof that the content works, and what to change",
      "Speed: a lead who gets a quick answer buys more often",
    ],
    redFlags: [
      "Only followers, likes or reach",
      "Leads stop being their business once they arrive",
      "Cannot say what they would change when a number falls",
    ],
    minutes: 6,
    followUps: [
      "How have you won leads before, and what happened to them next?",
      "What have you done with Facebook ads?",
      "A lead comes in: how soon should we answer, and why?",
      "Take a post that worked, yours or another's: why did people react? The basics and the wish to learn are enough.",
      "Which third-party tools have you worked with, and what did they spare you?",
    ],
  },
  D2: {
    text: "Which channels should we focus on, and why these?",
    intent: "Shows whether they choose channels for our customers or out of habit.",
    listenFor: [
      "A way of working for each channel",
      "A fit between the channel and our brand",
      "Homework on our company, our accounts and our customers",
      "Reasoning from our needs, not from habit",
    ],
    redFlags: [
      "Every channel at once, or simply the one they use themselves",
      "Has not looked at our accounts",
      "The same post for every channel",
    ],
    minutes: 6,
    followUps: ["How would you describe our brand's personality?", "How would each channel you named carry it?"],
  },
  D3: {
    text: "How does social media marketing differ from customer service on social media?",
    intent: "Shows whether they feel the difference between winning a customer and helping one.",
    listenFor: [
      "Marketing comes before the sale: conversations, where someone stands, gentle persuasion",
      "Service comes after it: solve, pass on what is serious, stay patient, want to help",
      "A happy customer is the best advertisement",
    ],
    redFlags: ["Sells to somebody who complains", "Would delete or ignore complaints", "Answers everything by template or robot"],
    minutes: 5,
    followUps: ["Tell me about one situation of each kind that you handled."],
  },
  D4: {
    text: "What do you publish yourself: a blog, articles, posts somewhere?",
    intent:
      "Shows how they write and publish when nobody tells them to. Look only at what is public and professional, or what they offer to show: private accounts are off limits.",
    listenFor: [
      "Creativity in words and pictures",
      "Regularity",
      "Reactions they earned",
      "Writing elsewhere counts: forums, Quora, LinkedIn",
    ],
    redFlags: [
      "Nothing to show, and no curiosity about it",
      "Numbers that look bought",
      "Gives away what a former employer told them in confidence",
    ],
    minutes: 5,
    followUps: ["May we see a link to something public that you are proud of?"],
  },
  D5: {
    text: "What was your worst moment in social media, and what did you do?",
    intent: "Shows calm, honesty and what they learned under pressure.",
    listenFor: [
      "What they call a crisis",
      "Calm steps and who was involved",
      "Gaps they see in our own plan, or improvements they suggest",
    ],
    redFlags: ["Blames the customer or the team", "Never had a bad moment", "Deleted the comments and hoped that it would pass"],
    minutes: 6,
    followUps: [
      "Which situations would you treat as a crisis here?",
      "Whom in other departments would you work with from the first week, and on what?",
    ],
  },
  D6: {
    text: budgetQuestion("$650"),
    intent: "Shows how they plan with little money, and what they forget.",
    listenFor: [
      "Paid ads for reach, for instance on Facebook or LinkedIn",
      "A sense of what comes back",
      "Time, tracking, people and training, without being asked",
    ],
    redFlags: ["Everything on one line", "Nothing for time, tracking, people or training", "No idea what would count as a return"],
    minutes: 8,
    followUps: [
      "Shall we fill in the budget exercise together?",
      "What would you cut first if it were half?",
      "How would you set up the spreadsheet that keeps track of it?",
    ],
  },
  D7: {
    text: "What would your goals be once you are hired?",
    intent: "Shows whether their ambition fits our goals.",
    listenFor: [
      "No numbers game such as doubling the followers",
      "More engagement from the customers we have",
      "A particular audience; people already interested buy sooner than strangers",
    ],
    redFlags: [
      "Promises to double the followers or triple the likes",
      "Goals that would suit any company",
      "No first step for any of them",
    ],
    minutes: 5,
    followUps: [
      "How would you reach each of these goals?",
      "Where would you follow our brief, and where would you want to bring ideas of your own?",
    ],
  },
  D8: {
    text: "How would you win us visibility and leads?",
    intent: "Shows whether they can lead people from a first glance to a purchase.",
    listenFor: [
      "The end is leads, sales and a return on the ad money",
      "Platforms chosen for a reason",
      "The view of 2019 was that Facebook returns best: do they know what has changed?",
    ],
    redFlags: ["Visibility for its own sake", "Praises one platform without a reason", "Bought followers or invented reviews"],
    minutes: 5,
    followUps: ["Why these platforms?"],
  },
  D9: {
    text: "What is the most important task of a social media manager?",
    intent: "Shows what they would put first on a busy day.",
    listenFor: [
      "Social selling, quick answers, showing that the brand cares",
      "Command of channels, ads and analytics, so that campaigns turn into sales",
    ],
    redFlags: ["Posting often, and nothing else", "Not a word about customers or answers", "Believes that tools run by themselves"],
    minutes: 4,
    followUps: [],
  },
  E1: {
    text: "Choose a post that worked, yours or another’s: why did people react to it?",
    intent:
      "One of ours, off until you tick it. Shows whether they see people behind the numbers; the basics and the wish to learn are enough.",
    listenFor: [
      "What the readers needed or felt at that moment",
      "More than one possible reason, and how one could find out",
      "Curiosity: what they have read, tried or noticed since",
    ],
    redFlags: ["Luck, the algorithm, and nothing else", "Tricks that would work on anybody", "Wants to mislead people"],
    minutes: 4,
    followUps: ["What would you change to test your explanation?", "What do you know now about people that you did not know a year ago?"],
  },
  E2: {
    text: "You need a fact from sales and a photo from the workshop for a post, and neither comes. What do you do?",
    intent: "One of ours, off until you tick it. Shows whether colleagues will want to contribute.",
    listenFor: [
      "Asks early, says what it is for and what it takes",
      "Makes it easy for the others, and credits them",
      "Has a plan for the day without waiting for anybody",
    ],
    redFlags: ["Complains to the boss first", "Invents what is missing", "Works around everybody, always"],
    minutes: 4,
    followUps: ["Which result of yours needed several departments?", "How do you keep the others informed?"],
  },
  E3: {
    text: "Our brief asks for something that you would do differently. What do you do?",
    intent: "One of ours, off until you tick it. Shows the balance between following and bringing ideas.",
    listenFor: [
      "Asks what the brief is there for before changing it",
      "Offers an alternative, small enough to be tried",
      "Knows when to follow and when to insist, and why",
    ],
    redFlags: ["Does it anyway and tells nobody", "Follows every word, whatever comes of it", "Takes it personally"],
    minutes: 4,
    followUps: ["Tell me about an idea of yours that was turned down. What came of it?"],
  },
  E4: {
    text: "Which tools and which spreadsheet would you set up in your first month, and what would they tell you?",
    intent: "One of ours, off until you tick it. Shows how much they can do alone with tools, figures and a sheet.",
    listenFor: [
      "Few tools, each for a reason, free ones considered",
      "A sheet with spending, clicks and leads, and who looks at it when",
      "A figure that would make them stop or change something",
    ],
    redFlags: ["A list of brands without a purpose", "Leaves figures to others", "Cannot say how a total or a share comes about"],
    minutes: 5,
    followUps: [
      "Which third-party tools have you worked with, and what did they spare you?",
      "How would you see in the sheet that money is wasted?",
    ],
  },
};
