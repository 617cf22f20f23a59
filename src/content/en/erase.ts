import type { EraseMessages } from "../erase-messages.ts";

const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const beyond =
  "Out of the kit’s reach: the version history of this file, copies and downloads, mails, a first name alone or a nickname in a note, and drafts of other interviewers, which go when they next open the form.";

export const erase: EraseMessages = {
  title: "Erase a candidate",
  ask: (selected) =>
    selected === ""
      ? "Whose data shall go? Type the code or the name. You see what would go before anything does."
      : `Whose data shall go? Type the code or the name, or leave this blank for ${selected}. You see what would go before anything does.`,
  nobody: (typed) => `Nobody here is called “${typed}”. Nothing was erased; choose the menu item again and type a code such as C-001.`,
  several: (typed, codes) =>
    `“${typed}” fits more than one person: ${codes.join(", ")}. Nothing was erased; choose the menu item again and type the code.`,
  preview: ({ name, code, ballots, sealed, drafts, removed, changed, own, recomputes, warnings }) =>
    [
      `${name} (${code}) would be erased for good:`,
      [
        "• the line in Candidates",
        ...(ballots > 0 ? [`• ${count(ballots, "ballot", "ballots")} with all notes`] : []),
        ...(sealed > 0 ? [`• ${count(sealed, "sealed ballot", "sealed ballots")}, unread`] : []),
        ...(drafts > 0 ? [`• ${count(drafts, "draft", "drafts")} of yours`] : []),
        ...(removed.length > 0 ? [`• whole sheets: ${quoted(removed)}`] : []),
        ...(changed.length > 0
          ? [`• lines and mentions on ${quoted(changed)}; where a line stays, ${code} takes the place of the name`]
          : []),
      ].join("\n"),
      ...(recomputes
        ? ["Scores of the others stay, except for what compares interviewers and candidates with each other: that is computed anew."]
        : []),
      ...(own.length > 0
        ? [
            `Your own ${own.length === 1 ? "sheet" : "sheets"} ${quoted(own)} also ${own.length === 1 ? "names" : "name"} this person. The kit leaves ${own.length === 1 ? "it" : "them"} alone: delete the lines yourself.`,
          ]
        : []),
      beyond,
      ...warnings.map((warning) => `Please note: ${warning}`),
      "This cannot be undone from the menu. Erase now?",
    ].join("\n\n"),
  done: ({ code, own }) =>
    [
      `${code} is erased. The log has a line without the name.`,
      ...(own.length > 0 ? [`Please look at ${quoted(own)}: the kit does not touch your own sheets.`] : []),
      beyond,
    ].join("\n\n"),
  logged: "Candidate erased",
};
