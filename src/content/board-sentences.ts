import type { RubricProblem } from "../domain/board/board.ts";
import type { Fact } from "../domain/board/headline.ts";
import type { GateResult } from "../domain/scorecard/gate.ts";
import type { AgreementBand, BoardText } from "./board-text.ts";

/** A chance as so many times of 100. */
export const timesOf = (chance: number): number => Math.round(100 * chance);

/** A figure with few decimals, in the way of the language. @example figure(fr.board, 0.8199, 2) → "0,82" */
export const figure = ({ decimalMark }: BoardText, value: number, decimals: number): string =>
  String(Number(value.toFixed(decimals))).replace(".", decimalMark);

/** A candidate's must-haves in words, the worst first; "" where the rubric has no minimum. */
export function gateWords(
  { gates: text }: BoardText,
  gates: ReadonlyMap<GateResult, readonly number[]>,
  criteria: readonly string[],
): string {
  const named = (result: GateResult): string[] => (gates.get(result) ?? []).map((c) => criteria[c] ?? "");
  const [fail, borderline, open] = [named("FAIL"), named("BORDERLINE"), named("OPEN")];
  const troubles = [
    ...(fail.length > 0 ? [text.fail(fail)] : []),
    ...(borderline.length > 0 ? [text.borderline(borderline)] : []),
    ...(open.length > 0 ? [text.open(open)] : []),
  ];
  return troubles.length > 0 ? troubles.join("; ") : gates.size > 0 ? text.pass : "";
}

export function problemWords({ problems }: BoardText, problem: RubricProblem): string {
  if (problem.kind === "weightsZero") return problems.weightsZero;
  return problem.kind === "badWeight" ? problems.badWeight(problem.criterion) : problems.badMinimum(problem.criterion);
}

/** How often a ranked candidate leads, in words. */
export function chanceWords(text: BoardText, chance: number | null): string {
  if (chance === null) return text.tooEarly;
  const times = timesOf(chance);
  return times < 1 ? text.leadsRarely : times > 99 ? text.leadsSurely : text.leads(times);
}

/** A fact of the headline as a sentence. */
export function sentence(text: BoardText, fact: Fact): string {
  const { headline: say } = text;
  switch (fact.kind) {
    case "noScores":
      return say.noScores(fact.neededPercent);
    case "only":
    case "sure":
      return say[fact.kind](fact.candidate);
    case "leader":
    case "close":
      return say[fact.kind](fact.candidate, timesOf(fact.chance), fact.second, timesOf(fact.secondChance));
    case "tooEarly":
      return say.tooEarly(fact.candidates, fact.twice);
    case "apart":
      return say.apart(fact.groups);
    case "failed":
      return say.failed(fact.candidates);
    case "agreement":
      return agreementSentence(text, fact);
    case "tie":
    case "never":
      return say[fact.kind](fact.first, fact.second);
    case "flip":
      return say.flip(figure(text, fact.points, 1), fact.from, fact.to, fact.first, fact.second);
    case "contested":
      return say.contested(fact.cells);
    case "missing":
      return say.missing(fact.ratings);
    default:
      return say[fact.kind];
  }
}

function agreementSentence(text: BoardText, fact: Extract<Fact, { kind: "agreement" }>): string {
  const { headline: say } = text;
  const { value, low, high, verdict, candidates, raters } = fact.found;
  if (raters < 2) return say.oneInterviewer;
  if (value === null) return candidates < fact.needed ? say.tooFew(candidates, fact.needed) : say.noVariation;
  if (candidates < fact.needed) return say.tooFew(candidates, fact.needed);
  const band = verdict as AgreementBand;
  const rounded = (value: number) => figure(text, value, 2);
  return low === null || high === null
    ? say.agreementBare(band, rounded(value))
    : say.agreement(band, rounded(value), rounded(low), rounded(high));
}
