import type { Check, CheckedWorkbook, Finding } from "./checked-workbook.ts";
import { unusableIds } from "./ids.ts";
import { leftBehind, locks } from "./locks.ts";
import { memory } from "./memory.ts";
import { amounts, dates, noWeight, numbers, planLines, planNumbers } from "./numbers.ts";
import { briefKeys, filters, formulas, pins, platformColumns, rules } from "./parts.ts";
import { heldBallots, nearNames, unlisted } from "./people.ts";
import { duplicateCodes, duplicateCriteria, interviewersTwice, unknownCandidates, unknownCriteria, unknownFed } from "./references.ts";
import { cellErrors, lostHeadings, lostNames, lostSheets } from "./structure.ts";
import { doubledVoices } from "./voices.ts";

/** What is looked for, worst first. */
const checks: readonly Check[] = [
  ...[lostSheets, lostNames, lostHeadings, formulas, briefKeys, platformColumns, rules, filters, pins],
  ...[duplicateCodes, duplicateCriteria, unusableIds, noWeight, dates, numbers, amounts, planNumbers, planLines],
  ...[doubledVoices, unlisted, nearNames, unknownCandidates, unknownCriteria, unknownFed, interviewersTwice],
  ...[locks, heldBallots, leftBehind, memory],
  cellErrors,
];

/** Everything in the workbook that would keep the kit from working, or from meaning what people think. */
export const check = (workbook: CheckedWorkbook): Finding[] => checks.flatMap((each) => [...each(workbook)]);
