import type { HowItWorksText } from "../how-it-works-text.ts";

export const howItWorks: HowItWorksText = {
  name: "How it works",
  title: "How it works",
  help: "Change the yellow cells and watch the answers move. Nothing here touches your own candidates.",
  columns: { candidate: "Candidate", interviewer: "Interviewer", criterion: "Criterion", rating: "Rating" },
  weights: "Weights",
  minimums: "Minimum",
  ranks: "Order of importance",
  criteria: ["Strategy", "Copywriting", "Analytics"],
  interviewers: ["Interviewer A", "Interviewer B", "Interviewer C"],
  answers: {
    SMM_SCORE: {
      question: "Who leads?",
      reading: "The weighted mean of each candidate’s ratings, from 1 to 5. What nobody observed is left out.",
      results: ["Score"],
    },
    SMM_SCORECARD: {
      question: "What is the score worth?",
      reading:
        "Coverage says how much was observed, low and high how far the rest could move the score, the gate whether the must-haves are met.",
      results: ["Score", "Percent", "Coverage", "Low", "High", "Gate"],
    },
    SMM_WEIGHTS: {
      question: "What if we only know the order of importance?",
      reading: "Weights made from the order alone: the first counts most, and each step down counts less.",
      results: ["Strategy", "Copywriting", "Analytics"],
    },
    SMM_PANEL: {
      question: "What did each interviewer think?",
      reading: "One figure a candidate and interviewer, from the log of single ratings.",
      results: ["Interviewer A", "Interviewer B"],
    },
    SMM_ADJUST: {
      question: "Was somebody unlucky with a harsh interviewer?",
      reading:
        "The plain mean, then the mean with harsh and kind interviewers evened out, then how far it may be off. The two means differ only for those who missed an interviewer.",
      results: ["Plain mean", "Evened out", "Off by up to", "Remark"],
    },
    SMM_SEVERITY: {
      question: "Who is harsh, who is kind?",
      reading: "Points below (–) or above the panel, on the same candidates.",
      results: ["Points", "Candidates rated", "In words"],
    },
    SMM_AGREEMENT: {
      question: "Do the interviewers agree?",
      reading: "1 is full agreement, 0 is chance. With fewer than five candidates there is no verdict, because luck would decide it.",
      results: ["Method", "Agreement", "Low", "High", "Candidates", "Interviewers", "Verdict"],
    },
    SMM_PBEST: {
      question: "How sure are we who is best?",
      reading: "The chance that each candidate is truly the best, given how much ratings vary. Near-equal chances are a tie.",
      results: ["Chance to be best", "Off by up to", "Remark"],
    },
    SMM_BEATS: {
      question: "Does the lead hang on our weights?",
      reading: "The chance that the first candidate stays ahead of the second if the weights had come out a little differently.",
      results: ["Chance to stay ahead"],
    },
    SMM_RANKS: {
      question: "How would the ranks change with the weights?",
      reading: "The share of first, second and third places, then the weights one would need to favour this candidate.",
      results: ["1st place", "2nd place", "3rd place", "Strategy", "Copywriting", "Analytics"],
    },
    SMM_FLIP: {
      question: "What would change the order?",
      reading: "The smallest change of the weights that makes the first two candidates tie.",
      results: ["Points to move", "From", "To", "In words"],
    },
    SMM_RATERS: {
      question: "How do we use the scale?",
      reading:
        "Ratings given, mean, points below or above the panel, spread, and signs of judging everything alike. For a talk, not for a correction.",
      results: ["Interviewer", "Ratings", "Mean", "Severity", "Spread", "Halo", "Straight-lining", "Remark"],
    },
  },
  limitsTitle: "What these figures cannot do",
  limits: [
    "They combine what people observed. They see nothing that was not asked, and they do not rate anybody.",
    "With two or three candidates and one or two interviewers, most of the certainty is assumed. The remarks say where.",
    "A chance of 80 % is wrong one time in five. A person decides, and writes down the reason.",
    "Evening out interviewers works only where they met some of the same candidates.",
  ],
};
