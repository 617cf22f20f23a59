import type { BallotMessages } from "../ballot-messages.ts";

export const ballots: BallotMessages = {
  unreadableRequest: "The form sent something that the kit cannot read. Nothing was changed; please open the form again.",
  noRoomForDraft:
    "There is no room left in your Google account's store for this draft. It stays on this computer; submit or delete other drafts, then it is kept again.",
  reasonMissing: "Please give a reason before you go on.",
  notYours: "Only the person who submitted a ballot can open it again, and only from the same Google account.",
  overall: "Overall",
  choices: { "-2": "Strong no", "-1": "No", "0": "No decision", "1": "Yes", "2": "Strong yes" },
  revisedAfterReveal: "Revised after the reveal.",
  nothingSealed: (candidate) => `No sealed ballot is waiting for ${candidate}.`,
};
