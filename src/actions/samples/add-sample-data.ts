import type { Content } from "../../content/content.ts";
import { cellText } from "../../domain/cell-text.ts";
import { openKit } from "../../sheets/kit.ts";
import { type CandidateColumn, type CandidateDetail, candidateColumns, candidateDetails, interviewColumns } from "../../sheets/schema.ts";
import { appendRows } from "../../sheets/table.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { ballotLines } from "../ballots/ballot-lines.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { sampleBallots } from "./sample-ballots.ts";

/** Adds three invented candidates with the ballots of two invented interviewers, to try the kit with. */
export function addSampleData(context: MenuContext, now: Date): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, content } = ready;
  const added = whileLocked(() => addSamples({ ...ready, kit: openKit(ready.spreadsheet) }, now));
  const { messages, samples } = content;
  ui.alert(messages.kit, added ? messages.samplesAdded(samples.candidates.length) : messages.samplesThere, ui.ButtonSet.OK);
}

/**
 * Adds those samples that are not there, so that a first attempt which broke off is completed. Their codes are noted before anything is
 * written, so that whatever gets written can be removed again.
 *
 * @returns false when all were there
 */
function addSamples(context: ActionContext, now: Date): boolean {
  const { spreadsheet, kit, content } = context;
  const sheets = spreadsheet.getSheets();
  const candidates = kitTable<CandidateColumn | CandidateDetail>(context, sheets, "candidates", candidateColumns, candidateDetails);
  const log = kitTable(context, sheets, "interviews", interviewColumns);
  const present = new Set(candidates.rows.map(({ cells }) => String(cells.code)));
  const noted = kit.state?.samples ?? [];
  const codes = noted.length > 0 ? noted : freeCodes(content.samples.candidates.length, present, kit.state?.lastSample);
  const people = codes.map((code, i) => sampleLine(content, code, i)).filter(({ code }) => !present.has(code));
  const stored = new Set(log.rows.map(({ cells }) => cells.ballot));
  const ballots = sampleBallots(content.samples, codes).filter(({ id }) => !stored.has(id));
  if (people.length === 0 && ballots.length === 0) return false;

  if (kit.state && noted.length === 0) kit.save({ ...kit.state, samples: codes });
  if (people.length > 0) appendRows(candidates, people);
  const nameOf = (code: string) => content.samples.candidates[codes.indexOf(code)] ?? "";
  const lines = ballots.flatMap((ballot) => ballotLines(ballot, { candidate: nameOf(ballot.candidate), when: now, content }));
  if (lines.length > 0) appendRows(log, lines);
  return true;
}

/** What is written for the sample candidate in this place; a code such as "S-1" is text as it stands. */
function sampleLine({ samples, sheets }: Content, code: string, place: number): Record<CandidateColumn | CandidateDetail, string> {
  const { stage = 0, ...details } = samples.details[place] ?? {};
  const texts: Readonly<Partial<Record<CandidateColumn | CandidateDetail, string>>> = {
    ...details,
    name: samples.candidates[place] ?? "",
    stage: sheets.candidates.stages[stage] ?? "",
  };
  const columns = [...candidateColumns, ...candidateDetails].map((column) => [column, cellText(texts[column] ?? "")]);
  return { ...(Object.fromEntries(columns) as Record<CandidateColumn | CandidateDetail, string>), code };
}

/**
 * Codes that no candidate has or had, of another kind than those of real candidates.
 *
 * @param last the highest number given so far
 * @example freeCodes(2, new Set(["S-1"])) → ["S-2", "S-3"]
 */
function freeCodes(count: number, present: ReadonlySet<string>, last = 0): string[] {
  const codes: string[] = [];
  for (let number = last + 1; codes.length < count; number++) {
    if (!present.has(`S-${number}`)) codes.push(`S-${number}`);
  }
  return codes;
}
