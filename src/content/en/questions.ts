import type { QuestionsText } from "../content.ts";

export const questions: QuestionsText = {
  D1: {
    text: "Which two numbers would tell you best how our business is doing on social media?",
    listenFor: ["Leads: people who may buy", "Engagement: proof that the content works, and what to change"],
    followUps: [
      "How have you won leads before, and what happened to them next?",
      "What have you done with Facebook ads?",
      "A lead comes in: how soon should we answer, and why?",
    ],
  },
  D2: {
    text: "Which channels should we focus on, and why these?",
    listenFor: [
      "A way of working for each channel",
      "A fit between the channel and our brand",
      "Homework on our company, our accounts and our customers",
      "Reasoning from our needs, not from habit",
    ],
    followUps: ["How would you describe our brand's personality?", "How would each channel you named carry it?"],
  },
  D3: {
    text: "How does social media marketing differ from customer service on social media?",
    listenFor: [
      "Marketing comes before the sale: conversations, where someone stands, gentle persuasion",
      "Service comes after it: solve, pass on what is serious, stay patient",
      "A happy customer is the best advertisement",
    ],
    followUps: ["Tell me about one situation of each kind that you handled."],
  },
  D4: {
    text: "What do you publish yourself: a blog, articles, posts somewhere?",
    listenFor: [
      "Creativity in words and pictures",
      "Regularity",
      "Reactions they earned",
      "Writing elsewhere counts: forums, Quora, LinkedIn",
    ],
    followUps: ["May we see a link to something public that you are proud of?"],
  },
  D5: {
    text: "What was your worst moment in social media, and what did you do?",
    listenFor: [
      "What they call a crisis",
      "Calm steps and who was involved",
      "Gaps they see in our own plan, or improvements they suggest",
    ],
    followUps: ["Which situations would you treat as a crisis here?"],
  },
  D6: {
    text: "You have $650 a month for social media and advertising. How do you spend it?",
    listenFor: [
      "Paid ads for reach, for instance on Facebook or LinkedIn",
      "A sense of what comes back",
      "Time, tracking, people and training, without being asked",
    ],
    followUps: ["Shall we fill in the budget exercise together?", "What would you cut first if it were half?"],
  },
  D7: {
    text: "What would your goals be once you are hired?",
    listenFor: [
      "No numbers game such as doubling the followers",
      "More engagement from the customers we have",
      "A particular audience; people already interested buy sooner than strangers",
    ],
    followUps: ["How would you reach each of these goals?"],
  },
  D8: {
    text: "How would you win us visibility and leads?",
    listenFor: [
      "The end is leads, sales and a return on the ad money",
      "Platforms chosen for a reason",
      "The view of 2019 was that Facebook returns best: do they know what has changed?",
    ],
    followUps: ["Why these platforms?"],
  },
  D9: {
    text: "What is the most important task of a social media manager?",
    listenFor: [
      "Social selling, quick answers, showing that the brand cares",
      "Command of channels, ads and analytics, so that campaigns turn into sales",
    ],
    followUps: [],
  },
};
