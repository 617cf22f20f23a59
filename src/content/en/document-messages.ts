const ask = (doing: string) => (selected: string) =>
  `${doing} Type a code or a name.${selected === "" ? "" : ` Leave it blank for the selected candidate, ${selected}.`}`;

/** What is said about pages that are read, printed or sent. */
export const documentMessages = {
  askPage: ask("Whose page?"),
  askExport: ask("Whom do you want to export?"),
  askLetters: (selected: string) =>
    `For whom are the texts? Type a code or a name${selected === "" ? ", or leave it blank for texts with “[name]”." : `. Leave it blank for the selected candidate, ${selected}.`}`,
  nobodyNamed: "Nothing was written: please type a code or a name, or select a candidate first.",
  pageReady: (sheet: string) => `The page is on the sheet “${sheet}”. Choose Candidates ▸ Candidate page… again to bring it up to date.`,
  exportReady: (sheet: string) =>
    `Everything the kit holds about this person is on the sheet “${sheet}”. Read it before you send it: notes may speak of others in words that the kit does not recognise. File > Download > PDF makes a file of it.`,
  lettersReady: (sheet: string) =>
    `The texts are on the sheet “${sheet}”. Copy one, complete what stands in brackets, and send it yourself: the kit sends nothing.`,
};
