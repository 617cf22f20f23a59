import type { ExerciseKind, MarkedPart } from "../../src/domain/exercise/marked-part.ts";
import type { Marking, MarkingPart, MarkingWork, Revealed, SentMark, Standing } from "../../src/wire/marking.ts";
import type { Script } from "../local/script.ts";
import { actingAs } from "./kit.ts";

/** A marker at the dialog, under an account of their own. */
export interface Marker {
  load(): Marking;
  part(part: MarkedPart): MarkingPart;
  /** The work of a part whose text or purposes hold these words. */
  find(part: MarkedPart, words: string): MarkingWork;
  save(sent: SentMark): Standing;
  /** Marks the work that holds these words, every scale with this level. */
  mark(part: MarkedPart, words: string, level: number, note?: string): Standing;
  reveal(reason?: string): Revealed;
}

let marks = 0;
/** A fresh id for a mark. */
export const markId = (): string => `3f0c2a9e-6d0b-4f57-9a51-${String(++marks).padStart(12, "0")}`;

export function marker(workbook: Script, kind: ExerciseKind, name: string): Marker {
  const run = actingAs(workbook, name);
  const load = (): Marking => run("loadMarking", [{ kind, marker: name }]).result as Marking;
  const part = (wanted: MarkedPart): MarkingPart => {
    const found = load().parts.find((each) => each.part === wanted);
    if (!found) throw new Error(`There is no part ${wanted}.`);
    return found;
  };
  const find = (wanted: MarkedPart, words: string): MarkingWork => {
    const found = part(wanted).works.find((work) => JSON.stringify(work).includes(words));
    if (!found) throw new Error(`No work of ${wanted} holds ${words}.`);
    return found;
  };
  const save = (sent: SentMark): Standing => run("saveMark", [sent]).result as Standing;
  return {
    load,
    part,
    find,
    save,
    mark: (wanted, words, level, note = "") => {
      const { scales, works } = part(wanted);
      const work = works.find((each) => JSON.stringify(each).includes(words));
      if (!work) throw new Error(`No work of ${wanted} holds ${words}.`);
      const levels = Object.fromEntries(scales.map(({ scale }) => [scale, level]));
      return save({ id: markId(), kind, part: wanted, work: work.work, state: work.state, marker: name, levels, note });
    },
    reveal: (reason = "") => run("revealMarks", [{ kind, marker: name, reason }]).result as Revealed,
  };
}
