import { contentFor } from "../../content/content-for.ts";
import { type Language, languages } from "../../content/language.ts";
import { Refusal } from "../../content/refusal.ts";
import { OWN_KEY } from "../../domain/ballot/own-ballot.ts";
import { codeNumber } from "../../domain/candidate-code.ts";
import { textOf } from "../../domain/cell-value.ts";
import { criterionNumber } from "../../domain/criterion.ts";
import { questionNumber } from "../../domain/question-bank.ts";
import { isRating, type Level } from "../../domain/rating.ts";
import { readLockText } from "../../domain/rubric-lock.ts";
import { findPlan, readPlan } from "../../sheets/exercise/find-plan.ts";
import { type Kit, type KitPlan, type KitSheet, type KitState, pinSheet, type RubricState } from "../../sheets/kit.ts";
import {
  addedRubricColumns,
  candidateColumns,
  interviewColumns,
  logColumns,
  type Part,
  parts,
  questionColumns,
  rangeNames,
  rubricColumns,
} from "../../sheets/schema.ts";
import type { Sheet, Spreadsheet } from "../../sheets/sheet.ts";
import { hasHeadings, type Row, readTable } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { openBallotStore } from "../ballots/ballot-store.ts";
import { type LoggedBallot, loggedBallots } from "../ballots/logged-ballots.ts";
import { isReservedName } from "../ballots/reserved-name.ts";
import { sampleBallotIds } from "../samples/sample-ballots.ts";

/**
 * Makes the kit's memory anew from what stands in the sheets and in the store, where it is gone or cannot be read; call it while locked. It reads
 * everything first and saves once, so an attempt that breaks off leaves all as it was, and no cell changes.
 *
 * What no sheet says is lost: names that were given to sheets before they were renamed, job posts, and who handed in under which account.
 *
 * @throws Refusal when none of the sheets is the kit's, or a heading is gone
 */
export function rebuildMemory({ spreadsheet, content }: ActionContext, kit: Kit): void {
  const sheets = spreadsheet.getSheets();
  const found = knownSheets(kit.sheets.length > 0 ? kit.sheets : sheets);
  if (found.size === 0) throw new Refusal((messages) => messages.noKit);
  const table = <Column extends string>(part: Part, columns: readonly Column[], added: readonly Column[] = []) => {
    const entry = found.get(part);
    return entry && readTable(entry.sheet, part, columns, added);
  };
  const interviews = table("interviews", interviewColumns);
  const logged = interviews ? [...loggedBallots(interviews).values()] : [];
  const decisions = table("log", logColumns)?.rows ?? [];
  const candidates = (table("candidates", candidateColumns)?.rows ?? []).map(({ cells }) => textOf(cells.code));
  const rubric = table("rubric", rubricColumns, addedRubricColumns)?.rows ?? [];
  const questions = (table("questions", questionColumns)?.rows ?? []).map(({ cells }) => textOf(cells.id));
  const held = openBallotStore(logged.map(({ id }) => id));
  const codes = [...new Set([...candidates, ...logged.map(({ candidate }) => candidate)])].filter((code) => code !== "");
  const state: KitState = {
    id: ownKitId(logged) ?? Utilities.getUuid(),
    language: languageOf([...found.values()]) ?? content.language,
    sheets: Object.fromEntries(
      [...found].map(([part, { sheet }]): [Part, KitSheet] => [part, { id: sheet.getSheetId(), name: sheet.getName(), built: true }]),
    ),
    lastCode: Math.max(0, ...[...codes, ...held.sealed.map(({ ballot }) => ballot.candidate)].map(codeNumber)),
    lastQuestion: Math.max(0, ...questions.map(questionNumber)),
    plans: plansOn(spreadsheet, sheets, codes, logged),
    samples: codes.filter((code) => logged.some(({ id }) => sampleBallotIds(code).some((sample) => sample.toLowerCase() === id))),
    rubric: rubricOf(spreadsheet, rubric, logged),
    filed: filedOf(logged, decisions),
    held: !held.isEmpty,
    heldCount: held.sealed.length,
    accounts: accountsOf(held.sealed.map(({ ballot, facts }) => [facts?.account, ballot.interviewer])),
  };
  for (const { sheet } of found.values()) pinSheet(kit, sheet);
  kit.save(state);
}

/** The kit's sheets among these, each with the language of its name or headings. A sheet is known by its name, else by its headings. */
function knownSheets(sheets: readonly Sheet[]): ReadonlyMap<Part, { readonly sheet: Sheet; readonly language: Language | undefined }> {
  const found = new Map<Part, { sheet: Sheet; language: Language | undefined }>();
  for (const part of parts) {
    for (const language of languages) {
      const sheet = sheets.find((each) => each.getName() === contentFor(language).sheets[part].name);
      if (sheet && !found.has(part)) found.set(part, { sheet, language });
    }
  }
  const left = sheets.filter((sheet) => ![...found.values()].some((entry) => entry.sheet === sheet));
  for (const [part, columns] of Object.entries(headed) as [Part, readonly string[]][]) {
    if (found.has(part)) continue;
    const sheet = left.find((each) => hasHeadings(each, part, columns));
    if (sheet) found.set(part, { sheet, language: undefined });
  }
  return found;
}

/** Sheets that somebody may have renamed are known by these. */
const headed: Readonly<Partial<Record<Part, readonly string[]>>> = {
  rubric: rubricColumns,
  questions: questionColumns,
  candidates: candidateColumns,
  interviews: interviewColumns,
  log: logColumns,
};

const languageOf = (entries: readonly { readonly language: Language | undefined }[]): Language | undefined =>
  [...languages].sort((a, b) => count(entries, b) - count(entries, a)).find((language) => count(entries, language) > 0);

const count = (entries: readonly { readonly language: Language | undefined }[], language: Language): number =>
  entries.filter((entry) => entry.language === language).length;

/** The id under which this user's own store remembers one of the ballots. */
function ownKitId(logged: readonly LoggedBallot[]): string | undefined {
  const ids = new Set(logged.map(({ id }) => id));
  for (const key of Object.keys(PropertiesService.getUserProperties().getProperties())) {
    const [, kit, ballot = ""] = OWN_KEY.exec(key) ?? [];
    if (kit && ids.has(ballot.toLowerCase())) return kit;
  }
  return undefined;
}

/** What the sheet says of the lock: the record in one cell, else the locked column itself. */
function rubricOf(
  spreadsheet: Spreadsheet,
  rows: readonly Row<(typeof rubricColumns)[number]>[],
  logged: readonly LoggedBallot[],
): RubricState {
  const facts =
    spreadsheet
      .getRangeByName(rangeNames.rubricLock)
      ?.getValues()
      .map(([cell]) => cell) ?? [];
  const lastId = Math.max(0, ...rows.map(({ cells }) => criterionNumber(textOf(cells.id))));
  const version = Math.max(1, Number(facts[0]) || 1, ...logged.map(({ lines }) => Number(lines[0]?.cells.version) || 1));
  const record = readLockText(textOf(spreadsheet.getRangeByName(rangeNames.lock)?.getValue() ?? ""));
  const column = (key: "locked" | "lockedMinimum") =>
    Object.fromEntries(
      rows.flatMap(({ cells }) =>
        textOf(cells.id) !== "" && typeof cells[key] === "number" ? [[textOf(cells.id), cells[key] as number]] : [],
      ),
    );
  const lock = typeof record === "object" ? record : { weights: column("locked"), minimums: column("lockedMinimum") };
  if (Object.keys(lock.weights).length === 0) return { version, locked: null, lastId };
  const when = facts[1] instanceof Date ? facts[1] : new Date();
  return { version, locked: when.toISOString(), lastId, ...lock };
}

/** Whose ballots are in the log; where the log of decisions tells of a reveal, the time of the latest. */
function filedOf(logged: readonly LoggedBallot[], decisions: readonly Row<(typeof logColumns)[number]>[]): Record<string, number> {
  const words = languages.flatMap((language) => {
    const { revealedEarly, revealedAllIn } = contentFor(language).messages.ballots;
    return [revealedEarly, revealedAllIn];
  });
  const reveals = decisions.filter(({ cells }) => words.includes(textOf(cells.what)));
  return Object.fromEntries(
    logged.map(({ candidate }) => [
      candidate,
      Math.max(0, ...reveals.flatMap(({ cells }) => (textOf(cells.detail).includes(`(${candidate})`) ? Number(cells.when) || 0 : []))),
    ]),
  );
}

/** Budget exercises by their names; a mark in the log belongs to its plan, which looks changed until it is marked again. */
function plansOn(spreadsheet: Spreadsheet, sheets: readonly Sheet[], codes: readonly string[], logged: readonly LoggedBallot[]): KitPlan[] {
  return codes.flatMap((code) => {
    const names = languages.map((language) => contentFor(language).sheets.exercise.nameOf(code));
    const sheet = sheets.find((each) => names.includes(each.getName()));
    const cells: unknown[][] = sheet?.getDataRange().getValues() ?? [];
    const places = findPlan(cells);
    if (!sheet || !places) return [];
    const level = readPlan(cells, places, spreadsheet.getSpreadsheetLocale()).justification;
    const ballot = logged.filter(({ candidate, interviewer }) => candidate === code && isReservedName(interviewer)).pop()?.id;
    const mark = ballot && isRating(level) ? { mark: { ballot, state: "", level: Math.round(level) as Level, score: 0 } } : {};
    return [{ sheet: sheet.getSheetId(), code, built: true, ...mark }];
  });
}

function accountsOf(pairs: readonly (readonly [account: string | undefined, name: string])[]): Record<string, string[]> {
  const accounts: Record<string, string[]> = {};
  for (const [account, name] of pairs) {
    if (account !== undefined) accounts[account] = [...new Set([...(accounts[account] ?? []), name])];
  }
  return accounts;
}
