import type { BallotMessages } from "../ballot-messages.ts";

export const ballots: BallotMessages = {
  help: "Sealed ballots: with two or more interviewers in the role brief, nobody sees a ballot before everybody has submitted theirs for that candidate, or somebody reveals them early (Candidates ▸ Reveal ballots…) with a reason, which the log keeps. Anybody who can edit the workbook may reveal. Sealing keeps colleagues from being swayed by accident or curiosity; it does not stop an editor who opens the script: that person can read what is held.",
  unreadableRequest: "The form sent something that the kit cannot read. Nothing was changed; please open the form again.",
  noRoomForDraft:
    "There is no room left in your Google account's store for this draft. It stays on this computer; submit or delete other drafts, then it is kept again.",
  reasonMissing: "Please give a reason before you go on.",
  notYours: "Only the person who submitted a ballot can open it again, and only from the same Google account.",
  overall: "Overall",
  choices: { "-2": "Strong no", "-1": "No", "0": "No decision", "1": "Yes", "2": "Strong yes" },
  stands: { aside: "Stepped aside", withdrawn: "Withdrawn" },
  revisedAfterReveal: "Revised after the reveal.",
  handedInAfterReveal: "Handed in after the reveal.",
  fromOtherAccount: "From another account than the earlier ballot under this name.",
  unasked: "(no longer asked)",
  revisedMeanwhile: "This ballot was already revised, perhaps in another window. Open the form again to see the latest version.",
  withdrawnAlready: "This ballot was withdrawn already, so there is nothing left to withdraw. You can rate the candidate again.",
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
  revealedAllIn: "Ballots revealed: everybody had handed in",
  revealDetail: ({ candidate, expected, handedIn, missing, removed, damaged }) =>
    [
      `${candidate}. Expected: ${expected.length > 0 ? expected.join(", ") : "nobody named in the role brief"}.`,
      `Handed in: ${handedIn.length > 0 ? handedIn.join(", ") : "nobody"}.`,
      ...(missing.length > 0 ? [`Still missing: ${missing.join(", ")}.`] : []),
      ...(removed.length > 0 ? [`Removed from the role brief since the first ballot: ${removed.join(", ")}.`] : []),
      ...(damaged > 0 ? [`Damaged and unreadable: ${damaged}.`] : []),
    ].join(" "),
  late: "Ballot after the reveal",
  otherAccount: "Second ballot under one name, from another account",
  ballotDetail: (interviewer, candidate, version) => `${interviewer} for ${candidate}, version ${version}. The latest counts.`,
  withdrawn: "Ballot withdrawn",
  moved: "Ballot moved to another candidate",
  movedDetail: (interviewer, from, to) => `${interviewer}: from ${from} to ${to}.`,
  sealedAgain: "Ballots sealed again",
  sealedAgainDetail: (names) =>
    ["The role brief says sealed again.", ...(names.length > 0 ? [`Named again: ${names.join(", ")}.`] : [])].join(" "),
  voiceChosen: "The earlier of two ballots under one name counts",
  reservedName: (name) => `“${name}” stands for a source of ratings of the kit itself. Please give your own name.`,
  ballotTooLarge: (kilobytes) => `This ballot is larger than ${kilobytes} KB. Please shorten your notes, then submit again.`,
  nothingToSealAgain: "No ballot is held back, so there is nothing to seal again.",
  noSuchVoice: "These two ballots are not in the log as they were any more. Refresh the list, then look again.",
  notFromCell: "This function belongs to the forms of the hiring kit and does not work in a cell.",
  whoUnknown: "Name not given",
  nothingSealed: (candidate) => `No sealed ballot is waiting for ${candidate}.`,
};
