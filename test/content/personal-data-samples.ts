const erased = {
  name: "Ana",
  code: "C-001",
  ballots: 0,
  sealed: 0,
  drafts: 0,
  removed: ["Plan"],
  changed: ["Log"],
  own: [],
  recomputes: false,
};

/** What sentences about bringing people in, erasing, keeping and looking back are made of in the tests. */
export const personalData: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "bringIn.askSheet": [
    [["Answers", "List"], "Answers"],
    [["Answers"], ""],
  ],
  "bringIn.unknownSheet": [["Answers"]],
  "bringIn.ownSheet": [["Log"]],
  "bringIn.emptySheet": [["Answers"]],
  "bringIn.askColumns": [
    [
      {
        sheet: "Answers",
        wrong: "",
        used: [{ column: "B", heading: "Name", field: "Candidate" }],
        ignored: ["A When"],
        left: ["Age"],
        fields: ["Candidate", "Contact"],
      },
    ],
    [{ sheet: "Answers", wrong: "Oh", used: [], ignored: [], left: [], fields: ["Candidate", "Contact"] }],
  ],
  "bringIn.unreadableChange": [["B is"]],
  "bringIn.unknownColumn": [["Z"]],
  "bringIn.staysOut": [["E", "Age"]],
  "bringIn.nobody": [["Answers"]],
  "bringIn.everybodyThere": [["Answers"]],
  "bringIn.askSame": [
    [["Row 4"], 0],
    [["Row 4"], 1],
    [["Row 4"], 2],
  ],
  "bringIn.pair": [
    [4, "Ana", "Ana (C-001)", "name"],
    [4, "Ana", "Ana (C-001)", "contact"],
  ],
  "bringIn.rowOf": [[4, "Ana"]],
  "bringIn.unknownRow": [["9"]],
  "bringIn.preview": [
    [{ sheet: "Answers", added: 0, same: 1, before: 1, left: [], lines: [], more: 0, rest: 0 }],
    [{ sheet: "Answers", added: 1, same: 0, before: 0, left: ["Age"], lines: ["Ana"], more: 1, rest: 1 }],
    [{ sheet: "Answers", added: 9, same: 2, before: 3, left: ["Age", "Photo"], lines: ["Ana"], more: 8, rest: 2 }],
  ],
  "bringIn.done": [
    [{ sheet: "Answers", added: 0, same: 1, before: 1, left: [], from: "", to: "" }],
    [{ sheet: "Answers", added: 1, same: 0, before: 0, left: [], from: "C-001", to: "C-001" }],
    [{ sheet: "Answers", added: 3, same: 2, before: 2, left: ["Age"], from: "C-001", to: "C-003" }],
  ],
  "erase.ask": [[""], ["C-001"]],
  "erase.nobody": [["Ana"]],
  "erase.several": [["Ana", ["C-001", "C-002"]]],
  "erase.preview": [
    [{ ...erased, ballots: 1, sealed: 1, drafts: 1, own: ["List"], recomputes: true, warnings: ["Wait."] }],
    [{ ...erased, ballots: 3, sealed: 2, drafts: 2, own: ["List", "Mails"], recomputes: true, warnings: [] }],
    [{ ...erased, removed: [], changed: [], warnings: [] }],
  ],
  "erase.done": [[{ code: "C-001", own: [] }], [{ code: "C-001", own: ["List"] }]],
  "lookBackWords.question": [["D1"]],
  ...Object.fromEntries(["told", "unclear", "opposite", "noVariation"].map((verdict) => [`verdicts.${verdict}`, [[12, 10]]])),
  "lookBack.ask": [
    [["S-1  Ana"], ""],
    [["S-1  Ana"], "S-1"],
  ],
  "lookBack.nobodyHired": [["Hired"]],
  "lookBack.notHired": [["Ana", "Hired"]],
  "lookBack.added": [
    ["Ana", 1, "Look back"],
    ["Ana", 12, "Look back"],
  ],
  "lookBack.there": [["Ana", "Look back"]],
  "lookBack.early": [[0], [1], [30]],
  "retention.elsewhere": [[null], [1], [6]],
  "retention.due": [
    [
      {
        due: ["Ana"],
        tooLong: ["Ana"],
        later: Array(14).fill("Ana"),
        proposed: ["Ana"],
        undated: ["Ana"],
        unreadable: ["Ana"],
        source: "Somewhere.",
        canWrite: true,
      },
    ],
    [
      {
        due: Array(13).fill("Ana"),
        tooLong: [],
        later: [],
        proposed: ["Ana"],
        undated: [],
        unreadable: [],
        source: "Somewhere.",
        canWrite: false,
      },
    ],
  ],
  "retention.written": [[1], [2]],
  "retention.tooEarly": [["2026-05-31", "so."]],
  "retention.noticeWritten": [
    ["Notice", 0],
    ["Notice", 1],
    ["Notice", 2],
  ],
  "notice.lines": [
    [{ title: "Manager", country: "france", months: 3 }],
    [{ title: "Manager", country: "unitedKingdom", months: 6 }],
    [{ title: "Manager", country: "unitedStates", months: 12 }],
    [{ title: "Manager", country: undefined, months: null }],
    [{ title: "Manager", country: undefined, months: 1 }],
  ],
  ...Object.fromEntries(
    ["highest", "nobodyHired", "tooFew", "lower", "maybeLower", "slightlyLower", "noSign"].map((verdict) => [
      `verdicts.${verdict}`,
      [["A", 5]],
    ]),
  ),
  samplesRemoved: [
    [0, 0],
    [3, 54],
  ],
};
