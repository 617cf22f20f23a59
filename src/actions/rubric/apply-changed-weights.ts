import type { Content } from "../../content/content.ts";
import { Refusal } from "../../content/refusal.ts";
import { weightChanges } from "../../domain/weight-change.ts";
import type { RubricLine } from "../../sheets/criterion-ids.ts";
import { openKit, type RubricState, rubricState } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { MenuContext } from "../action-context.ts";
import { interviewerName, rememberedAs } from "../ballots/own-ballots.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { completeChange, minimumsOf } from "./lock-weights.ts";
import { lockedRubric, readRubric } from "./read-rubric.ts";

/** What the log needs to know of a change besides the weights. */
interface Motive {
  readonly who: string;
  readonly reason: string;
}

/**
 * Makes the typed weights count once ballots have locked the old ones. It asks for a reason, which goes into the log with the time, the
 * user's name and every weight from and to; the rubric's version rises. A change that broke off is completed instead.
 */
export function applyChangedWeights(context: MenuContext, now: Date): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, content } = ready;
  const sentence = applied(ready, now);
  if (sentence !== undefined) ui.alert(content.messages.kit, sentence, ui.ButtonSet.OK);
}

/** @returns what to tell in the end; undefined when the user thought better of it */
function applied(context: MenuContext, now: Date): string | undefined {
  const { spreadsheet, kit, content } = context;
  const { weights: words } = content.messages;
  const sheets = spreadsheet.getSheets();
  const { locked, pending, version } = rubricState(kit.state);
  if (pending) {
    whileLocked(() => completeChange({ ...context, kit: openKit(spreadsheet) }, sheets, pending));
    return words.completed(pending.version);
  }
  if (locked === null) return words.notLocked;
  const changes = changesOf(content, rubricState(kit.state), readRubric(context, sheets));
  if (changes.length === 0) return words.unchanged(version);
  const motive = askMotive(context, changes);
  if (typeof motive !== "object") return motive;
  change(context, sheets, { changes, version, motive, now });
  return words.applied(version + 1);
}

/** @returns what the user answered, the sentence for an answer that is missing, or undefined when the user cancelled */
function askMotive({ ui, content }: MenuContext, changes: readonly string[]): Motive | string | undefined {
  const { kit: title, weights: words } = content.messages;
  const ask = (question: string): string | undefined => {
    const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : undefined;
  };
  const store = PropertiesService.getUserProperties();
  const known = interviewerName(store.getProperties());
  const who = known || ask(words.askName);
  if (who === undefined) return undefined;
  if (who === "") return words.nameMissing;
  if (known === "") store.setProperties(rememberedAs(who));
  const reason = ask(words.askReason(changes));
  if (reason === undefined) return undefined;
  return reason === "" ? words.reasonMissing : { who, reason };
}

/**
 * Notes the change before anything is written, so that whatever breaks off can be completed from the note.
 *
 * @throws Refusal when the weights are not those any more that the user was asked about
 */
function change(
  context: MenuContext,
  sheets: readonly Sheet[],
  asked: { readonly changes: readonly string[]; readonly version: number; readonly motive: Motive; readonly now: Date },
): void {
  whileLocked(() => {
    const kit = openKit(context.spreadsheet);
    const current = { ...context, kit };
    const { lines } = lockedRubric(current, sheets);
    const known = rubricState(kit.state);
    const changes = changesOf(context.content, known, lines);
    if (known.pending || known.version !== asked.version || JSON.stringify(changes) !== JSON.stringify(asked.changes) || !kit.state) {
      throw new Refusal(({ weights }) => weights.changedMeanwhile);
    }
    const pending = {
      ...asked.motive,
      version: known.version + 1,
      when: asked.now.toISOString(),
      detail: changes.join("\n"),
      weights: Object.fromEntries(lines.map(({ id, typed }) => [id, typed ?? 0])),
      minimums: minimumsOf(lines),
    };
    kit.save({ ...kit.state, rubric: { ...known, pending } });
    completeChange(current, sheets, pending);
  });
}

/**
 * What the user changed of weights and minimums since they were locked, in words.
 *
 * @throws Refusal naming the criteria whose weight is none, or when nothing could be scored any more
 */
function changesOf({ messages }: Content, { weights = {}, minimums }: RubricState, lines: readonly RubricLine[]): string[] {
  const unreadable = lines.filter(({ typed }) => typed === null).map(({ name }) => name);
  if (unreadable.length > 0) throw new Refusal(({ weights }) => weights.unreadable(unreadable));
  const wanted = lines.map(({ id, name, typed }) => ({ id, name, weight: typed ?? 0 }));
  if (!wanted.some(({ weight }) => weight > 0)) throw new Refusal(({ weights }) => weights.allZero);
  // Where an older version locked the weights, the minimums are locked from now on, as they stand.
  const lowest = lines.map(({ id, name, typedMinimum }) => ({ id, name, weight: typedMinimum ?? 0 }));
  const before = minimums ?? Object.fromEntries(lowest.map(({ id, weight }) => [id, weight]));
  return [
    ...weightChanges(weights, wanted).map((each) => messages.weights.change(each)),
    ...weightChanges(before, lowest).map((each) => messages.weights.minimumChange(each)),
  ];
}
