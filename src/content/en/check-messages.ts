import type { CheckMessages } from "../check-messages.ts";

const things = (n: number): string => (n === 1 ? "one thing" : `${n} things`);

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

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
    nameShort: {
      what: ({ text, wanted }) => `A range name ends too early: ${text}. The column “${wanted}” has lines outside it.`,
      why: "Formulas do not count lines outside the name.",
      remedy: "Let the kit make the name reach every line.",
    },
    formulaGone: {
      what: ({ text }) => (text === "" ? "A formula of the kit is missing here." : `“${text}” stands where a formula of the kit was.`),
      why: "What the formula worked out is missing, or no longer follows the other cells.",
      remedy: "Undo, or let the kit write the formula again.",
    },
    formulaBroken: {
      what: () => "This formula has lost a column or a sheet that it read (#REF!).",
      why: "It shows an error, or leaves something out.",
      remedy: "Undo, or let the kit write the formula again.",
    },
    inTheWay: {
      what: ({ text }) => `“${text}” stands where the formula above fills the column.`,
      why: "As long as it stands there, the whole column shows an error.",
      remedy: "Empty the cell; what you want to keep may go into a column of your own.",
    },
    ruleGone: {
      what: ({ text }) => `Anything can be typed here, though the column has a rule (${text.includes("–") ? "rows" : "row"} ${text}).`,
      why: "What does not belong there is noticed too late.",
      remedy: "Let the kit give these cells the rule of their column.",
    },
    filterShort: {
      what: ({ text, wanted }) => `The filter ends in row ${text}, the table in row ${wanted}.`,
      why: "Sorting would move some lines and leave the others.",
      remedy: "Let the kit make the filter reach the last line.",
    },
    markGone: {
      what: () => "This sheet has lost the mark by which the kit finds it quickly.",
      why: "Every ballot takes longer.",
      remedy: "Let the kit mark it again.",
    },
    keyGone: {
      what: ({ text }) => `The line “${text}” of the role brief has lost its key in the hidden column.`,
      why: "The kit knows the line by its key, so what it says does not count.",
      remedy: "Undo, or let the kit write the key again where the line is still there.",
    },
    lineUncounted: {
      what: ({ text }) => `The line “${text}” does not count, because it has no key in the hidden column.`,
      why: "The kit does not know what it is.",
      remedy: "Let the kit count it with the lines beside it, or move it elsewhere if it is only a remark.",
    },
    platformColumn: {
      what: ({ text, wanted }) => `The platform “${text}” has no column for levels in ${wanted}.`,
      why: "Only the first ten lines of platforms have one.",
      remedy: "Type it on one of the first ten lines: a blank one, or in the place of a platform that you do not use.",
    },
    planLine: {
      what: ({ text }) => `“${text}” stands below the last line of the plan.`,
      why: "It belongs to no line, so it is neither scored nor marked.",
      remedy: "Insert a row above and move it there.",
    },
    isDate: {
      what: ({ text, wanted, meant }) =>
        `“${text}” is a date; a number belongs here (${wanted}).${meant ? ` Was ${meant} out of ${wanted.split("–")[1]} meant? Then type ${meant}.` : ""}`,
      why: "A date is not counted as a rating or an amount.",
      remedy: "Type the number alone, and give the cell the number format again.",
    },
    unlisted: {
      what: ({ text }) => `${text} has rated, but is not among the interviewers of the role brief.`,
      why: "Sealed ballots do not wait for somebody who is not named.",
      remedy: "Add the name to the role brief, or correct it there.",
    },
    nearName: {
      what: ({ text, wanted }) => `“${text}” and “${wanted}” are nearly the same name.`,
      why: "If it is one person, the kit takes them for two.",
      remedy: "Write the name the same way everywhere; leave it if they are two people.",
    },
    heldForNobody: {
      what: ({ text }) => `Sealed ballots are kept for the code ${text}, which no candidate has.`,
      why: "They cannot be compared with anybody.",
      remedy: "Put the candidate back with this code, or reveal the ballots in the panel.",
    },
    heldDamaged: {
      what: ({ text }) => `Sealed ballots that cannot be read any more: ${text}.`,
      why: "They will not be among those that are revealed.",
      remedy: "Ask the interviewers to hand in again.",
    },
    heldLost: {
      what: ({ text }) => `Sealed ballots that were handed in and are gone: ${text}.`,
      why: "They will not be among those that are revealed.",
      remedy: "Ask the interviewers whether theirs is there, and to hand in again if not.",
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
  looked: ({ sheets, names, headings, formulas, rules, ratings, held, plans }) =>
    `Looked at: ${[
      count(sheets, "sheet", "sheets"),
      count(names, "range name", "range names"),
      count(headings, "heading", "headings"),
      count(formulas, "formula", "formulas"),
      count(rules, "rule for typing", "rules for typing"),
      count(ratings, "line of the log", "lines of the log"),
      count(held, "sealed ballot", "sealed ballots"),
      count(plans, "plan", "plans"),
    ].join(", ")}; codes, weights and locks, the keys of the role brief, filters, and what is typed where numbers belong.`,
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
