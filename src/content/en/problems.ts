import type { ProblemWords } from "../problem-words.ts";

export const problems: ProblemWords = {
  accounts:
    "Google refused, usually because several Google accounts are signed in. Copy your notes, then use one account only or a private window.",
  authorization:
    "Google wants your permission again. Copy your notes, close the form and open it from the menu. If that does not help, sign in with one Google account only or use a private window.",
  busy: "Too many people are saving at this moment. Wait a few seconds, then try again: nothing is lost.",
  lost: "The sheet did not answer. Try again: a ballot is never stored twice.",
  offline: "The connection failed. Check that you are online, then try again.",
  unexpected: "Something went wrong that is not your fault. Try again; if it happens once more, close and reopen the form.",
};
