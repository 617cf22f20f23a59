import type { Content } from "../../content/content.ts";
import { contentFor } from "../../content/content-for.ts";
import { Refusal } from "../../content/refusal.ts";
import { type DocumentRow, fact, gap, help, link, title } from "../../sheets/document/document-row.ts";
import { findSheet, openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { type RecordedDecision, readRecord } from "./read-record.ts";
import { writeDocument } from "./write-document.ts";

/** Label and text, as wide as a page. */
const WIDTHS = [170, 560];

/** Lines of a table that fit on one page. */
const MOST_LINES = 5;

/**
 * Writes the decision that was recorded last as one page to print or to copy as text, in the language in which it was recorded.
 *
 * @throws Refusal where nothing was recorded yet
 */
export function writeMemo(context: MenuContext): void {
  const { spreadsheet, ui, content } = context;
  const sheet = whileLocked(() => {
    const current = { ...context, kit: openKit(spreadsheet) };
    const sheets = spreadsheet.getSheets();
    const record = readRecord(current.kit.state, sheets);
    if (!record) throw new Refusal(({ decision }) => decision.noRecord);
    const words = contentFor(record.entry.language);
    const place = { sort: "memo", code: "", name: words.decision.memo.sheet } as const;
    return writeDocument(current, place, memoRows(current, sheets, words, record), WIDTHS);
  });
  sheet.activate();
  ui.alert(content.messages.kit, content.messages.decision.memoReady(sheet.getName()), ui.ButtonSet.OK);
}

function memoRows(
  context: ActionContext,
  sheets: readonly Sheet[],
  { decision: text, sheets: names }: Content,
  record: RecordedDecision,
): DocumentRow[] {
  const { memo, labels } = text;
  const { items } = memo;
  const most = (lines: readonly string[]): string => {
    const more = lines.length - MOST_LINES;
    return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [text.andMore(more)] : [])].join("\n");
  };
  const compared = [
    ...record
      .lines("ranked")
      .map(([who = "", , rank = "", score = "", rests = "", chance = ""]) => text.ranked(rank, who, score, chance, rests)),
    ...record
      .lines("unranked")
      .map(([who = "", , , score = "", , , gate = ""]) => text.unranked(who, score, text.joined(gate.split("\n")))),
  ];
  const above = record.lines("above").map(([pair = "", why = ""]) => text.labelled(pair, why));
  const lessSuited = record
    .coded("notHired")
    .flatMap(([, [who = "", reason = ""]]) => (reason === text.none ? [] : [text.lessSuited(who, reason)]));
  const assessed = record.lines("assessed");
  const rated = assessed.filter(([, how = ""]) => !how.startsWith(text.notAssessed));
  const isNobody = record.fact("whom") === names.decision.nobody;
  const decided = [
    isNobody ? `${names.decision.nobody}.` : text.chosen(record.fact("whom")),
    memo.decided(record.fact("decider"), record.fact("date")),
    memo.because(record.fact("reason")),
    ...(["", text.isFirst, text.nobodyScored].includes(record.fact("whyNotFirst")) ? [] : [memo.notFirst(record.fact("whyNotFirst"))]),
  ];
  return [
    title(memo.title(record.fact("role"))),
    help(memo.from(record.sheet.getName())),
    gap,
    fact(labels.method, record.fact("method")),
    fact(labels.evidence, record.fact("evidence").split("\n").slice(0, MOST_LINES).join("\n")),
    fact(labels.outlook, record.fact("outlook")),
    gap,
    fact(items.applied, record.fact("applied")),
    fact(
      items.assessed,
      [text.assessedInShort(rated.length, assessed.length), most(rated.map(([who = "", how = ""]) => text.labelled(who, how)))]
        .filter(Boolean)
        .join("\n"),
    ),
    fact(items.comparison, most(compared) || text.nobodyRated),
    fact(items.above, [most(above) || text.nobodyToCompare, ...(lessSuited.length > 0 ? [most(lessSuited)] : [])].join("\n")),
    ...(["references", "withdrawals", "adjustments", "irregularities"] as const).map((key) => fact(items[key], record.fact(key))),
    fact(items.disagreement, record.fact("dissent")),
    fact(items.decision, decided.join("\n")),
    fact(items.nobody, isNobody ? memo.nobody : memo.somebody),
    gap,
    ...links(context, sheets, record, memo.sheets),
  ];
}

function links({ kit }: ActionContext, sheets: readonly Sheet[], record: RecordedDecision, label: string): DocumentRow[] {
  const found = (["scoreboard", "interviews", "rubric", "log"] as const).flatMap((part) => findSheet(kit.state, part, sheets) ?? []);
  return [fact(label, ""), ...[record.sheet, ...found].map((sheet) => link(sheet.getName(), sheet.getSheetId()))];
}
