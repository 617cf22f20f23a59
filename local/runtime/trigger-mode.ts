import type { AuthMode } from "../services/base/execution-context.ts";

/** Functions that Sheets calls by their name, and the authorization they get in a script that is bound to the document. */
const triggers: Readonly<Record<string, AuthMode>> = {
  onOpen: "LIMITED",
  onEdit: "LIMITED",
  onSelectionChange: "LIMITED",
  onInstall: "FULL",
};

export const isTrigger = (functionName: string): boolean => Object.hasOwn(triggers, functionName);

/** @example triggerMode("onOpen") → "LIMITED" */
export const triggerMode = (functionName: string): AuthMode => triggers[functionName] ?? "FULL";
