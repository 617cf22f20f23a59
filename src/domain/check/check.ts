import type { Check, CheckedWorkbook, Finding } from "./checked-workbook.ts";
import { ratingDates } from "./dates.ts";
import { unusableIds } from "./ids.ts";
import { leftBehind, locks } from "./locks.ts";
import { memory } from "./memory.ts";
import { amounts, noWeight, numbers, planNumbers } from "./numbers.ts";
import { duplicateCodes, duplicateCriteria, interviewersTwice, unknownCandidates, unknownCriteria, unknownFed } from "./references.ts";
import { cellErrors, lostHeadings, lostNames, lostSheets } from "./structure.ts";
import { doubledVoices } from "./voices.ts";

/** What is looked for, worst first. */
const checks: readonly Check[] = [
  ...[lostSheets, lostNames, lostHeadings],
  ...[duplicateCodes, duplicateCriteria, unusableIds, noWeight, numbers, ratingDates, amounts, planNumbers],
  ...[unknownCandidates, unknownCriteria, unknownFed, interviewersTwice],
  ...[doubledVoices, locks, leftBehind, memory],
  cellErrors,
];

/** Everything in the workbook that would keep the kit from working, or from meaning what people think. */
export const check = (workbook: CheckedWorkbook): Finding[] => checks.flatMap((each) => [...each(workbook)]);
