import type { Content } from "../../content/content.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { Applicant, DecisionBasis } from "../decision/decision-basis.ts";

/** The ballots for one candidate in the order of the log, each as the cells of a line: by whom, what became of it, version, when, id. */
export function ballotHistory(
  { candidatePage: text }: Content,
  { ballots }: DecisionBasis,
  person: Applicant,
  timeOf: (day: Date) => string,
): string[][] {
  const own = [...ballots.values()].filter(({ candidate }) => nameKey(candidate) === nameKey(person.code));
  const replaced = new Set(own.map(({ replaces }) => replaces));
  return own.map(({ id, interviewer, replaces, stand, isLate, lines }) => {
    const done = replaces === null ? text.handedIn : text.revised;
    const what = stand ? text[stand.kind](stand.reason) : done;
    const said = [what, ...(isLate ? [text.late] : []), ...(replaced.has(id) ? [text.replaced] : [])].join(", ");
    const when = lines[0]?.cells.when;
    return [interviewer, said, String(lines[0]?.cells.version ?? ""), when instanceof Date ? timeOf(when) : String(when ?? ""), id];
  });
}
