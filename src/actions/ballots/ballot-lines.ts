import type { Content } from "../../content/content.ts";
import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import type { Answer, Ballot, Choice, Recommendation } from "../../domain/ballot/ballot.ts";
import { cellText } from "../../domain/cell-text.ts";
import { textOf } from "../../domain/cell-value.ts";
import { criterionIds } from "../../domain/criterion.ts";
import { questionIds } from "../../domain/interview-plan.ts";
import type { Level } from "../../domain/rating.ts";
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
  /** True for a revision by somebody who could have read the others' ballots by then. */
  readonly afterReveal?: boolean;
}

/**
 * A ballot as lines of the log: one per rating, "not observed" with a blank rating. A question's note and ticks stand on its first line; a
 * question whose criteria are all gone from the rubric keeps them on a line of its own, and so does the recommendation.
 */
export function ballotLines(ballot: Ballot, { candidate, when, content, names, afterReveal }: LineContext): InterviewLine[] {
  const { overall, choices, revisedAfterReveal } = content.messages.ballots;
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
  const lines = ballot.answers.flatMap(({ question, note, evidence, flags, ratings }): InterviewLine[] => {
    const asked = { ...blank, question: cellText(`${question} ${questionText(question, content, names)}`.trim()) };
    const first = { note: textOrNull(note), evidence: textOrNull(evidence.join("\n")), flags: textOrNull(flags.join("\n")) };
    if (ratings.length === 0) return Object.values(first).some((text) => text !== null) ? [{ ...asked, ...first }] : [];
    return ratings.map(({ criterion, level }, i) => ({
      ...asked,
      ...(i === 0 ? first : {}),
      criterionId: cellText(criterion),
      criterion: cellText(criterionName(criterion, content, names)),
      rating: level,
    }));
  });
  const { recommendation } = ballot;
  return [
    ...lines,
    ...(recommendation
      ? [{ ...blank, note: textOrNull(recommendation.reason), recommendation: cellText(choices[`${recommendation.choice}`]) }]
      : []),
    ...(afterReveal ? [{ ...blank, note: cellText(revisedAfterReveal) }] : []),
  ];
}

const textOrNull = (text: string): string | null => (text === "" ? null : cellText(text));

function questionText(id: string, { questions }: Content, names: CustomLabels | undefined): string {
  const given = questionIds.find((each) => each === id);
  return names?.questions[id] ?? (given ? questions[given].text : "");
}

function criterionName(id: string, { criteria }: Content, names: CustomLabels | undefined): string {
  const given = criterionIds.find((each) => each === id);
  return names?.criteria[id] ?? (given ? criteria[given].name : id);
}

/** A ballot as the form sends one, put together from its lines in the log, with whatever somebody has corrected in them since. */
export function ballotFromLines({ id, replaces, candidate, interviewer, lines }: LoggedBallot): Ballot {
  const answers = new Map<string, Answer>();
  let recommendation: Recommendation | null = null;
  for (const { cells } of lines) {
    const question = textOf(cells.question).split(" ", 1)[0] ?? "";
    const choice = choiceOf(textOf(cells.recommendation));
    if (choice !== undefined) recommendation = { choice, reason: textOf(cells.note) };
    else if (/^[DQ]\d+$/.test(question)) answers.set(question, withLine(answers.get(question), question, cells));
  }
  const version = Number(lines[0]?.cells.version) || 1;
  return { id, replaces, candidate, interviewer, version, answers: [...answers.values()], recommendation };
}

function withLine(answer: Answer | undefined, question: string, cells: Row<InterviewColumn>["cells"]): Answer {
  const criterion = textOf(cells.criterionId);
  const level = typeof cells.rating === "number" ? (cells.rating as Level) : null;
  return {
    question,
    note: answer?.note || textOf(cells.note),
    evidence: [...(answer?.evidence ?? []), ...linesOf(cells.evidence)],
    flags: [...(answer?.flags ?? []), ...linesOf(cells.flags)],
    ratings: [...(answer?.ratings ?? []), ...(criterion === "" ? [] : [{ criterion, level }])],
  };
}

/** The recommendation in the words of any language of the kit. */
function choiceOf(words: string): Choice | undefined {
  if (words === "") return undefined;
  const choices = languages.flatMap((language) => Object.entries(contentFor(language).messages.ballots.choices));
  const found = choices.find(([, text]) => text === words)?.[0];
  return found === undefined ? undefined : (Number(found) as Choice);
}

const linesOf = (cell: unknown): string[] => textOf(cell).split("\n").filter(Boolean);
