import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { answerOf } from "../../domain/brief-lines.ts";
import { isErrorText, textOf, textUnlessError } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import { type CalendarDay, isDay } from "../../domain/retention/calendar-day.ts";
import {
  knownCountries,
  type RetentionChoice,
  type RetentionDates,
  type RetentionRule,
  retentionDates,
  retentionRule,
} from "../../domain/retention/retention-rule.ts";
import { interviewColumns, logColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { readBriefLines } from "../brief/read-role-brief.ts";
import { kitTable } from "../kit-table.ts";
import { type CandidatesTable, candidatesTable } from "./candidates-table.ts";

/** A candidate, and until when the data is kept. */
export interface KeptCandidate {
  readonly code: string;
  readonly name: string;
  readonly row: number;
  /** True for somebody who was refused or withdrew. */
  readonly isOver: boolean;
  readonly isHired: boolean;
  /** What stands under "Keep until" and is no day; "" where it is one or blank. */
  readonly unreadable: string;
  /** Undefined where there is no day, and none to propose. */
  readonly dates: RetentionDates | undefined;
  /** The last day on which something happened; undefined where nothing tells. */
  readonly last: CalendarDay | undefined;
}

export interface RetentionBasis {
  readonly table: CandidatesTable;
  readonly choice: RetentionChoice;
  readonly rule: RetentionRule | undefined;
  readonly people: readonly KeptCandidate[];
  readonly today: CalendarDay;
}

/** The place of "Hired" among the stages; those behind it are ends without a hire. */
const HIRED = 4;

/** What the role brief settles about keeping data: a country by its name in any language of the kit, and months. */
export function retentionChoice(context: ActionContext, sheets: readonly Sheet[]): RetentionChoice {
  const lines = readBriefLines(context, sheets);
  const [country, months] = [nameKey(textUnlessError(answerOf(lines, "country"))), Number(answerOf(lines, "keep"))];
  const isCalled = (each: (typeof knownCountries)[number]) =>
    languages.some((language) => nameKey(contentFor(language).sheets.roleBrief.countries[each]) === country);
  return { country: knownCountries.find(isCalled), months: Number.isFinite(months) && months >= 1 ? Math.round(months) : null };
}

/**
 * Until when everybody's data is kept. The last day on which something happened to a candidate is that of the latest ballot, or of the latest line
 * of the log with the code.
 *
 * @throws Refusal when a sheet or one of its headings is gone
 */
export function retentionBasis(context: ActionContext, sheets: readonly Sheet[], now: Date): RetentionBasis {
  const table = candidatesTable(context, sheets);
  const choice = retentionChoice(context, sheets);
  const rule = retentionRule(choice);
  const zone = context.spreadsheet.getSpreadsheetTimeZone();
  const dayOf = (date: Date): CalendarDay => Utilities.formatDate(date, zone, "yyyy-MM-dd");
  const today = dayOf(now);
  const last = new Map<string, CalendarDay>();
  const note = (code: string, when: unknown) => {
    if (code === "" || !(when instanceof Date)) return;
    const day = dayOf(when);
    if (day > (last.get(code) ?? "")) last.set(code, day);
  };
  for (const { cells } of kitTable(context, sheets, "interviews", interviewColumns).rows) note(textOf(cells.code), cells.when);
  for (const { cells } of kitTable(context, sheets, "log", logColumns).rows) {
    for (const code of textOf(cells.detail).match(/\b[CS]-\d+\b/g) ?? []) note(code, cells.when);
  }
  const stagesOf = (from: number, to?: number) =>
    new Set(languages.flatMap((language) => contentFor(language).sheets.candidates.stages.slice(from, to)));
  const [over, hired] = [stagesOf(HIRED + 1), stagesOf(HIRED, HIRED + 1)];
  const people = table.rows.flatMap(({ number, cells }): KeptCandidate[] => {
    const [code, name, stage] = [textOf(cells.code), textOf(cells.name), textOf(cells.stage)];
    if (code === "" || name === "") return [];
    const until = cells.keepUntil instanceof Date ? dayOf(cells.keepUntil) : textOf(cells.keepUntil);
    const isReadable = until === "" || isDay(until);
    const isOver = over.has(stage);
    const dates = isReadable ? retentionDates({ isOver, last: last.get(code), until }, rule, today) : undefined;
    const unreadable = isReadable ? "" : isErrorText(until) ? "#" : until;
    return [{ code, name, row: number, isOver, isHired: hired.has(stage), unreadable, dates, last: last.get(code) }];
  });
  return { table, choice, rule, people, today };
}
