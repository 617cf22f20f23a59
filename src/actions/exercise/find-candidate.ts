import { Refusal } from "../../content/refusal.ts";
import { candidateCode } from "../../domain/candidate-code.ts";

/**
 * The candidate that somebody typed: by code, by the number in it, by name, or by a part of one name only.
 *
 * @throws Refusal when there is nobody, or more than one
 */
export function findCandidate<Candidate extends { readonly code: string; readonly name: string }>(
  candidates: readonly Candidate[],
  typed: string,
): Candidate {
  const key = typed.trim().toLowerCase();
  if (key === "") throw new Refusal(({ exercise }) => exercise.nobodyFound(typed));
  // A code of somebody's own may be a number too.
  const codes = [key, ...(/^\d{1,6}$/.test(key) ? [candidateCode(Number(key)).toLowerCase()] : [])];
  const coded = codes.map((code) => candidates.find((candidate) => candidate.code.toLowerCase() === code)).find(Boolean);
  if (coded) return coded;
  const named = candidates.filter(({ name }) => name.toLowerCase() === key);
  const found = named.length > 0 ? named : candidates.filter(({ name }) => name.toLowerCase().includes(key));
  const [first, ...others] = found;
  if (!first) throw new Refusal(({ exercise }) => exercise.nobodyFound(typed));
  if (others.length > 0)
    throw new Refusal(({ exercise }) =>
      exercise.severalFound(
        typed,
        found.map((each) => each.code),
      ),
    );
  return first;
}
