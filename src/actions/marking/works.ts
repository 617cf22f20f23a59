import { figureOf, isFilled, mustMend, planFingerprint } from "../../domain/exercise/filled-plan.ts";
import { hideName } from "../../domain/exercise/hide-name.ts";
import type { Piece } from "../../domain/exercise/mark.ts";
import { type ExerciseKind, type MarkedPart, samplePartNames } from "../../domain/exercise/marked-part.ts";
import { textFingerprint } from "../../domain/exercise/work-sample.ts";
import { fnv1a } from "../../domain/fnv-1a.ts";
import { type CodedCandidate, candidatesOf } from "../../sheets/candidate-codes.ts";
import { candidateColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { kitId } from "../ballots/own-ballots.ts";
import { type PlanSheet, planReader, presentPlans } from "../exercise/plan-sheets.ts";
import { kitTable } from "../kit-table.ts";
import { presentSamples } from "../work-sample/samples-table.ts";

/** A part of a candidate's work, ready to be shown without saying whose it is. */
export interface Work extends Piece {
  readonly name: string;
  /** Stands for code and kind on the wire. */
  readonly token: string;
  /** Without the candidate's own name; "" for a plan. */
  readonly text: string;
  readonly plan: PlanSheet | undefined;
}

export interface Works {
  readonly works: readonly Work[];
  /** Sheets of plans whose amounts must be mended before anybody can mark them. */
  readonly toMend: readonly string[];
}

/** Everything of a kind that is there to be marked. What belongs to nobody in Candidates is left out; the check tells of it. */
export function worksOf(context: ActionContext, sheets: readonly Sheet[], kind: ExerciseKind): Works {
  const candidates = candidatesOf(kitTable(context, sheets, "candidates", candidateColumns));
  return kind === "budget" ? planWorks(context, sheets, candidates) : { works: sampleWorks(context, sheets, candidates), toMend: [] };
}

/** The works of one part. */
export const ofPart = (works: readonly Work[], part: MarkedPart): readonly Work[] => works.filter((work) => work.part === part);

/** The newest filled plan of every candidate. */
function planWorks(context: ActionContext, sheets: readonly Sheet[], candidates: readonly CodedCandidate[]): Works {
  const newest = new Map<string, PlanSheet>();
  const read = planReader(context);
  for (const { sheet, code } of presentPlans(context.kit.state, sheets)) {
    const plan = read(sheet, code);
    if (plan && isFilled(plan.filled)) newest.set(code, plan);
  }
  const plans = [...newest.values()];
  const isBroken = ({ filled }: PlanSheet): boolean =>
    figureOf(filled.budget) <= 0 || filled.lines.some((line) => mustMend({ ...line, line: line.line ?? "ads" }));
  const works = candidates.flatMap(({ code, name }): Work[] => {
    const plan = plans.find((each) => each.code === code);
    if (!plan || isBroken(plan)) return [];
    return [{ code, name, part: "reasons", token: tokenOf(context, code), state: planFingerprint(plan.filled), text: "", plan }];
  });
  return { works, toMend: plans.filter(isBroken).map(({ sheet }) => sheet.getName()) };
}

function sampleWorks(context: ActionContext, sheets: readonly Sheet[], candidates: readonly CodedCandidate[]): readonly Work[] {
  const samples = presentSamples(context, sheets);
  return candidates.flatMap(({ code, name }) => {
    const sample = samples.find((each) => each.code === code);
    if (!sample) return [];
    return samplePartNames.flatMap((part): Work[] => {
      const written = sample.work[part];
      if (written === "") return [];
      const text = hideName(written, name);
      return [{ code, name, part, token: tokenOf(context, code), state: textFingerprint(written), text, plan: undefined }];
    });
  });
}

/** The same for a candidate in every dialog of one kit, and another one in every other kit. */
const tokenOf = (context: ActionContext, code: string): string => fnv1a(`${kitId(context)} ${code}`).toString(36);
