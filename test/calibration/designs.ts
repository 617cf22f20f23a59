/** How a simulated panel is put together, and how people in it differ and err. All sizes are standard deviations in points. */
export interface Design {
  readonly name: string;
  readonly candidates: number;
  readonly interviewers: number;
  /** Which interviewers rate a candidate on a criterion. */
  readonly rates: (interviewer: number, candidate: number, criterion: number) => boolean;
  /** By how much candidates truly differ overall, and from criterion to criterion. */
  readonly spread: number;
  readonly profile: number;
  /** Interviewers are harsh or kind to all; the halo is what one interviewer wrongly sees in one candidate throughout; the rest is noise. */
  readonly severity: number;
  readonly halo: number;
  readonly noise: number;
}

const everybody = () => true;
const usual = { rates: everybody, spread: 0.45, profile: 0.5, severity: 0.3, halo: 0.35, noise: 0.7 };
const noisy = { halo: 0.6, noise: 1.1 };
const close = { spread: 0.15, profile: 0.2 };

/** Ten kinds of panels that small employers have. Set once, before anything was measured, and not tuned since. */
export const designs: readonly Design[] = [
  { ...usual, name: "3 candidates × 2 interviewers", candidates: 3, interviewers: 2 },
  { ...usual, name: "5 candidates × 3 interviewers", candidates: 5, interviewers: 3 },
  { ...usual, name: "8 candidates × 2 interviewers", candidates: 8, interviewers: 2 },
  { ...usual, name: "one interviewer", candidates: 4, interviewers: 1 },
  {
    ...usual,
    name: "rotating, each candidate met by 2 of 4",
    candidates: 6,
    interviewers: 4,
    rates: (j, i) => j === i % 4 || j === (i + 1) % 4,
  },
  { ...usual, name: "criteria shared out among 3", candidates: 4, interviewers: 3, rates: (j, _, c) => j === c % 3 },
  { ...usual, ...noisy, name: "noisy interviewers", candidates: 3, interviewers: 2 },
  { ...usual, ...close, name: "close candidates", candidates: 4, interviewers: 3 },
  { ...usual, ...noisy, ...close, name: "close and noisy", candidates: 4, interviewers: 2 },
  { ...usual, name: "candidates far apart", candidates: 4, interviewers: 2, spread: 0.9 },
];
