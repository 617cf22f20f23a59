import { bankQuestionIds, criteriaFed } from "../interview-plan.ts";
import { nameKey } from "../name-key.ts";

/** The criteria of the rubric, each with its id and its name. */
export interface CriteriaNames {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/**
 * The criteria that an interviewer is to rate, read from a focus in free text: names of criteria, their ids, or ids of questions, which stand
 * for the criteria they feed. A focus without any of these is no limit.
 *
 * @returns places in the rubric
 * @example focusCriteria("D6, copywriting", {ids: ["C5", "C6", "C7"], names: ["Copywriting", "Budgeting", "Psychology"]}) → {1, 0}
 */
export function focusCriteria(focus: string, { ids, names }: CriteriaNames): ReadonlySet<number> {
  const all = new Set(ids.keys());
  const text = nameKey(focus);
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  const fed = bankQuestionIds.filter((id) => words.has(id.toLowerCase())).flatMap((id) => criteriaFed[id].map(nameKey));
  const wanted = ids.flatMap((id, c) => {
    const [key, name] = [nameKey(id), nameKey(names[c])];
    const isNamed = words.has(key) || fed.includes(key) || (name !== "" && text.includes(name));
    return key !== "" && isNamed ? [c] : [];
  });
  return wanted.length > 0 ? new Set(wanted) : all;
}
