import { people } from "../../domain/ballot/awaited.ts";
import type { Stored } from "../../domain/ballot/long-text.ts";
import { type OwnRecord, ownKey, ownText } from "../../domain/ballot/own-ballot.ts";
import type { ActionContext } from "../action-context.ts";
import { isOverQuota } from "./property-store.ts";

const NAME_KEY = "interviewer";

/** The name this user last rated under; "" the first time. @param stored all properties of the user */
export const interviewerName = (stored: Stored): string => stored[NAME_KEY] ?? "";

/** The property that keeps the name for this user's next interview. */
export const rememberedAs = (name: string): Stored => ({ [NAME_KEY]: name });

const ACCOUNT_KEY = "account";

/** A token of chance that stands for this user's account, the same in every workbook; a new one until it is remembered. */
export const accountOf = (stored: Stored): string => stored[ACCOUNT_KEY] ?? Utilities.getUuid().slice(0, 8);

/** Remembers under which name this user marks, and what stands for the account. A full store does not keep a mark from being saved. */
export function rememberMarker(properties: GoogleAppsScript.Properties.Properties, marker: string, account: string): void {
  try {
    properties.setProperties({ ...rememberedAs(marker), [ACCOUNT_KEY]: account });
  } catch (error) {
    if (!isOverQuota(error)) throw error;
  }
}

/** Notes under which names an account hands in: a second one is for the panel to show. */
export function noteAccount({ kit }: ActionContext, account: string, names: readonly string[]): void {
  if (!kit.state) return;
  const known = kit.state.accounts?.[account] ?? [];
  const all = people([...known, ...names]);
  if (all.length > known.length) kit.save({ ...kit.state, accounts: { ...kit.state.accounts, [account]: all } });
}

/** The kit's id; an older kit has none, and all of those share the empty one. */
export const kitId = ({ kit }: ActionContext): string => kit.state?.id ?? "";

/**
 * Remembers in the user's own store that this ballot is theirs, under which name they rate, and what stands for their account.
 *
 * @returns false when the store is full: that does not keep a ballot from being handed in, but it cannot be revised later, and the user is told
 */
export function rememberOwn(context: ActionContext, record: OwnRecord, account?: string): boolean {
  try {
    PropertiesService.getUserProperties().setProperties({
      ...rememberedAs(record.interviewer),
      ...(account === undefined ? {} : { [ACCOUNT_KEY]: account }),
      [ownKey(kitId(context), record.id)]: ownText(record),
    });
    return true;
  } catch (error) {
    if (!isOverQuota(error)) throw error;
    return false;
  }
}
