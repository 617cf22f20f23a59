import type { ErasedFacts } from "../../content/erase-messages.ts";
import { Refusal } from "../../content/refusal.ts";
import { people } from "../../domain/ballot/awaited.ts";
import { codeNumber } from "../../domain/candidate-code.ts";
import { textOf } from "../../domain/cell-value.ts";
import { withoutCandidate } from "../../domain/erasure/scrub-memory.ts";
import { monthsAfter } from "../../domain/retention/calendar-day.ts";
import { freeName, takenNames } from "../../sheets/free-name.ts";
import { heldCountsCell, writeHeldCounts } from "../../sheets/held-counts.ts";
import { type KitState, openKit } from "../../sheets/kit.ts";
import { sheetIdsIn } from "../../sheets/kit-sheets.ts";
import { interviewColumns } from "../../sheets/schema.ts";
import { eraseOnSheet } from "../../sheets/scrub-sheet.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import type { BallotStore } from "../ballots/ballot-store.ts";
import { interviewerName } from "../ballots/own-ballots.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { candidatesTable } from "./candidates-table.ts";
import { selectedRow } from "./coded-candidates.ts";
import { eraseStored } from "./erase-properties.ts";
import { findTraces, type Traces } from "./find-traces.ts";
import { retentionBasis } from "./retention-basis.ts";

/** Somebody whom the kit holds data about: on the list of candidates, or only in ballots of a line that was deleted by hand. */
interface Person {
  readonly code: string;
  readonly name: string;
  readonly row: number;
}

/**
 * Takes a candidate out of everything the kit holds, after it has shown what would go. What it cannot reach is said.
 *
 * @throws Refusal where there is no such candidate, or a sheet of the kit is gone
 */
export function eraseCandidate(context: MenuContext, now: Date): void {
  const { spreadsheet, ui, content } = context;
  const { erase } = content.messages;
  const sheets = spreadsheet.getSheets();
  const known = everybody(context, sheets);
  const list = candidatesTable(context, sheets).sheet;
  const selected = known.find(({ row }) => row === selectedRow(spreadsheet, list))?.code ?? "";
  const answer = ui.prompt(erase.title, erase.ask(selected), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const person = named(known, answer.getResponseText().trim() || selected);
  const facts = factsOf(findTraces(context, sheets, person.code));
  const preview = erase.preview({ ...facts, name: person.name, warnings: warningsFor(context, sheets, person.code, now) });
  if (ui.alert(erase.title, preview, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  whileLocked(() => {
    const current = { ...context, kit: openKit(spreadsheet) };
    eraseTraces(current, findTraces(current, spreadsheet.getSheets(), person.code), now);
  });
  ui.alert(erase.title, erase.done(facts), ui.ButtonSet.OK);
}

/** Why somebody may want to wait: the record may still be needed. */
function warningsFor(context: ActionContext, sheets: readonly Sheet[], code: string, now: Date): readonly string[] {
  const { people, choice, rule, today } = retentionBasis(context, sheets, now);
  const person = people.find((each) => each.code === code);
  if (!person) return [];
  const { retention, messages } = context.content;
  const floor = person.dates?.floor ?? (rule && rule.floor > 0 ? monthsAfter(person.last ?? today, rule.floor) : undefined);
  const why = choice.country && retention.countries[choice.country].needed;
  return [
    ...(person.isHired ? [messages.retention.hired] : []),
    ...(floor !== undefined && why && floor > today ? [messages.retention.tooEarly(floor, why)] : []),
  ];
}

function everybody(context: ActionContext, sheets: readonly Sheet[]): readonly Person[] {
  const listed = candidatesTable(context, sheets).rows.map(({ number, cells }) => ({
    code: textOf(cells.code),
    name: textOf(cells.name),
    row: number,
  }));
  const spoken = kitTable(context, sheets, "interviews", interviewColumns).rows.map(({ cells }) => ({
    code: textOf(cells.code),
    name: textOf(cells.candidate),
    row: 0,
  }));
  const byCode = new Map<string, Person>();
  for (const person of [...listed, ...spoken]) if (person.code !== "" && !byCode.has(person.code)) byCode.set(person.code, person);
  return [...byCode.values()];
}

/** By code or by the whole name only: a part of one is too little to erase somebody. */
function named(known: readonly Person[], typed: string): Person {
  const key = typed.toLowerCase();
  const coded = known.find(({ code }) => code.toLowerCase() === key || (/^\d{1,6}$/.test(key) && codeNumber(code) === Number(key)));
  const found = coded ? [coded] : known.filter(({ name }) => key !== "" && name.toLowerCase() === key);
  const [first, ...others] = found;
  if (!first) throw new Refusal(({ erase }) => erase.nobody(typed));
  if (others.length > 0)
    throw new Refusal(({ erase }) =>
      erase.several(
        typed,
        found.map(({ code }) => code),
      ),
    );
  return first;
}

const factsOf = ({ code, ballots, stored, removed, changed, own }: Traces): ErasedFacts => ({
  code,
  ballots: ballots.length,
  sealed: stored.sealed.length + stored.damaged.length,
  drafts: stored.drafts.length,
  removed: removed.map((sheet) => sheet.getName()),
  changed: changed.map(({ sheet }) => sheet.getName()),
  own,
  recomputes: ballots.length > 0,
});

/**
 * Does it; call it while locked. The line in Candidates goes last, so that after an attempt which broke off the person can be chosen again and
 * the rest is done then.
 */
function eraseTraces(context: ActionContext, traces: Traces, now: Date): void {
  const { spreadsheet, kit, content } = context;
  const { code, scrub, stored, removed, changed } = traces;
  const store = eraseStored(stored, code, scrub, now);
  writeHeldCounts(heldCountsCell(spreadsheet), heldNow(store));
  const ids = new Set(removed.map((sheet) => sheet.getSheetId()));
  for (const sheet of removed) spreadsheet.deleteSheet(sheet);
  const left = spreadsheet.getSheets();
  const taken = takenNames(left);
  const candidates = changed[changed.length - 1];
  for (const each of changed.slice(0, -1)) {
    eraseOnSheet(each);
    if (each.title !== undefined) each.sheet.setName(freeName(each.title, taken));
  }
  const who = interviewerName(PropertiesService.getUserProperties().getProperties()) || content.messages.ballots.whoUnknown;
  const entry = { when: now, who, what: content.messages.erase.logged, detail: code, reason: "" };
  writeLog(context, left, [entry], now.getTime() - RETRIED_WITHIN);
  if (kit.state) kit.save(forgotten(kit.state, traces, ids, store));
  if (candidates) eraseOnSheet(candidates);
}

/** Whose ballots are held back now. */
function heldNow({ sealed }: BallotStore): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, readonly string[]>();
  for (const { ballot } of sealed) held.set(ballot.candidate, people([...(held.get(ballot.candidate) ?? []), ballot.interviewer]));
  return held;
}

/** What the kit is to remember from now on: that somebody had this code, so that drafts of others can go, and nothing else of the person. */
function forgotten(state: KitState, { code, scrub, ballots, stored }: Traces, removed: ReadonlySet<number>, store: BallotStore): KitState {
  const { accounts, erased = [], arriving = {}, awaitingDeletion, ...rest } = state;
  const waiting = awaitingDeletion?.filter((id) => !ballots.includes(id) && !stored.sealed.some(({ ballot }) => ballot.id === id)) ?? [];
  const memory = withoutSheets(withoutCandidate(rest, code, scrub), removed);
  const begun = Object.entries(arriving).filter(([, number]) => number !== codeNumber(code));
  return {
    ...memory,
    ...(accounts ? { accounts } : {}),
    ...(waiting.length > 0 ? { awaitingDeletion: waiting } : {}),
    ...(begun.length > 0 ? { arriving: Object.fromEntries(begun) } : {}),
    ...(state.heldCount === undefined ? {} : { heldCount: store.sealed.filter(({ ballot }) => !waiting.includes(ballot.id)).length }),
    ...(state.held === undefined ? {} : { held: !store.isEmpty }),
    erased: [...erased.filter((each) => each !== code), code],
  };
}

/** Forgets the sheets that are gone, wherever they are remembered by a key of their own. */
function withoutSheets(state: KitState, removed: ReadonlySet<number>): KitState {
  const isGone = (key: string, value: unknown) => sheetIdsIn(value, key).some((id) => removed.has(id)) && typeof value === "number";
  return Object.fromEntries(Object.entries(state).filter(([key, value]) => !isGone(key, value))) as unknown as KitState;
}
