/** Sample words for the sentences of work samples and of marking, by the name of the sentence or by room and name. */
export const markingSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "workSample.handOutReady": [
    [["Work sample hand-out"], true],
    [["Work sample hand-out C-001", "Work sample hand-out C-002"], false],
  ],
  noSampleOnSheet: [["Sheet1"]],
  nothingWritten: [["Sheet1"]],
  replace: [["C-003"]],
  alreadyRead: [["Sheet1", "C-003"]],
  sampleRead: [["Sheet1", "C-003", "Work samples"]],
  "workSample.remark": [["noPost"], ["noReply"], ["noPicture"], ["ownName"]],
  otherAccount: [["Kim"]],
  stillMarking: [[["Kim"]], [["Kim", "Lou"]]],
  shownDetail: [
    [["C-001"], ["Kim"], []],
    [["C-001", "C-002"], ["Kim"], ["Lou"]],
  ],
  tooFew: [[5]],
  "marking.apart": [
    [0, 0],
    [0, 4],
    [1, 4],
    [2, 4],
  ],
  agreementOn: [
    ["Copywriting", null, null, null],
    ["Copywriting", 0.82, null, null],
    ["Copywriting", 0.82, 0.4, 0.96],
  ],
  noWork: [[["Ana", "Bo"]]],
  comparedDetail: [
    [
      ["Ana", "Bo"],
      [
        { title: "The post", better: "Ana" },
        { title: "The reply", better: null },
      ],
    ],
  ],
};
