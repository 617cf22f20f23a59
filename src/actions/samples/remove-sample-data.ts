import { textOf } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import { heldCountsCell } from "../../sheets/held-counts.ts";
import { openKit } from "../../sheets/kit.ts";
import { candidateColumns, type InterviewColumn, interviewColumns } from "../../sheets/schema.ts";
import { deleteRows, type Row, type Table } from "../../sheets/table.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { type BallotStore, openBallotStore } from "../ballots/ballot-store.ts";
import { interviewerName } from "../ballots/own-ballots.ts";
import { kitTable } from "../kit-table.ts";
import { unlockWeights } from "../rubric/lock-weights.ts";
import { whileLocked } from "../while-locked.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { sampleBallotIds } from "./sample-ballots.ts";

/** What there is of the samples, wherever sorting has put it. */
interface Samples {
  readonly log: Table<InterviewColumn>;
  readonly lines: readonly Row<InterviewColumn>[];
  readonly people: Table<"code" | "name">;
  readonly store: BallotStore;
  /** Ids of ballots that somebody handed in for a sample, to try the form. */
  readonly tried: readonly string[];
}

/**
 * Removes the sample candidates with their ballots, and what somebody tried on them, after asking. Where nothing real was rated yet, weights and
 * minimums are free again, as they were before the trial.
 */
export function removeSampleData(context: MenuContext, now: Date): void {
  const { ui, content, kit } = context;
  const { messages } = content;
  const codes = kit.state?.samples ?? [];
  const tried = codes.length > 0 ? findSamples(context, codes).tried.length : 0;
  if (tried > 0 && ui.alert(messages.kit, messages.askRemoveTried(tried), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const removed = whileLocked(() => removeSamples({ ...context, kit: openKit(context.spreadsheet) }, now));
  const sentence = removed ? messages.samplesRemoved(removed.candidates, removed.ratings, removed.unlocked) : messages.noSamples;
  ui.alert(messages.kit, sentence, ui.ButtonSet.OK);
}

/** The codes are forgotten last, so that a removal which broke off can be completed. @returns undefined when there were no samples */
function removeSamples(context: ActionContext, now: Date): { candidates: number; ratings: number; unlocked: boolean } | undefined {
  const { spreadsheet, kit, content } = context;
  if (!kit.state || kit.state.samples.length === 0) return undefined;
  const { samples } = kit.state;
  const sheets = spreadsheet.getSheets();
  const { log, lines, people, store, tried } = findSamples(context, samples);
  if (tried.length > 0) {
    const { ballots, samplesLogged } = content.messages;
    const who = interviewerName(PropertiesService.getUserProperties().getProperties()) || ballots.whoUnknown;
    const entry = { when: now, who, what: samplesLogged(tried.length), detail: samples.join(", "), reason: "" };
    writeLog(context, sheets, [entry], now.getTime() - RETRIED_WITHIN);
  }
  const isReal = ({ cells }: Row<InterviewColumn>) => textOf(cells.ballot) !== "" || cells.rating !== "";
  const isSample = (code: string) => samples.some((sample) => nameKey(sample) === nameKey(code));
  // Also what was rated once and is not in the log any more: nobody frees the weights by deleting lines.
  const realLines =
    log.rows.some((row) => isReal(row) && !lines.includes(row)) || Object.keys(kit.state.filed ?? {}).some((code) => !isSample(code));
  const held = store.sealed.filter(({ ballot }) => !tried.includes(ballot.id));
  const unlocked = !realLines && held.length + store.damaged.length === 0 && unlockWeights(context, sheets);
  // Whoever finds the lines gone finds the weights free as well.
  store.remove(tried);
  const gone = people.rows.filter(({ cells }) => samples.includes(textOf(cells.code)));
  deleteRows(log.sheet, numbers(lines));
  deleteRows(people.sheet, numbers(gone));
  if (held.length === 0 && tried.length > 0) heldCountsCell(spreadsheet, kit.state.names)?.clearContent();
  const filed = Object.fromEntries(Object.entries(kit.state.filed ?? {}).filter(([code]) => !isSample(code)));
  const lastSample = Math.max(kit.state.lastSample ?? 0, ...samples.map(sampleNumber));
  const known = { ...kit.state, samples: [], lastSample, ...(kit.state.filed ? { filed } : {}) };
  kit.save({ ...known, ...(kit.state.heldCount === undefined ? {} : { heldCount: held.length }) });
  return { candidates: gone.length, ratings: lines.filter(({ cells }) => cells.rating !== "").length, unlocked };
}

/** The number in a sample's code. @example sampleNumber("S-3") → 3 */
const sampleNumber = (code: string): number => Number(/\d+$/.exec(code)?.[0] ?? 0);

function findSamples(context: ActionContext, samples: readonly string[]): Samples {
  const sheets = context.spreadsheet.getSheets();
  const log = kitTable(context, sheets, "interviews", interviewColumns);
  const codes = new Set(samples.map(nameKey));
  const given = new Set(samples.flatMap(sampleBallotIds));
  const lines = log.rows.filter(({ cells }) => given.has(String(cells.ballot)) || codes.has(nameKey(cells.code)));
  const store = openBallotStore();
  const held = store.sealed.filter(({ ballot }) => codes.has(nameKey(ballot.candidate))).map(({ ballot }) => ballot.id);
  const logged = lines.map(({ cells }) => textOf(cells.ballot)).filter((id) => !given.has(id));
  return {
    log,
    lines,
    people: kitTable(context, sheets, "candidates", candidateColumns),
    store,
    tried: [...new Set([...logged, ...held])],
  };
}

const numbers = (rows: readonly { readonly number: number }[]): number[] => rows.map(({ number }) => number);
