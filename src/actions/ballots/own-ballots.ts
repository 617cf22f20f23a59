import type { Stored } from "../../domain/ballot/long-text.ts";
import { type OwnRecord, ownKey, ownText } from "../../domain/ballot/own-ballot.ts";
import type { ActionContext } from "../action-context.ts";
import { isOverQuota } from "./property-store.ts";

const NAME_KEY = "interviewer";

/** The name this user last rated under; "" the first time. @param stored all properties of the user */
export const interviewerName = (stored: Stored): string => stored[NAME_KEY] ?? "";

/** The property that keeps the name for this user's next interview. */
export const rememberedAs = (name: string): Stored => ({ [NAME_KEY]: name });

/** The kit's id; an older kit has none, and all of those share the empty one. */
export const kitId = ({ kit }: ActionContext): string => kit.state?.id ?? "";

/**
 * Remembers in the user's own store that this ballot is theirs, and under which name they rate. A store full of drafts does not keep a ballot
 * from being handed in: then it cannot be revised later, which is the smaller loss.
 */
export function rememberOwn(context: ActionContext, record: OwnRecord): void {
  try {
    PropertiesService.getUserProperties().setProperties({
      ...rememberedAs(record.interviewer),
      [ownKey(kitId(context), record.id)]: ownText(record),
    });
  } catch (error) {
    if (!isOverQuota(error)) throw error;
    console.warn(`No room to remember whose ballot ${record.id} is.`);
  }
}
