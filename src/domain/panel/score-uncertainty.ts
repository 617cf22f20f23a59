import type { Voices } from "./voices.ts";

/**
 * How uncertain each score of the race is, in units of σ², the noise of one interview: u_i = Σ_j g_ij² + d_iᵀ A⁻¹ d_i.
 *
 * g_ij is the part of the score that interviewer j gave. The first term is the noise of those parts; the second that of the offsets, as far
 * as the candidate's interviewers are others than everybody's on average (d_i = g_i less the mean of g over the race). A score that one
 * interviewer gave is worth 1, one that two gave in equal parts ½.
 *
 * @param race the candidates that are compared, each with some weight observed
 * @param solve A⁻¹ of the offsets
 * @returns one for each candidate of the race
 */
export function scoreUncertainty(
  voices: Voices,
  shares: readonly number[],
  interviewers: number,
  race: readonly number[],
  solve: (right: ArrayLike<number>) => Float64Array,
): number[] {
  const parts = race.map((i) => partsOf(voices[i] ?? [], shares, interviewers));
  const usual = new Float64Array(interviewers);
  for (const part of parts) for (let j = 0; j < interviewers; j++) usual[j] = (usual[j] ?? 0) + (part[j] ?? 0) / race.length;
  return parts.map((part) => {
    const apart = part.map((own, j) => own - (usual[j] ?? 0));
    const solved = solve(apart);
    let sum = 0;
    for (let j = 0; j < interviewers; j++) sum += (part[j] ?? 0) ** 2 + (apart[j] ?? 0) * (solved[j] ?? 0);
    return sum;
  });
}

/** g_i: which part of a candidate's score each interviewer gave. The parts sum to 1. */
function partsOf(cells: Voices[number], shares: readonly number[], interviewers: number): Float64Array {
  const parts = new Float64Array(interviewers);
  let observed = 0;
  for (const [c, cell] of cells.entries()) {
    if (cell.length === 0) continue;
    const share = shares[c] ?? 0;
    observed += share;
    for (const { interviewer } of cell) parts[interviewer] = (parts[interviewer] ?? 0) + share / cell.length;
  }
  return parts.map((part) => part / observed);
}
