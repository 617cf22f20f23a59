import type { CheckMessages } from "../check-messages.ts";

const things = (n: number): string => (n === 1 ? "one thing" : `${n} things`);

export const check: CheckMessages = {
  sheet: "Check",
  title: "What to look at",
  help: (when) => `Checked on ${when}. Choose “Check the workbook” again after you have mended something; the list is then written anew.`,
  columns: { where: "Where", what: "What", why: "Why it matters", remedy: "What to do", repair: "Can the kit repair it?" },
  repairable: "✓ Yes",
  byHand: "By hand",
  findings: {
    sheetGone: {
      what: ({ sheet }) => `The sheet “${sheet}” is gone.`,
      why: "The form and other sheets read it.",
      remedy: "Let the kit add a new one. If you deleted it by mistake, undo brings back its contents.",
    },
    sheetUnfinished: {
      what: ({ sheet }) => `The sheet “${sheet}” was never finished.`,
      why: "A set-up broke off before it was filled.",
      remedy: "Let the kit finish it.",
    },
    nameGone: {
      what: ({ text }) => `The range name ${text} is gone.`,
      why: "Formulas find the column by this name.",
      remedy: "Give the range its name again (Data > Named ranges), or undo.",
    },
    nameElsewhere: {
      what: ({ text, wanted }) => `A range name points elsewhere: ${text}.${wanted === "" ? "" : ` It belongs to the column “${wanted}”.`}`,
      why: "Formulas that use the name read other cells than they should.",
      remedy: "Point the name at its lines again (Data > Named ranges), or undo.",
    },
    headingGone: {
      what: ({ wanted, text }) =>
        `No column is headed “${wanted}” any more.${text === "" ? "" : ` It is probably the one headed “${text}”.`}`,
      why: "The kit finds columns by their headings.",
      remedy: "Give the column its heading back. What else there is to say may go into a note on it.",
    },
    notNumber: {
      what: ({ text, wanted }) => `“${text}” is text; a number belongs here (${wanted}).`,
      why: "Text is not counted.",
      remedy: "Type the number again, with the decimal mark of this spreadsheet.",
    },
    ratingDate: {
      what: ({ text }) => `This rating became a date: “${text}”.`,
      why: "A date is not counted. Sheets takes 4/5 for a day.",
      remedy: "Type the number alone: 4 where 4/5 was meant.",
    },
    unusableId: {
      what: ({ text }) => `The id “${text}” cannot be used.`,
      why: "No ballot could be handed in with it, so the form does not open.",
      remedy: "Type another id: one line, not too long, and no word that programs keep for themselves, such as “constructor”.",
    },
    outOfRange: {
      what: ({ text, wanted }) => `${text} is outside the scale (${wanted}).`,
      why: "Such a number would spoil every figure made from it.",
      remedy: "Correct it, or empty the cell.",
    },
    noWeight: {
      what: () => "All weights are 0 or empty.",
      why: "Without a weight there is no score.",
      remedy: "Give at least one criterion a weight above 0.",
    },
    duplicateCriterion: {
      what: ({ text }) => `“${text}” stands in two lines of the rubric.`,
      why: "Ratings could not be told apart.",
      remedy: "Change one of the two. Empty the id of a criterion of your own to get a new one.",
    },
    duplicateCode: {
      what: ({ text, wanted }) => `The code ${text} already belongs to ${wanted === "" ? "another line" : wanted}.`,
      why: "Two candidates with one code share their ratings.",
      remedy: "Empty the code of the newer candidate; the kit gives another one.",
    },
    unknownCandidate: {
      what: ({ text }) => `There are ratings for ${text}, who is not among the candidates.`,
      why: "They count nowhere.",
      remedy: "Put the candidate back with this code, or delete the lines.",
    },
    unknownCriterion: {
      what: ({ text }) => `There are ratings on ${text}, which is not in the rubric.`,
      why: "They count nowhere.",
      remedy: "Put the criterion back with this id, or leave the lines as a record.",
    },
    unknownFed: {
      what: ({ text }) => `This question feeds something that is not in the rubric: ${text}.`,
      why: "The form cannot ask for that rating.",
      remedy: "Use ids or names of the rubric, with commas between them.",
    },
    interviewerTwice: {
      what: ({ text }) => `${text} is named twice among the interviewers.`,
      why: "The kit would wait for two ballots of one person.",
      remedy: "Keep one line.",
    },
    voiceTwice: {
      what: ({ text, wanted }) => `Two ballots of ${text} for ${wanted} count.`,
      why: "The lines of a ballot between them were deleted, so nothing says that the later replaces the earlier.",
      remedy: "Let the kit write it onto the later one.",
    },
    notAsLocked: {
      what: ({ text, wanted }) => `A locked cell of the rubric was changed: ${text} instead of ${wanted}.`,
      why: "What was locked with the first ballot would count otherwise, without a reason in the log.",
      remedy: "Let the kit write it back. To change it for good, type it in the yellow cell and choose “Apply changed weights”.",
    },
    leftBehind: {
      what: ({ text }) => `Sealed ballots that stayed in the workbook that this one was copied from: ${text}.`,
      why: "Sealed ballots are not copied with a file; here they are missing.",
      remedy: "Reveal them in the original, or ask the interviewers to hand in again here.",
    },
    heldCounts: {
      what: ({ text }) => `The count of sealed ballots is wrong: ${text} are held back.`,
      why: "The scoreboard tells from it how many ballots are in, and who is waited for.",
      remedy: "Let the kit count again.",
    },
    unfiled: {
      what: ({ text }) => `The kit does not remember that there are ballots for ${text} in the log.`,
      why: "A further ballot of somebody who has handed in would be taken for a first one.",
      remedy: "Let the kit look at the log again.",
    },
    cellError: {
      what: ({ sheet, text, wanted }) =>
        `This cell shows ${text}.${wanted === "" ? "" : ` ${sheet}!${wanted} is probably in the way: something is typed there; delete it.`}`,
      why: "Something stands in the way of a formula, or it lost what it pointed at.",
      remedy: "Empty the cells below and beside the formula; hold the pointer over the cell to see its message.",
    },
  },
  memoryLost:
    "What the kit remembers of this workbook cannot be read. Nothing in your sheets is lost: choose “Check the workbook”, and the kit makes its memory anew from them.",
  askRebuild:
    "What the kit remembers of this workbook cannot be read: which sheets are its own, what was locked, whose ballots are in. Shall it make its memory anew from what stands in the sheets? No cell changes.",
  working: "Checking the workbook…",
  fine: "All is well: every sheet, name, heading and number of the kit is as it should be.",
  found: (findings, sheet) => `I found ${things(findings)} to look at. “${sheet}” lists them with links to the cells.`,
  offer: (findings, repairs, sheet) =>
    `I found ${things(findings)} to look at; “${sheet}” lists them with links to the cells. ${
      repairs === findings ? "I can repair that" : `I can repair ${things(repairs)} of it`
    } for you. Sheets are copied before anything on them changes. Repair now?`,
  repairing: "Repairing…",
  repaired: (repairs, left, copies) =>
    [
      `Repaired ${things(repairs)}.`,
      ...(copies.length > 0
        ? [`As it was before: ${copies.map((copy) => `“${copy}”`).join(", ")}. Delete the copy when you no longer need it.`]
        : []),
      left === 0 ? "Now all is well." : `Left for you: ${things(left)}.`,
    ].join("\n\n"),
  copyName: (sheet) => `${sheet} before repair`,
};
