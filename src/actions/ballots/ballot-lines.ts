import type { Content } from "../../content/content.ts";
import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import type { Answer, Ballot, Choice, Recommendation } from "../../domain/ballot/ballot.ts";
import { platformLine, platformOfLine } from "../../domain/ballot/platform-level.ts";
import { cellText } from "../../domain/cell-text.ts";
import { textOf } from "../../domain/cell-value.ts";
import { criterionIds } from "../../domain/criterion.ts";
import { bankQuestionIds } from "../../domain/interview-plan.ts";
import { isRating, type Level, type Observation } from "../../domain/rating.ts";
import type { CustomLabels } from "../../sheets/kit.ts";
import type { InterviewColumn } from "../../sheets/schema.ts";
import type { CellValue, Row } from "../../sheets/table.ts";
import type { LoggedBallot } from "./logged-ballots.ts";

/** A line of the log, ready to be written. */
export type InterviewLine = Readonly<Record<InterviewColumn, CellValue>>;

/** What a ballot does not carry itself. */
export interface LineContext {
  /** The candidate's name. */
  readonly candidate: string;
  /** When the ballot was handed in. */
  readonly when: Date;
  readonly content: Content;
  /** Questions and criteria in the workbook's words, by id; the kit's own words for those that are not in it. */
  readonly names?: CustomLabels | undefined;
  /** What else is to be known of the ballot, one sentence a line. */
  readonly remarks?: readonly string[];
}

/**
 * A ballot as lines of the log: one per rating, "not observed" with a blank rating. A question's note and ticks stand on its first line; a
 * question whose criteria are all gone from the rubric keeps them on a line of its own, and so does the recommendation.
 */
export function ballotLines(ballot: Ballot, { candidate, when, content, names, remarks = [] }: LineContext): InterviewLine[] {
  const { overall, choices, stands, unasked } = content.messages.ballots;
  const blank: InterviewLine = {
    when,
    ballot: cellText(ballot.id),
    replaces: textOrNull(ballot.replaces ?? ""),
    version: ballot.version,
    interviewer: cellText(ballot.interviewer),
    code: cellText(ballot.candidate),
    candidate: cellText(candidate),
    question: cellText(overall),
    criterionId: null,
    criterion: null,
    rating: null,
    evidence: null,
    flags: null,
    note: null,
    recommendation: null,
  };
  const lines = ballot.answers.flatMap(({ question, note, evidence, flags, ratings, ...answer }): InterviewLine[] => {
    const text = [question, questionText(question, content, names), ...(answer.unasked ? [unasked] : [])];
    const heard = [...evidence, ...(answer.platforms ?? []).map(platformLine)];
    const asked = { ...blank, question: cellText(text.filter(Boolean).join(" ")) };
    const first = { note: textOrNull(note), evidence: textOrNull(heard.join("\n")), flags: textOrNull(flags.join("\n")) };
    if (ratings.length === 0) return Object.values(first).some((text) => text !== null) ? [{ ...asked, ...first }] : [];
    return ratings.map(({ criterion, level }, i) => ({
      ...asked,
      ...(i === 0 ? first : {}),
      criterionId: cellText(criterion),
      criterion: cellText(criterionName(criterion, content, names)),
      rating: level,
    }));
  });
  const { recommendation, aside, withdrawn } = ballot;
  const stand = (word: string, reason: string) => ({ ...blank, note: textOrNull(reason), recommendation: cellText(word) });
  return [
    ...lines,
    ...(recommendation ? [stand(choices[`${recommendation.choice}`], recommendation.reason)] : []),
    ...(aside === undefined ? [] : [stand(stands.aside, aside)]),
    ...(withdrawn === undefined ? [] : [stand(stands.withdrawn, withdrawn)]),
    ...remarks.map((remark) => ({ ...blank, note: cellText(remark) })),
  ];
}

const textOrNull = (text: string): string | null => (text === "" ? null : cellText(text));

function questionText(id: string, { questions }: Content, names: CustomLabels | undefined): string {
  const given = bankQuestionIds.find((each) => each === id);
  return names?.questions[id] ?? (given ? questions[given].text : "");
}

function criterionName(id: string, { criteria }: Content, names: CustomLabels | undefined): string {
  const given = criterionIds.find((each) => each === id);
  return names?.criteria[id] ?? (given ? criteria[given].name : id);
}

/**
 * A ballot as the form sends one, put together from its lines in the log, with whatever somebody has corrected in them since.
 *
 * @param known ids of questions; one of several words is only known by being among them
 */
export function ballotFromLines(
  { id, replaces, candidate, interviewer, lines, stand }: LoggedBallot,
  known: readonly string[] = [],
): Ballot {
  const answers = new Map<string, Answer>();
  let recommendation: Recommendation | null = null;
  for (const { cells } of lines) {
    const asked = textOf(cells.question);
    const choice = choiceOf(textOf(cells.recommendation));
    if (choice !== undefined) recommendation = { choice, reason: textOf(cells.note) };
    else if (asked !== "" && !overalls.has(asked)) {
      const own = known.filter((each) => asked === each || asked.startsWith(`${each} `)).sort((a, b) => b.length - a.length)[0];
      const question = own ?? asked.split(" ", 1)[0] ?? "";
      answers.set(question, withLine(answers.get(question), question, cells));
    }
  }
  const version = Number(lines[0]?.cells.version) || 1;
  const aside = stand?.kind === "aside" ? { aside: stand.reason } : {};
  return { id, replaces, candidate, interviewer, version, answers: [...answers.values()], recommendation, ...aside };
}

/** What stands in the place of a question on the lines that are about none. */
const overalls = new Set(languages.map((language) => contentFor(language).messages.ballots.overall));

function withLine(answer: Answer | undefined, question: string, cells: Row<InterviewColumn>["cells"]): Answer {
  const heard = linesOf(cells.evidence);
  const platforms = [...(answer?.platforms ?? []), ...heard.flatMap((line) => platformOfLine(line) ?? [])];
  const criterion = textOf(cells.criterionId);
  const rated = levelIn(cells.rating);
  return {
    question,
    note: answer?.note || textOf(cells.note),
    evidence: [...(answer?.evidence ?? []), ...heard.filter((line) => platformOfLine(line) === undefined)],
    flags: [...(answer?.flags ?? []), ...linesOf(cells.flags)],
    ...(isUnasked(cells) ? { unasked: true as const } : {}),
    ...(platforms.length > 0 ? { platforms } : {}),
    ratings: [...(answer?.ratings ?? []), ...(criterion === "" || rated === undefined ? [] : [{ criterion, level: rated }])],
  };
}

/** Null for what nobody observed; undefined for what the form has no button for, such as 3.5: its author chooses anew. */
function levelIn(cell: unknown): Observation | undefined {
  if (typeof cell !== "number") return null;
  return Number.isInteger(cell) && isRating(cell) ? (cell as Level) : undefined;
}

const isUnasked = ({ question }: Row<InterviewColumn>["cells"]): boolean =>
  languages.some((language) => textOf(question).endsWith(contentFor(language).messages.ballots.unasked));

/** The recommendation in the words of any language of the kit. */
function choiceOf(words: string): Choice | undefined {
  if (words === "") return undefined;
  const choices = languages.flatMap((language) => Object.entries(contentFor(language).messages.ballots.choices));
  const found = choices.find(([, text]) => text === words)?.[0];
  return found === undefined ? undefined : (Number(found) as Choice);
}

const linesOf = (cell: unknown): string[] => textOf(cell).split("\n").filter(Boolean);
