import type { SamplesText } from "../content.ts";

export const samples: SamplesText = {
  candidates: ["Sample – Maya Lind", "Sample – Tom Okafor", "Sample – Inès Roux"],
  details: [
    {
      stage: 3,
      contact: "maya.lind@example.com",
      portfolio: "example.com/maya/portfolio",
      blog: "example.com/maya/blog",
      profiles: "LinkedIn, Instagram: @maya.example",
      note: "Free from next month. Brought a content calendar without being asked.",
    },
    {
      stage: 2,
      contact: "tom.okafor@example.com",
      portfolio: "example.com/tom",
      blog: "example.com/tom/notes",
      profiles: "LinkedIn: tom-okafor-example",
      note: "Strong with figures; has run paid campaigns for a shop.",
    },
    {
      stage: 2,
      contact: "ines.roux@example.com",
      portfolio: "example.com/ines/films",
      blog: "example.com/ines/journal",
      profiles: "YouTube: @ines.example",
      note: "Warm with customers. Would need help with budgets.",
    },
  ],
  interviewers: ["Sample – Interviewer 1", "Sample – Interviewer 2"],
  note: "Sample note: invented, to try the kit.",
  reasons: [
    ["Sample reason: turned an angry comment into a sale, and had the numbers.", "Sample reason: plans well and writes in our voice."],
    ["Sample reason: knows what an ad costs and what it brings.", "Sample reason: I would like to see how he answers customers first."],
    ["Sample reason: could not say which posts had worked.", "Sample reason: the best stories of the three."],
  ],
};
