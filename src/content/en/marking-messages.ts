import type { MarkingMessages } from "../marking-messages.ts";
import { figure } from "./figure.ts";

const two = (value: number): string => figure(Math.round(100 * value) / 100);

export const markingMessages: MarkingMessages = {
  sources: { budget: "Budget exercise", sample: "Work sample" },
  titles: { budget: "Mark the budget exercises", sample: "Mark the work samples", comparison: "Compare the two side by side" },
  unreadable: "The dialog sent something that the kit cannot read. Nothing was saved; open the dialog again.",
  workGone: "This work is no longer in the workbook. Nothing was saved; open the dialog again.",
  workChanged: "This work was changed after the dialog opened. Nothing was saved; open the dialog again to see it.",
  planOpen: "This plan cannot be scored as it stands: each line needs a category and an amount. Nothing was saved; open the dialog again.",
  markerMissing: "Please type your name first: a mark needs somebody who stands for it.",
  otherAccount: (name) =>
    `Somebody with another Google account marks as “${name}”. Nothing was saved. Type your name so that nobody takes the two of you for one.`,
  noRoom: "The workbook has no more room for marks under seal. Show the names of what is marked, or reveal ballots, and save again.",
  nothingMarked: "Nothing is marked yet, so there is nothing to show.",
  stillMarking: (names) =>
    `${names.join(", ")} ${names.length === 1 ? "has" : "have"} not marked everything. Wait, or give a reason; it goes into the log.`,
  shown: { budget: "Marked plans shown with names", sample: "Marked work samples shown with names" },
  shownDetail: (codes, markers, left) =>
    `${codes.join(", ")}. Marked by: ${markers.join(", ")}.${left.length > 0 ? ` Had not marked everything: ${left.join(", ")}.` : ""}`,
  late: "Mark given after the names were shown",
  oneMarker: "One person marked, so there is nothing to compare. A second pair of eyes would show how far the marks can be relied on.",
  tooFew: (candidates) => `With fewer than ${candidates} candidates, luck would decide any figure for agreement, so there is none.`,
  apart: (cells, of) =>
    of === 0
      ? "No part has two marks yet."
      : cells === 0
        ? "No two marks on one part are two points apart or more."
        : `${cells} of ${of} ratings are two points apart or more, marked ≠: talk about these before anybody decides.`,
  agreementOn: (scale, value, low, high) =>
    value === null
      ? `${scale}: all marks are the same, so agreement cannot be measured.`
      : `${scale}: agreement ${two(value)}${low === null || high === null ? "" : `, probably between ${two(low)} and ${two(high)}`}, where 1 is full agreement and 0 is chance.`,
  notClose:
    "The scoreboard names no first two that are too close to call: either somebody leads, or there is too little to go by yet. There is nothing to settle by comparing.",
  noWork: (names) => `${names.join(" and ")} are too close to call, but have no work of the same kind to put side by side.`,
  boardProblem: "The scoreboard cannot tell who is first yet; it says itself what is wrong. Mend that, then choose this again.",
  compared: "Compared side by side",
  comparedDetail: ([one, other], verdicts) =>
    `${one} and ${other}. ${verdicts.map(({ title, better }) => `${title}: ${better === null ? "no difference" : `${better} better`}.`).join(" ")}`,
  verdictMissing: "Say for each part which is better, or that there is no difference.",
};
