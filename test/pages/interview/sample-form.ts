import type { InterviewForm } from "../../../src/wire/interview.ts";

const LONG_NAME = "Maximiliana-Konstantinopolitanopoulou de la Bienaventuranza y Santísima Trinidad";

/** A form as the server would send it: two questions, three criteria, three candidates, one with a name that must wrap. */
export const SAMPLE_FORM: InterviewForm = {
  kit: "c0ffee00-0000-4000-8000-000000000001",
  language: "en",
  interviewer: "Kim Osei",
  interviewers: [],
  mode: "open",
  version: 1,
  brand: { adjectives: [], say: "", neverSay: "" },
  platforms: [],
  submitted: [],
  drafts: [],
  candidates: [
    { id: "C1", name: "Ana Ferreira" },
    { id: "C2", name: LONG_NAME },
    { id: "C3", name: "<img src=x onerror=alert(1)>" },
  ],
  selected: "C1",
  criteria: [
    {
      id: "analytics",
      name: "Analytics",
      anchors: [
        "Names no figure, or counts followers only.",
        "Names usual figures without saying what they are for.",
        "Links two or three figures to a goal and reads them regularly.",
        "Explains return on investment with an example of their own and the tools used.",
        "Builds a small set of figures around our business, questions it, and changes the plan by what it shows, with proof.",
      ],
    },
    {
      id: "people",
      name: "People skills",
      anchors: [
        "Sees answering as a chore.",
        "Answers with set phrases.",
        "Answers fast and politely.",
        "Solves most cases alone and hands on the serious ones.",
        "Turns an angry customer into an advocate and tells how.",
      ],
    },
    {
      id: "budgeting",
      name: "Budgeting, paid advertising and Rindfleischetikettierungsüberwachungsaufgaben",
      anchors: ["No idea.", "Round sums.", "A simple split.", "A split with reasons.", "A split with reasons, limits and a way to check."],
    },
  ],
  questions: [
    {
      id: "metrics",
      text: "Which two figures tell you most about how our business does on social media?",
      intent: "Whether they know what the business lives on.",
      redFlags: ["Counts followers only"],
      minutes: 6,
      listenFor: ["Leads, and how they were handled", "Engagement as a sign that the content works"],
      followUps: ["How fast do you answer a new lead?", "Have you run paid adverts? Tell me about one."],
      criteria: ["analytics", "people"],
    },
    {
      id: "budget",
      text: "You have 650 a month. How do you spend it?",
      intent: "",
      redFlags: [],
      minutes: null,
      listenFor: ["Time, tracking, people and training, not adverts alone"],
      followUps: [],
      criteria: ["budgeting"],
    },
  ],
};
