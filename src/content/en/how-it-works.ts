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
  budget: {
    line: "Line",
    amount: "Amount",
    budget: "Budget",
    reasons: "Reasons, 1–5",
    platform: "Platform",
    spend: "Plan",
    size: "Size of return",
    scale: "Bends at",
  },
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
      results: ["Score", "Percent", "Coverage", "If missing were 1", "If missing were 5", "Must-haves"],
    },
    SMM_WEIGHTS: {
      question: "What if we only know the order of importance?",
      reading: "Weights made from the order alone: the first counts most, and each step down counts less.",
      results: ["Strategy", "Copywriting", "Analytics"],
    },
    SMM_PANEL: {
      question: "What did each interviewer think?",
      reading: "One figure per candidate and interviewer, from the log of single ratings.",
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
    SMM_PLANSCORE: {
      question: "Is this a good budget plan?",
      reading:
        "Points out of 100 by open rules. They look at what the plan thinks of and whether it can work; there is no single right split.",
      results: ["Total", "Sum (20)", "Coverage (20)", "Shares (25)", "Spread (10)", "Tracking (10)", "Reasons (15)", "Remarks"],
    },
    SMM_FORECAST: {
      question: "What would the money buy?",
      reading:
        "From the dearest published price to the cheapest. Where nobody publishes a figure it says so, which is not the same as nothing.",
      results: ["Impressions from", "to", "Clicks from", "to", "Leads from", "to", "Remarks"],
    },
    SMM_ALLOCATE: {
      question: "How would the money do most?",
      reading:
        "Each platform gives back less for every further amount, so the best split ends where one more unit brings the same everywhere.",
      results: ["Spend", "One more unit brings", "Value"],
    },
    SMM_EFFICIENCY: {
      question: "How much is the plan short of that?",
      reading: "The plan’s value as a share of the best possible. Plans that look far apart are often worth nearly the same.",
      results: ["Share of the best"],
    },
  },
  limitsTitle: "What these figures cannot do",
  limits: [
    "They combine what people observed. They see nothing that was not asked, and they do not rate anybody.",
    "With two or three candidates and one or two interviewers, most of the certainty is assumed. The remarks say where.",
    "A chance of 80 % is wrong one time in five. A person decides, and writes down the reason.",
    "Evening out interviewers works only where they met some of the same candidates.",
    "No single look says much. How far each goes with later performance: structured interview .42, work sample .33, unstructured interview .19 (Sackett et al. 2022).",
    "So use two of them: work samples predict nearly as well as structured interviews do, and show what talking cannot.",
  ],
};
