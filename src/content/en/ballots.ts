import type { BallotMessages } from "../ballot-messages.ts";

export const ballots: BallotMessages = {
  help: "Sealed ballots: with two or more interviewers in the role brief, nobody sees a ballot before everybody has submitted theirs for that candidate, or somebody reveals them early (Candidates ▸ Reveal ballots…) with a reason, which the log keeps. Anybody who can edit the workbook may reveal. Sealing keeps colleagues from being swayed by accident or curiosity; it does not stop an editor who runs code of their own here.",
  unreadableRequest: "The form sent something that the kit cannot read. Nothing was changed; please open the form again.",
  noRoomForDraft:
    "There is no room left in your Google account's store for this draft. It stays on this computer; submit or delete other drafts, then it is kept again.",
  reasonMissing: "Please give a reason before you go on.",
  notYours: "Only the person who submitted a ballot can open it again, and only from the same Google account.",
  overall: "Overall",
  choices: { "-2": "Strong no", "-1": "No", "0": "No decision", "1": "Yes", "2": "Strong yes" },
  revisedAfterReveal: "Revised after the reveal.",
  revisedMeanwhile: "This ballot was already revised, perhaps in another window. Open the form again to see the latest version.",
  damaged:
    "This sealed ballot is damaged and cannot be opened any more. Please rate the candidate again; your draft, if you kept one, is still there.",
  deleted: "This ballot is no longer in the log: somebody has deleted its lines. You can rate the candidate again.",
  noRoomForBallot: (held) =>
    `The workbook has no room for another sealed ballot (${held} are held back). Nothing was lost: your draft stays. Ask whoever runs the hiring to reveal a candidate's ballots in the panel, then submit again.`,
  onlyDamaged: (candidate, damaged) =>
    damaged === 1
      ? `The only sealed ballot for ${candidate} is damaged and cannot be read. Please ask whoever the panel shows as missing to hand in again.`
      : `All ${damaged} sealed ballots for ${candidate} are damaged and cannot be read. Please ask those whom the panel shows as missing to hand in again.`,
  revealedEarly: "Ballots revealed early",
  revealDetail: (candidate, handedIn, missing, damaged) =>
    [
      `${candidate}. Handed in: ${handedIn.join(", ")}.`,
      ...(missing.length > 0 ? [`Still missing: ${missing.join(", ")}.`] : []),
      ...(damaged > 0 ? [`Damaged and unreadable: ${damaged}.`] : []),
    ].join(" "),
  whoUnknown: "Name not given",
  nothingSealed: (candidate) => `No sealed ballot is waiting for ${candidate}.`,
};
