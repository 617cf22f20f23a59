import type { FormWords } from "./form-words.ts";

export const en: FormWords = {
  title: "Interview form",
  loading: "Opening the interview form…",
  start: {
    heading: "Who are you interviewing?",
    help: "You rate one candidate at a time. You can go back and change any answer until you submit.",
    candidate: "Candidate",
    chooseCandidate: "Choose a candidate",
    interviewer: "Your name",
    candidateMissing: "Choose the candidate you are interviewing.",
    interviewerMissing: "Type your name, so that your ratings can be told from others’.",
    begin: "Start",
    resume: "Continue",
    draft: (rated, total) => "Your draft is still here: " + rated + " of " + total + " ratings. Continue where you stopped.",
    otherDraft: (candidate, interviewer) => "A draft for " + candidate + " by " + interviewer + " is kept on this computer.",
    adopt: "Continue that draft",
  },
  empty: {
    heading: "No candidates yet",
    help: "Write a name in the Candidates sheet, one line for each person. Then come back here.",
    reload: "Look again",
  },
  unavailable: { heading: "The form could not open" },
  question: {
    rating: (candidate) => "Interview with " + candidate,
    number: (number) => "Question " + number,
    listenFor: "Listen for",
    followUps: "Follow-up questions",
    notObserved: "Not observed",
    notObservedMeaning: "Nothing to judge by. It counts as missing, never as a low rating.",
    anchorHint: "Point at a level to read what it means. Keys 1 to 5 rate, 0 is not observed.",
    note: "Note",
    noteHint: "Write what you heard. The candidate may ask to read it.",
    kept: "Kept as a draft on this computer.",
  },
  footer: {
    label: "Steps",
    back: "Back",
    next: "Next",
    review: "Review",
    progress: (number, total) => number + " of " + total,
  },
  summary: {
    heading: "Check and submit",
    by: (candidate, interviewer) => candidate + ", rated by " + interviewer,
    rated: (count) => (count === 1 ? "rating" : "ratings"),
    notObserved: () => "not observed",
    missingMeaning: "What you left out is stored as not observed. It never lowers the score.",
    complete: "Every criterion has a rating.",
    nothing: "Nothing to submit yet: rate one criterion or write one note.",
    edit: (number) => "Change question " + number,
    editShort: "Change",
    notRated: "Not rated",
    withNote: "With a note",
    step: "Summary",
    submit: "Submit",
    sending: "Sending…",
    failed: "Not submitted",
    nothingLost: "Everything you typed is still here.",
  },
  done: {
    heading: "Submitted",
    stored: (ratings, candidate) =>
      (ratings === 1 ? "1 rating for " : ratings + " ratings for ") +
      candidate +
      (ratings === 1 ? " is" : " are") +
      " now in the Interviews sheet.",
    storedBefore: "An earlier attempt had already stored this ballot. Nothing was stored twice.",
    missesChanges: "You changed something after the first attempt, and that change is not in the sheet. Copy your notes and add it there.",
    another: "Rate another candidate",
  },
  copy: {
    button: "Copy my notes",
    copied: "Copied.",
    byHand: "This browser does not let the form copy. Select the text and copy it yourself.",
  },
  unsaved: "This browser does not keep drafts. Submit before you close the sidebar.",
  retry: "Try again",
  details: "Details for support",
  problems: {
    accounts:
      "Google refused, usually because several Google accounts are signed in. Copy your notes, then use one account only or a private window.",
    lost: "The sheet did not answer. Try again: a ballot is never stored twice.",
    offline: "The connection failed. Check that you are online, then try again.",
    unexpected: "Something went wrong that is not your fault. Try again; if it happens once more, close and reopen the form.",
  },
};
