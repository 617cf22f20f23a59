import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { textOf } from "../../domain/cell-value.ts";
import type { ErasureRules } from "../../domain/erasure/erased-cells.ts";
import { partsOf, type Scrub, scrubOf } from "../../domain/erasure/scrub-text.ts";
import { columnCount, rowCount } from "../../sheets/extent.ts";
import { findSheet } from "../../sheets/kit.ts";
import { madeByKit } from "../../sheets/kit-sheets.ts";
import { candidateDetails, interviewColumns, logColumns, parts, workSampleColumns } from "../../sheets/schema.ts";
import { findOnSheet, type SheetErasure, showsPerson } from "../../sheets/scrub-sheet.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { loggedBallots } from "../ballots/logged-ballots.ts";
import { kitId } from "../ballots/own-ballots.ts";
import { kitTable } from "../kit-table.ts";
import { candidatesTable } from "./candidates-table.ts";
import { type StoredTraces, storedTraces } from "./erase-properties.ts";

/** Everything that the workbook holds about a candidate. */
export interface Traces {
  readonly code: string;
  readonly scrub: Scrub;
  readonly stored: StoredTraces;
  /** Ids of ballots in the log. */
  readonly ballots: readonly string[];
  /** Sheets about nobody else, and sheets that show theirs beside others'. */
  readonly removed: readonly Sheet[];
  /** Sheets on which something changes; that of the candidates is the last. */
  readonly changed: readonly SheetErasure[];
  /** Sheets of the user's own that name the person; they are not touched. */
  readonly own: readonly string[];
}

/** Ballots may quote a sentence as short as this elsewhere; shorter ones are found in what says nothing of the person. In characters. */
const SHORTEST_QUOTE = 16;

/** Nothing to look for where the words are the employer's, or where everything follows the data. */
const WITHOUT_PEOPLE = ["roleBrief", "rubric", "questions", "scoreboard", "benchmarks", "howItWorks"] as const;

/**
 * Looks for a candidate everywhere. Nothing is written.
 *
 * @throws Refusal when the candidates, the interviews or the log are gone, or one of their headings
 */
export function findTraces(context: ActionContext, sheets: readonly Sheet[], code: string): Traces {
  const { kit } = context;
  const list = candidatesTable(context, sheets);
  const interviews = kitTable(context, sheets, "interviews", interviewColumns);
  kitTable(context, sheets, "log", logColumns);
  const stored = storedTraces(kitId(context), code);
  const logged = [...loggedBallots(interviews).values()];
  const line = list.rows.find(({ cells }) => textOf(cells.code) === code);
  const spoken = interviews.rows.filter(({ cells }) => textOf(cells.code) === code);
  const names = [
    textOf(line?.cells.name),
    ...spoken.map(({ cells }) => textOf(cells.candidate)),
    ...stored.sealed.map(({ name }) => name),
    kit.state?.words?.candidates?.[code] ?? "",
  ];
  const details = (["contact", "portfolio", "blog", "profiles"] as const).flatMap((column) => partsOf(textOf(line?.cells[column])));
  const others = [
    ...list.rows.filter(({ cells }) => textOf(cells.code) !== code).map(({ cells }) => textOf(cells.name)),
    ...logged.filter(({ candidate }) => candidate !== code).map(({ name }) => name),
  ];
  const person = { code, names: [...new Set(names)], details: [...new Set(details)], others: [...new Set(others)] };
  const quotes = [textOf(line?.cells.note), ...spoken.map(({ cells }) => textOf(cells.note))].filter(
    (text) => text.length >= SHORTEST_QUOTE,
  );
  const scrub = scrubOf(person);
  const scrubQuotes = scrubOf({ ...person, details: [...person.details, ...new Set(quotes)] });

  const made = kit.state ? madeByKit(kit, kit.state, sheets) : [];
  const part = (sheet: Sheet) => parts.find((each) => findSheet(kit.state, each, made) === sheet);
  const alone = made.filter((sheet) => isAbout(kit.state, sheet, code));
  const beside = made.filter((sheet) => !alone.includes(sheet) && part(sheet) === undefined && pointsAt(sheet, alone));
  const removed = [...alone, ...beside];
  const frozen = new Set(frozenSheets(kit.state));
  const kept = made.filter((sheet) => !removed.includes(sheet) && !WITHOUT_PEOPLE.some((each) => each === part(sheet)));
  const changed = kept
    .map((sheet) => {
      const isTable = ["candidates", "interviews"].some((each) => each === part(sheet));
      return findOnSheet(sheet, { ...rules(code), isFrozen: frozen.has(sheet.getSheetId()), scrub: isTable ? scrub : scrubQuotes });
    })
    .filter(showsPerson);
  const isList = ({ sheet }: SheetErasure) => sheet.getSheetId() === list.sheet.getSheetId();
  return {
    code,
    scrub,
    stored,
    ballots: logged.filter(({ candidate }) => candidate === code).map(({ id }) => id),
    removed,
    changed: [...changed.filter((each) => !isList(each)), ...changed.filter(isList)],
    own: sheets.filter((sheet) => !made.includes(sheet) && isNamedOn(sheet, scrub)).map((sheet) => sheet.getName()),
  };
}

/** True when the kit remembers a sheet under the candidate's code, or a hand-out or a copy is called by it. */
function isAbout(memory: unknown, sheet: Sheet, code: string): boolean {
  const isRemembered = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(isRemembered);
    if (typeof value !== "object" || value === null) return false;
    const record = value as Readonly<Record<string, unknown>>;
    return (
      ((record.code === code || record.about === code) && record.sheet === sheet.getSheetId()) || Object.values(record).some(isRemembered)
    );
  };
  return isRemembered(memory) || ` ${sheet.getName()} `.includes(` ${code} `);
}

/** Records that stay as they were, with the code in the place of the name. */
function frozenSheets(memory: unknown): readonly number[] {
  const { decisions = [] } = (memory ?? {}) as { readonly decisions?: readonly { readonly sheet: number }[] };
  return decisions.map(({ sheet }) => sheet);
}

/** True when formulas of a sheet show cells of others that go. */
function pointsAt(sheet: Sheet, others: readonly Sheet[]): boolean {
  if (others.length === 0) return false;
  const names = others.map((other) => `'${other.getName().replaceAll("'", "''")}'!`);
  return sheet
    .getDataRange()
    .getFormulas()
    .flat()
    .some((formula) => names.some((name) => formula.includes(name)));
}

/** True when a cell of a sheet names the person. */
function isNamedOn(sheet: Sheet, scrub: Scrub): boolean {
  const cells = sheet.getRange(1, 1, rowCount(sheet), columnCount(sheet)).getDisplayValues();
  return cells.flat().some((text) => text !== "" && scrub(text) !== text);
}

/** Tables for other programs have headings that never change. */
const TIDY = ["role_id", "candidate_code", "interviewer_code", "criterion_id", "rating"];

function rules(code: string): Omit<ErasureRules, "isFrozen" | "scrub"> {
  const texts = languages.map((language) => contentFor(language).sheets);
  return {
    code,
    codeHeadings: new Set([
      ...texts.flatMap((sheets) => [sheets.candidates.columns.code, sheets.interviews.columns.code, sheets.workSamples.columns.code]),
      "candidate_code",
    ]),
    typedHeadings: new Set([
      ...texts.flatMap(({ candidates, interviews, log, workSamples }) => [
        candidates.columns.name,
        ...candidateDetails.map((column) => candidates.columns[column]),
        ...interviewColumns.map((column) => interviews.columns[column]),
        ...logColumns.map((column) => log.columns[column]),
        ...workSampleColumns.map((column) => workSamples.columns[column]),
      ]),
      ...TIDY,
    ]),
    interviewerHeadings: new Set(texts.flatMap(({ interviews, log }) => [interviews.columns.interviewer, log.columns.who])),
  };
}
