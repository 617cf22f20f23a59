import type { InterviewWords } from "../../interview-words.ts";
import { kitName } from "../kit-name.ts";
import { menu } from "../menu.ts";
import { problems } from "../problems.ts";

const ratings = (count: number): string => (count === 1 ? "1 rating" : count + " ratings");
const yours = (count: number, candidate: string): string =>
  "Your " + (count === 0 ? "ballot without ratings" : ratings(count)) + " for " + candidate + (count < 2 ? " is" : " are");
const characters = (count: number): string => (count === 1 ? "1 character" : count.toLocaleString("en") + " characters");

export const words: InterviewWords = {
  language: "en",
  title: "Interview form",
  loading: "Opening the interview form…",
  slow: "Google is taking its time: your request waits for its turn. Nothing is lost; leave the sidebar open.",
  and: "and",
  start: {
    heading: "Who are you interviewing?",
    help: "You rate one candidate at a time. You can go back and change any answer until you submit.",
    candidate: "Candidate",
    chooseCandidate: "Choose a candidate",
    interviewer: "Your name",
    candidateMissing: "Choose the candidate you are interviewing.",
    interviewerMissing: "Type your name, so that your ratings can be told from others’.",
    focus: (count) =>
      (count === 1 ? "Your question comes first." : "Your " + count + " questions come first.") +
      " The others follow, and are yours to skip.",
    begin: "Start",
    resume: "Continue",
    revise: "Change my ballot",
    opening: "Fetching your ballot…",
    draft: (rated, total) => "Your draft is still here: " + rated + " of " + total + " ratings. Continue where you stopped.",
    fromElsewhere: "It was last changed on another computer or in another browser. You get that newer version.",
    submitted: "You have submitted your ballot for this candidate.",
    submittedRevision: (revision) =>
      "You have submitted your ballot for this candidate, changed " + (revision === 2 ? "once" : revision - 1 + " times") + ".",
    afterReveal: "The ballots are revealed by now. A change will be marked as made after the reveal.",
    otherDraft: (candidate, interviewer) => "A draft for " + candidate + " by " + interviewer + " is kept here.",
    otherSealed: "While ballots are sealed, it opens under that name only.",
    adopt: "Continue that draft",
    stranded: (candidate) =>
      "You have a draft for " + candidate + ", who is no longer in the Candidates sheet. Your words are kept until you delete them.",
    notNamed: (name) => name + " is not among the interviewers of the role brief. Is the name right?",
    didYouMean: (name) => "Did you mean " + name + "?",
    yesIAm: (name) => "Yes, I am " + name,
    keepName: (name) => "Go on as " + name,
    afresh: "Rate again from the start",
    aside: "I do not rate this candidate…",
    asideMeaning: (candidate) =>
      "You step aside for " +
      candidate +
      ", for instance because you know the person. Nobody waits for you, and the log keeps your reason.",
    asideYes: "Step aside",
    asideDone: (candidate) => "You have stepped aside for " + candidate + ". Nobody waits for your ballot.",
    withdraw: "Withdraw or move my ballot…",
    withdrawMeaning: "The ballot stops counting and stays on record. You are waited for again, unless you step aside.",
    withdrawYes: "Withdraw",
    withdrawDone: "Done. The log says so, with your reason.",
    moveTo: "It was meant for",
    moveNowhere: "Nobody: withdraw it",
    remove: "Delete this draft",
    removeQuestion: "Delete it for good? What you wrote cannot be brought back.",
    removeYes: "Delete",
    removeNo: "Keep it",
    panel: "See who has submitted",
  },
  empty: {
    heading: "No candidates yet",
    help: "Write a name in the Candidates sheet, one line for each person. Then come back here.",
    reload: "Look again",
  },
  unavailable: { heading: "The form could not open" },
  question: {
    number: (number) => "Question " + number,
    place: (number, total) => "Question " + number + " of " + total,
    left: (count) => (count === 0 ? "Everything is rated" : ratings(count) + " to go"),
    aids: "Help with this question",
    ticked: () => "ticked",
    own: "Your question",
    listenFor: "Listen for",
    redFlags: "Red flags",
    followUps: "Ask next",
    notObserved: "Not observed",
    notObservedMeaning: "Nothing to judge by. It counts as missing, never as a low rating.",
    voice: "Our voice:",
    weSay: "We say",
    neverSay: "We never say",
    platforms: "Level on each platform",
    platformsHelp: "Where the answer showed it. It goes into Interviews beside what you heard, and does not change the score.",
    wanted: (level) => "· wanted: " + level,
    reached: "· ✓ reached",
    below: (levels) => "· " + levels + " below",
    notSeen: "not seen",
    keys: "Keys: 1 to 5 rate, 0 is not observed, Delete clears. Alt+↓ goes to the next open rating, Ctrl+Enter to the next question, Alt+← back. Choosing a level again clears it too.",
    offered: (level, number) => "You gave " + level + " in question " + number + ".",
    keep: (level) => "Keep " + level,
    said: (criterion, level) => criterion + ": " + level,
    cleared: (criterion) => criterion + ": not rated any more",
    note: "Note",
    noteHint: "Write what you heard. The candidate may ask to read it.",
  },
  time: {
    planned: (minutes, planned) => minutes + " of " + planned + " min",
    question: (minutes) => minutes + " min",
    overall: (minutes) => "in all " + minutes + " min",
  },
  keeping: {
    kept: "Draft saved.",
    onlyHere: "Your draft is safe on this computer, but not in your Google account for now:",
    onlyThere: "This browser keeps no drafts. Yours is saved in your Google account every few seconds instead.",
    nowhere: "Your draft cannot be saved at the moment. Keep the sidebar open, and copy your notes to be safe.",
  },
  text: {
    left: (count) => characters(count) + " left",
    tooLong: (excess, max) => "Take out " + characters(excess) + ": " + max.toLocaleString("en") + " is the most that can be stored.",
    longReason: "Shorten the reason.",
    longNote: (number) => "Shorten the note to question " + number + ".",
  },
  footer: {
    label: "Steps",
    back: "Back",
    next: "Next",
    keep: "Keep and go on",
    progress: (number, total) => number + " of " + total,
  },
  jump: {
    open: (place) => place + ", all steps",
    title: "Go to",
    own: "Your questions",
    others: "Other questions",
    untouched: "nothing yet",
    underWay: "under way",
    complete: "rated",
  },
  overall: {
    locked: (count) =>
      (count === 1 ? "One criterion is" : count + " criteria are") +
      " still open. Rate first, recommend after: it keeps a first impression from colouring the ratings.",
    markRest: "Mark the rest as not observed",
    markRestMeaning: "It covers every rating you left open. It never lowers the score.",
    choice: "Should we hire this candidate?",
    choices: { strongNo: "Strong no", no: "No", yes: "Yes", strongYes: "Strong yes", noDecision: "No decision" },
    reason: "Why?",
    reasonHint: "Required. One or two sentences that rest on your notes.",
    choiceMissing: "Choose one of the five.",
    reasonMissing: "Say why in a sentence.",
  },
  summary: {
    heading: "Recommend and submit",
    by: (candidate, interviewer) => candidate + ", rated by " + interviewer,
    all: (rated, missing) => "Everything you entered: " + ratings(rated) + ", " + missing + " not observed",
    keys: "Ctrl+Enter submits, Alt+← goes back.",
    blocked: "Not submitted yet",
    missingMeaning: "What you left out is stored as not observed. It never lowers the score.",
    complete: "Every criterion has a rating.",
    nothing: "Nothing to submit yet: rate one criterion or write one note.",
    unchanged: "This is the ballot you submitted. Change something, then submit it again.",
    check: "Before you submit",
    skipped: (count) => (count === 1 ? "1 question has an open rating:" : count + " questions have open ratings:"),
    unsupported: (count) =>
      count === 1 ? "1 question is rated without a tick or a note:" : count + " questions are rated without a tick or a note:",
    noVerdict: "No recommendation yet.",
    edit: (number) => "Change question " + number,
    editShort: "Change",
    notRated: "Not rated",
    withNote: "with a note",
    ticks: (count) => (count === 1 ? "1 signal" : count + " signals"),
    flags: (count) => (count === 1 ? "1 red flag" : count + " red flags"),
    noEvidence: "No tick and no note",
    verdict: "Recommendation",
    step: "Recommend and submit",
    place: "Last step",
    submit: "Submit",
    submitRevision: "Submit change",
    otherAccount: (interviewer) =>
      "Another Google account has already submitted a ballot for this candidate as " +
      interviewer +
      ". If that was you, this one replaces it. If it was somebody else of the same name, go back and add to your name.",
    otherAccountYes: "It was me: replace it",
    revises: "This changes a ballot you submitted. The earlier version is kept; the latest counts.",
    sending: "Sending…",
    failed: "Not submitted",
    nothingLost: "Everything you typed is still here.",
  },
  done: {
    heading: "Submitted",
    stored: (count, candidate) =>
      yours(count, candidate) + " in the Interviews sheet now, where everybody can read " + (count < 2 ? "it." : "them."),
    sealedHeading: "Submitted and sealed",
    sealed: (count, candidate, names) =>
      yours(count, candidate) +
      " sealed" +
      (names === ""
        ? ", and nobody else is expected: the ballots can be revealed now."
        : ": nobody can read " +
          (count < 2 ? "it" : "them") +
          " in the sheet until everybody has submitted; still missing: " +
          names +
          "."),
    revealed: (count, candidate) =>
      yours(count, candidate) + " in the Interviews sheet now, with everybody else’s: yours was the last ballot.",
    revision: (revision) => "This is version " + revision + " of your ballot. The earlier one is kept; this one counts.",
    revisionAfterReveal: "It is marked as changed after the reveal.",
    late: (count, candidate) => yours(count, candidate) + " in the Interviews sheet, marked as submitted after the reveal.",
    forgotten:
      "There was no room left in your Google account’s store, so the kit cannot remember that this ballot is yours: you cannot change it later. Submit or delete drafts to make room.",
    storedBefore: "An earlier attempt had already stored this ballot. Nothing was stored twice.",
    missesChanges: "You changed something after the first attempt, and that change is not stored yet.",
    sendChanges: "Submit my changes too",
    startWith: (candidate) => "Start with " + candidate,
    everybody: "You have submitted for every candidate in the sheet.",
    another: "Choose a candidate",
  },
  panel: {
    heading: "Who has submitted",
    open: "Ballots go to the Interviews sheet at once.",
    sealed: "Ballots stay sealed until everybody has submitted. This list shows who, never what.",
    loading: "Looking up the ballots…",
    nobody: "Nobody to show yet: name the interviewers in the role brief.",
    candidate: "Candidate",
    submitted: "Submitted",
    missing: "Missing",
    none: "nobody",
    allIn: "All in",
    revealed: "Revealed",
    room: "Room for sealed ballots",
    roomUsed: (percent, ballots) => percent + "% used by " + (ballots === 1 ? "1 ballot" : ballots + " ballots"),
    roomShort: "Room is getting short. Reveal the candidates you have finished with.",
    damaged: (candidates) =>
      "A sealed ballot for " + candidates + " is damaged and cannot be read. Ask those shown as missing there to submit again.",
    honest: "Sealing keeps colleagues from influencing each other. It is no vault: an editor who opens the script can read what is held.",
    stepsAside: "steps aside",
    late: "after the reveal",
    removed: (names) => "Taken off the role brief since, without a ballot: " + names + ".",
    held: (ballots) => (ballots === 1 ? "1 ballot is" : ballots + " ballots are") + " held back, but the role brief has changed since.",
    sealAgain: "Seal again…",
    sealAgainMeaning: "The role brief will say sealed again, and name again whoever was taken off it without having submitted.",
    sealAgainYes: "Seal again",
    leftBehind: (ballots) =>
      (ballots === 1 ? "1 sealed ballot" : ballots + " sealed ballots") +
      " stayed in the workbook that this one was copied from. Reveal them there, or ask for them again here.",
    returned: (ballots) =>
      (ballots === 1 ? "1 ballot was" : ballots + " ballots were") +
      " revealed, and the lines are gone from the Interviews sheet. Nothing is lost: held back again. Reveal once more to bring them back.",
    accountsMeaning:
      "The kit tells Google accounts apart by a random mark that each person’s own store keeps, not by e-mail address. The mark goes with the ballots and is not in the sheet, so it says nothing about lines typed by hand, nor about ballots from before this workbook was copied.",
    twoNames: (names) => "One Google account has submitted under several names: " + names + ".",
    countEarlier: "Count the earlier one…",
    countEarlierMeaning: "The later one is taken back and stays in the Interviews sheet for the record.",
    countEarlierYes: "Count the earlier one",
    twoAccounts: (interviewer, candidate) =>
      interviewer + " has two ballots for " + candidate + ", from two Google accounts. The later one counts.",
    notNamed: (names) => "Not named in the role brief: " + names + ".",
    reminder: "Reminder to send",
    reminderCopy: "Copy the reminder",
    reminderGreeting: (names) => "Hello " + names + ",",
    reminderLine: (candidate, names) => "- " + candidate + ": " + names,
    reminderHow:
      "We are still missing these interview ballots. In the spreadsheet, open the menu “" +
      kitName +
      "”, then “" +
      menu.openForm +
      "”. Thank you!",
    reveal: "Reveal…",
    revealYes: "Reveal",
    revealNow: (candidate) => "Reveal the ballots for " + candidate,
    revealMeaning: (names) => "Still missing: " + names + ". They will be able to read colleagues’ ratings before giving their own.",
    revealAllIn: "Everybody has submitted.",
    reason: "Reason",
    reasonHint: "Required. It goes into the log.",
    reasonOptional: "Optional: everybody has submitted. It goes into the log.",
    reasonMissing: "Give a reason.",
    confirm: (candidate) => "Reveal everything submitted for " + candidate + ". This cannot be undone.",
    confirmMissing: "Tick the box to confirm.",
    revealing: "Revealing…",
    revealedNow: (candidate) => "The ballots for " + candidate + " are revealed: everybody can read them in the Interviews sheet.",
    cancel: "Cancel",
    failed: "That did not work",
    refresh: "Refresh",
  },
  copy: {
    button: "Copy my notes",
    copied: "Copied.",
    byHand: "This browser does not let the form copy. Select the text and copy it yourself.",
  },
  retry: "Try again",
  details: "Details for support",
  problems,
};
