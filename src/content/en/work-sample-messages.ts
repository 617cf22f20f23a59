import type { WorkSampleMessages } from "../work-sample-messages.ts";

const remarks = {
  noPost: "The post is blank: it cannot be marked.",
  noReply: "The reply is blank: it cannot be marked.",
  noPicture: "There is no picture brief. It was optional; nothing is rated.",
  ownName: "The candidate’s own name stands in a text. Markers will not see it.",
} as const;

export const workSampleMessages: WorkSampleMessages = {
  handOutReady: (sheets, hasVoice) =>
    `${sheets.length === 1 ? `“${sheets[0]}” is ready` : `${sheets.length} hand-outs are ready`}. Right-click a tab, choose “Copy to”, “New spreadsheet”, and share that copy, never this workbook. When it comes back, put it in here and choose “Read a filled hand-out”.${hasVoice ? "" : " The role brief says nothing of your brand’s voice yet: fill it in first, then prepare the hand-out again."}`,
  noSamples: "There is no work sample in this workbook yet. Choose “Read a filled hand-out”, or paste the texts into Work samples.",
  noSampleOnSheet: (sheet) =>
    `“${sheet}” holds no work sample that the kit can read: it needs the cells “Your post” and “Your reply” with the texts beside them. Open the sheet that came back, or paste it into a new one, and choose this again.`,
  nothingWritten: (sheet) => `Nothing is written on “${sheet}” yet. Nothing was read.`,
  askWhose: "Whose work sample is this? No code of a candidate stands on it. Type the code or the name.",
  replace: (code) =>
    `${code} has a work sample already, with other texts. Replace it with this one? Marks for the old texts then no longer stand.`,
  alreadyRead: (sheet, code) => `“${sheet}” says what Work samples holds for ${code} already. Nothing was changed.`,
  sampleRead: (source, code, sheet) => `Read “${source}” into the line of ${code} on “${sheet}”. “${source}” is unchanged.`,
  remark: (remark) => remarks[remark],
  markNow: "Mark the work samples now?",
};
