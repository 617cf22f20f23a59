import type { Content } from "../../content/content.ts";
import { interviewerName } from "../../domain/board/board.ts";
import { type Fact, headline } from "../../domain/board/headline.ts";
import { type RankingLine, ranking } from "../../domain/board/ranking.ts";
import type { DecisionAnswers } from "../../domain/decision/decision-answers.ts";
import { dissent } from "../../domain/decision/dissent.ts";
import { standsAbove } from "../../domain/decision/stands-above.ts";
import { type WeightReasons, weightReasons } from "../../domain/decision/weight-reasons.ts";
import { nameKey } from "../../domain/name-key.ts";
import { workOutlook } from "../../domain/panel/work-outlook.ts";
import { figure, sentence, timesWords } from "../../sentences/board-sentences.ts";
import { rankingCells } from "../../sentences/ranking-cells.ts";
import { type DocumentRow, fact, gap, heading, help, inColumns, line, section, title } from "../../sheets/document/document-row.ts";
import { rubricState } from "../../sheets/kit.ts";
import type { ActionContext } from "../action-context.ts";
import { assessedBy, ratedBy } from "./assessed-by.ts";
import type { Applicant, DecisionBasis } from "./decision-basis.ts";
import { irregularities } from "./irregularities.ts";

/** A decision as it is to be recorded. */
export interface Decided {
  /** Null where nobody is appointed. */
  readonly chosen: Applicant | null;
  readonly answers: DecisionAnswers;
}

/** A typical gap between two candidates: the one that the general sentence about interviews speaks of. */
const TYPICAL_GAP = 1;

/** Of the scoreboard's sentences those that a record says in another place, or that ask for something to be done. */
const TOLD_ELSEWHERE: ReadonlySet<Fact["kind"]> = new Set([
  ...(["noCandidates", "noRatings", "sealed", "notAsLocked", "late", "missing", "contested", "outlook"] as const),
]);

/** More criteria than these are a list, and no reason. */
const REASONS = 3;

/** Where the cells of two tables stand, so that words stand in wide columns. */
const RECOMMENDED = [0, 1, 4, 5, 6];
const NOT_HIRED = [0, 1, 4, 6];

/** Enough names for a sentence; the record lists everybody. */
const NAMED = 12;

/**
 * Everything that stood when a decision was made, as rows with keys by which the memo and the texts to send find it again. It is the same as
 * long as nothing has changed, so its number and its day are added by `datedRows`.
 */
export function recordRows(context: ActionContext, basis: DecisionBasis, decided: Decided): DocumentRow[] {
  const { content } = context;
  const { decision: text } = content;
  const { sections, labels, columns, none } = text;
  const { answers, chosen } = decided;
  const { fields } = answers;
  const ranked = ranking(basis.board, basis.model);
  const orNone = (words: string): string => words || none;
  const facts = headline(basis.board, basis.model);
  const weights = weightReasons(fields.weights, basis.board.criteria);
  return [
    section(sections.decision),
    fact(labels.role, basis.brief.title, "role"),
    fact(labels.whom, chosen?.label ?? content.sheets.decision.nobody, "whom"),
    ...(chosen && answers.stage !== "" ? [fact(labels.stage, answers.stage, "stage")] : []),
    fact(labels.decider, fields.decider, "decider"),
    fact(labels.date, fields.date, "date"),
    fact(labels.reason, fields.reason, "reason"),
    ...(chosen ? [fact(labels.whyNotFirst, fields.whyNotFirst || whyNoReason(content, basis), "whyNotFirst")] : []),
    fact(labels.disagreement, shortened(text, dissentWords(content, basis, chosen)).join("\n") || none, "dissent"),
    gap,
    section(sections.evidence),
    fact(labels.method, methodWords(context, basis), "method"),
    fact(
      labels.evidence,
      facts
        .filter(({ kind }) => !TOLD_ELSEWHERE.has(kind))
        .map((each) => sentence(content, each, context.spreadsheet.getSpreadsheetLocale()))
        .join("\n") || text.nobodyRated,
      "evidence",
    ),
    fact(labels.outlook, [text.validity, outlookWords(context, facts)].join(" "), "outlook"),
    gap,
    section(sections.applied),
    fact(labels.applied, applicants(content, basis), "applied"),
    fact(labels.withdrawn, orNone(text.joined(shortened(text, withdrawn(content, basis)))), "withdrawals"),
    gap,
    section(sections.assessed),
    heading(columns.assessed),
    ...basis.people.map((person) => line([person.label, assessedBy(content, basis, person)], "assessed")),
    gap,
    section(sections.ranking),
    ...rankingRows(content, basis, ranked),
    gap,
    section(sections.above),
    ...aboveRows(content, basis),
    gap,
    section(sections.recommendations),
    ...recommendationRows(content, basis, chosen),
    gap,
    section(sections.counted),
    fact(labels.version, text.rubricVersion(rubricState(context.kit.state).version), "version"),
    ...(weights.others.length > 0 ? [fact(labels.weights, weights.others.join("\n"), "weights")] : []),
    heading(columns.counted),
    ...countedRows(content, basis, weights),
    gap,
    section(sections.record),
    fact(labels.references, orNone(fields.references), "references"),
    fact(labels.adjustments, orNone(fields.adjustments), "adjustments"),
    fact(
      labels.irregularities,
      orNone([...irregularities(context, basis), fields.irregularities].filter(Boolean).join("\n")),
      "irregularities",
    ),
    gap,
    section(sections.notHired),
    heading(inColumns(NOT_HIRED, columns.notHired)),
    ...notHiredRows(content, basis, decided),
  ];
}

/** The record as it is written: with its number and its day, which say nothing about whether anything has changed. */
export const datedRows = ({ decision: text }: Content, version: number, day: string, rows: readonly DocumentRow[]): DocumentRow[] => [
  title(text.title(version)),
  help(text.recorded(day)),
  gap,
  ...rows,
];

/** Whether the chosen one is first by score; it also holds where nobody is chosen, or nobody has a score. */
export function needsNoReason({ model }: DecisionBasis, chosen: Applicant | null): boolean {
  if (!chosen || !model.candidates.some(({ score }) => score !== null)) return true;
  return model.candidates[chosen.place]?.rank === 1;
}

const whyNoReason = ({ decision }: Content, { model }: DecisionBasis): string =>
  model.candidates.some(({ score }) => score !== null) ? decision.isFirst : decision.nobodyScored;

/** As many as a cell should hold, and how many more there are; the tables list all. */
const shortened = ({ andMore }: Content["decision"], words: readonly string[]): readonly string[] =>
  words.length > NAMED ? [...words.slice(0, NAMED), andMore(words.length - NAMED)] : words;

/** Recommendations against the decision. */
function dissentWords({ decision, messages }: Content, { board, people }: DecisionBasis, chosen: Applicant | null): string[] {
  return dissent(board.log.verdicts, chosen ? nameKey(chosen.code) : null).map(({ interviewer, choice, candidate, reason }) => {
    const person = people.find(({ code }) => nameKey(code) === candidate)?.label ?? candidate.toUpperCase();
    return decision.against(interviewerName(board, interviewer), messages.ballots.choices[`${choice}`], person, reason);
  });
}

/** What the distance between the first two means for the work; where there are no two, what a typical one does. */
function outlookWords({ content, spreadsheet }: ActionContext, facts: readonly Fact[]): string {
  const { board, decision } = content;
  const found = facts.find(({ kind }) => kind === "outlook");
  return found
    ? sentence(content, found, spreadsheet.getSpreadsheetLocale())
    : decision.typicalGap(timesWords(board, workOutlook(TYPICAL_GAP)));
}

/** How scores came about, in three sentences. */
function methodWords({ content, kit, spreadsheet }: ActionContext, basis: DecisionBasis): string {
  const { decision: text } = content;
  const { locked, version } = rubricState(kit.state);
  const rated = basis.people.map((person) => ratedBy(basis, person).people).filter((people) => people.length > 0);
  const interviewers = new Set(rated.flat().map(nameKey)).size;
  const day = locked === null ? "" : Utilities.formatDate(new Date(locked), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
  const isAsLocked = basis.board.notAsLocked.length === 0;
  return [
    ...(interviewers === 0
      ? [text.nobodyRated]
      : [text.ratedBy(interviewers, rated.flat().length, rated.length, basis.people.length), text.scored]),
    locked === null ? text.notLocked : text.lockedOn(version, day, isAsLocked),
  ].join(" ");
}

function applicants({ decision }: Content, { people }: DecisionBasis): string {
  const labels = people.map(({ label }) => label);
  return decision.applied(labels.slice(0, NAMED), Math.max(0, labels.length - NAMED));
}

/** Who withdrew or declined an offer, with the stage in its own words. */
function withdrawn({ sheets, decision }: Content, { people }: DecisionBasis): string[] {
  const [, , , , , , withdrew, offerDeclined] = sheets.candidates.stages;
  return people
    .filter(({ stage }) => stage === withdrew || stage === offerDeclined)
    .map(({ label, stage }) => decision.labelled(label, stage));
}

function rankingRows(content: Content, basis: DecisionBasis, ranked: readonly RankingLine[]): DocumentRow[] {
  const { decision: text, board: words } = content;
  if (ranked.length === 0) return [fact("", text.nobodyRated, "nobodyRated")];
  return [
    heading(text.columns.ranking),
    ...ranked.map((each) => {
      const cells = rankingCells(content, basis.board, each);
      const person = basis.people.find(({ place }) => place === each.candidate);
      const said = [cells.recommendations, cells.reasons].filter(Boolean).join("\n");
      const gates = [cells.gate, cells.missing].filter(Boolean).join("\n");
      const score = typeof cells.score === "number" ? figure(words, cells.score, 2) : "";
      const row = [
        person?.label ?? "",
        said,
        String(cells.rank ?? ""),
        score,
        String(cells.restsOn ?? ""),
        String(cells.chance ?? ""),
        gates,
      ];
      return line(row, each.rank ? "ranked" : "unranked");
    }),
  ];
}

function aboveRows(content: Content, basis: DecisionBasis): DocumentRow[] {
  const { decision: text, board: words } = content;
  const pairs = standsAbove(basis.board, basis.model);
  if (pairs.length === 0) return [fact("", text.nobodyToCompare, "nobodyToCompare")];
  const nameAt = (place: number): string => basis.people.find((person) => person.place === place)?.label ?? "";
  return [
    heading(text.columns.above),
    ...pairs.map(({ first, second, points, ahead, behind }) => {
      const told = (all: typeof ahead): string[] =>
        all.slice(0, REASONS).map((each) => text.compared(each.criterion, figure(words, each.first, 1), figure(words, each.second, 1)));
      const why = [
        ...(ahead.length > 0 ? [text.ahead(told(ahead), Math.max(0, ahead.length - REASONS))] : []),
        ...(behind.length > 0 ? [text.behind(told(behind), Math.max(0, behind.length - REASONS))] : []),
        ...(ahead.length + behind.length === 0 ? [text.alike] : []),
      ];
      return line([text.pair(nameAt(first), nameAt(second)), why.join(" "), figure(words, points, 2)], "above");
    }),
  ];
}

function recommendationRows(content: Content, { board, people }: DecisionBasis, chosen: Applicant | null): DocumentRow[] {
  const { decision: text, messages } = content;
  const { verdicts } = board.log;
  if (verdicts.length === 0) return [fact("", text.none, "noRecommendation")];
  const against = new Set(dissent(verdicts, chosen ? nameKey(chosen.code) : null));
  return [
    heading(inColumns(RECOMMENDED, text.columns.recommendations)),
    ...verdicts.map((verdict) => {
      const person = people.find(({ code }) => nameKey(code) === verdict.candidate)?.label ?? verdict.candidate.toUpperCase();
      const choice = messages.ballots.choices[`${verdict.choice}`];
      const isAgainst = against.has(verdict) ? text.yes : "";
      return line(
        inColumns(RECOMMENDED, [interviewerName(board, verdict.interviewer), verdict.reason, choice, person, isAgainst]),
        "recommended",
      );
    }),
  ];
}

/** What was typed about a weight, or else why the criterion matters at all, in the words of the rubric. */
function countedRows({ board: words }: Content, { board, model, rubric }: DecisionBasis, reasons: WeightReasons): DocumentRow[] {
  return board.weights.flatMap((weight, c) => {
    const minimum = board.minimums[c] ?? null;
    if (weight === 0 && minimum === null) return [];
    const why = reasons.byCriterion[c] ?? rubric.find(({ id }) => id === board.ids[c])?.why ?? "";
    const share = `${figure(words, 100 * (model.shares[c] ?? 0), 1)}\u00a0%`;
    return [
      line([board.criteria[c] ?? "", why, figure(words, weight, 4), share, minimum === null ? "" : figure(words, minimum, 1)], "counted"),
    ];
  });
}

function notHiredRows({ decision: text }: Content, { people }: DecisionBasis, { chosen, answers }: Decided): DocumentRow[] {
  return people
    .filter(({ code }) => code !== chosen?.code)
    .map(({ code, label, stage }) => {
      const own = answers.notHired.find((each) => each.code === code);
      const cells = inColumns(NOT_HIRED, [label, own?.reason || text.none, own?.stage || stage, own?.raised || text.none]);
      return line(cells, `notHired:${code}`);
    });
}
