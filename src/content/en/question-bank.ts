import type { QuestionBankText } from "../question-bank-text.ts";

export const questionBank: QuestionBankText = {
  name: "Question bank",
  title: "What we ask",
  help: "Tick the questions to ask, and edit any text. Nine come ticked; E1 to E4 are ours and wait for your tick. Your own go into the yellow lines below; the interview form follows.",
  columns: {
    on: "Ask",
    order: "Order",
    id: "Id",
    question: "Question",
    intent: "What it shows",
    listenFor: "Listen for",
    redFlags: "Red flags",
    followUps: "Follow-ups",
    minutes: "Minutes",
    criteria: "Criteria fed",
    warning: "Better not ask",
    muted: "Keep all the same",
  },
  minutesInAll: "minutes for the ticked questions together",
  warningsInAll: "to think over: see “Better not ask” on the right",
  onNote: "Tick the questions that the interview form shows.",
  orderRule: "Type a number; the form asks in this order. 2.5 goes between 2 and 3, and a blank comes last.",
  idNote: "The kit fills this in for your own questions. It keeps notes and questions together, so please leave it as it is.",
  listNote: "One entry per line: press Ctrl+Enter (⌘+Enter on a Mac) for the next line.",
  minutesRule: "Type how many minutes question and answer may take, 0 or more.",
  criteriaRule: "Ids of the rubric’s criteria that an answer gives evidence for, with commas between them.",
  warningNote:
    "Warns about what does not belong in an interview, in English and in French, and says what to ask instead. It misses some and blocks nothing. It fills itself in; leave the cells below empty.",
  mutedRule:
    "To keep a question without its warning, type the id at the end of the warning here, such as transport; several with commas between them.",
};
