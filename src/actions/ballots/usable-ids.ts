import { Refusal } from "../../content/refusal.ts";
import { isUsableId, LONGEST_ID, shortId } from "../../domain/usable-id.ts";

/**
 * Makes sure that every ballot can be handed in that the form could send: an id that cannot be stored is told before the interview, not after it.
 *
 * @param sheet the name of the sheet on which these ids stand
 * @throws Refusal naming the first one that cannot be used
 */
export function requireUsableIds(sheet: string, ids: readonly string[]): void {
  const unusable = ids.find((id) => !isUsableId(id));
  if (unusable !== undefined) throw new Refusal((messages) => messages.unusableId(shortId(unusable), sheet, LONGEST_ID));
}
