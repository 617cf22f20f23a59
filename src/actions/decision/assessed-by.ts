import type { Content } from "../../content/content.ts";
import { interviewerAt } from "../../domain/board/board.ts";
import { isReservedName } from "../ballots/reserved-name.ts";
import type { Applicant, DecisionBasis } from "./decision-basis.ts";

/** Who rated a candidate: people, and sources such as the budget exercise. */
export function ratedBy(
  { board }: DecisionBasis,
  { place }: Applicant,
): { readonly people: readonly string[]; readonly sources: readonly string[] } {
  const places = new Set((board.tallied.voices[place] ?? []).flatMap((cell) => cell.map(({ interviewer }) => interviewer)));
  const names = [...places].sort((a, b) => a - b).map((each) => interviewerAt(board, each));
  return { people: names.filter((name) => !isReservedName(name)), sources: names.filter(isReservedName) };
}

/** How a candidate was assessed, in words. */
export function assessedBy({ decision, sheets }: Content, basis: DecisionBasis, person: Applicant): string {
  const { people, sources } = ratedBy(basis, person);
  const documents = (["portfolio", "blog", "profiles"] as const).filter((column) => person.details[column] !== "");
  const parts = [
    ...(people.length > 0 ? [decision.interviews(people)] : []),
    ...sources,
    ...(documents.length > 0 ? [decision.documents(documents.map((column) => sheets.candidates.columns[column]))] : []),
  ];
  return decision.joined(people.length + sources.length === 0 ? [decision.notAssessed, ...parts] : parts);
}
