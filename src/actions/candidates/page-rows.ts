import type { Content } from "../../content/content.ts";
import { interviewerAt, interviewerName } from "../../domain/board/board.ts";
import { ranking } from "../../domain/board/ranking.ts";
import { textOf } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import { figure } from "../../sentences/board-sentences.ts";
import { rankingCells } from "../../sentences/ranking-cells.ts";
import { type DocumentRow, fact, gap, heading, inColumns, line, section } from "../../sheets/document/document-row.ts";
import { candidateDetails } from "../../sheets/schema.ts";
import type { ActionContext } from "../action-context.ts";
import type { Applicant, DecisionBasis } from "../decision/decision-basis.ts";
import type { HeardLine } from "./heard-lines.ts";
import type { PlatformLevel } from "./platform-levels.ts";

/** What a page about one candidate is made from. */
export interface PageFacts {
  readonly basis: DecisionBasis;
  readonly person: Applicant;
  readonly heard: readonly HeardLine[];
  readonly platforms: readonly PlatformLevel[];
  /** Cells of the lines about this person's ballots. */
  readonly history: readonly (readonly string[])[];
  /** What the recorded decision says of this person; "" where there is none. */
  readonly decided: string;
}

/** Where the cells of two tables stand, so that words stand in wide columns. */
const RECOMMENDED = [0, 1, 3];
const PLATFORM = [0, 2, 3];

/** Everything about one candidate, most asked-for first. */
export function pageRows({ content }: ActionContext, facts: PageFacts): DocumentRow[] {
  const { candidatePage: text } = content;
  const { sections, columns, none } = text;
  const { basis, person, heard, platforms, history } = facts;
  const table = (headings: readonly string[], lines: readonly (readonly string[])[]): DocumentRow[] =>
    lines.length === 0 ? [fact("", none)] : [heading(headings), ...lines.map((cells) => line(cells))];
  return [
    section(sections.recommendations),
    ...table(inColumns(RECOMMENDED, columns.recommendations), recommendations(content, basis, person)),
    gap,
    section(sections.result),
    ...resultRows(content, facts),
    gap,
    section(sections.criteria),
    ...table(columns.criteria, criteriaLines(content, basis, person)),
    gap,
    section(sections.heard),
    ...table(
      columns.heard,
      heard.map(({ by, note, ratings, evidence, flags, question }) => [
        by,
        note,
        ratings,
        [...evidence, ...flags.map(text.flag)].join("\n"),
        question,
      ]),
    ),
    gap,
    section(sections.platforms),
    ...table(
      inColumns(PLATFORM, columns.platforms),
      platforms.map(({ name, level, wanted }) => inColumns(PLATFORM, [name, level, wanted])),
    ),
    gap,
    section(sections.person),
    ...detailRows(content, person),
    gap,
    section(sections.history),
    ...table(columns.history, history),
  ];
}

function recommendations({ messages }: Content, { board }: DecisionBasis, person: Applicant): string[][] {
  return board.log.verdicts
    .filter(({ candidate }) => candidate === nameKey(person.code))
    .map(({ interviewer, choice, reason }) =>
      inColumns(RECOMMENDED, [interviewerName(board, interviewer), reason, messages.ballots.choices[`${choice}`]]),
    );
}

/** The same words and figures as the scoreboard has. */
function resultRows(content: Content, { basis, person, decided }: PageFacts): DocumentRow[] {
  const { candidatePage: text, board: words } = content;
  const { labels } = text;
  const ranked = ranking(basis.board, basis.model);
  const own = ranked.find(({ candidate }) => candidate === person.place);
  const cells = own && rankingCells(content, basis.board, own);
  const inRace = ranked.filter(({ rank }) => rank !== null).length;
  const told: readonly (readonly [string, unknown])[] = cells
    ? [
        [labels.score, typeof cells.score === "number" ? figure(words, cells.score, 2) : ""],
        [labels.rank, own.rank ? text.rank(String(cells.rank), inRace) : text.outside],
        [labels.restsOn, cells.restsOn],
        [labels.chance, cells.chance],
        [labels.gate, cells.gate],
        [labels.missing, cells.missing],
        [labels.flags, cells.flags],
      ]
    : [[labels.score, text.notRated]];
  const stage: readonly [string, unknown] = [labels.stage, person.stage];
  return [stage, ...told, [labels.decision, decided] as const].flatMap(([label, value]) => {
    const said = textOf(value);
    return said === "" ? [] : [fact(label, said)];
  });
}

function criteriaLines(content: Content, { board, model, rubric }: DecisionBasis, { place }: Applicant): string[][] {
  const { candidatePage: text, board: words } = content;
  return (board.tallied.voices[place] ?? []).flatMap((cell, c) => {
    const mean = model.candidates[place]?.plainMeans[c] ?? null;
    if (mean === null) return [];
    const level = Math.round(mean);
    const anchor = rubric.find(({ id }) => id === board.ids[c])?.anchors[level - 1] ?? "";
    const voices = cell.map(({ interviewer, rating }) =>
      words.contested.voice(interviewerAt(board, interviewer), figure(words, rating, 1)),
    );
    const share = `${figure(words, 100 * (model.shares[c] ?? 0), 0)}\u00a0%`;
    return [[board.criteria[c] ?? "", anchor === "" ? "" : text.level(level, anchor), figure(words, mean, 1), voices.join(", "), share]];
  });
}

function detailRows({ candidatePage: text, sheets }: Content, { details }: Applicant): DocumentRow[] {
  const shown = candidateDetails.filter((column) => column !== "stage" && details[column] !== "");
  return shown.length === 0 ? [fact("", text.none)] : shown.map((column) => fact(sheets.candidates.columns[column], details[column]));
}
