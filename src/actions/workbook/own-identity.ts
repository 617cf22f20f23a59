import { openKit } from "../../sheets/kit.ts";
import type { Spreadsheet } from "../../sheets/sheet.ts";

/**
 * Gives the kit of a copied file an id of its own: what people keep of their ballots in the original must not come back in the copy, where the same
 * codes are other candidates'. A kit that does not know its file yet, because an older version set it up, notes it and keeps its id. Call it while
 * locked.
 */
export function ownIdentity(spreadsheet: Spreadsheet): void {
  const kit = openKit(spreadsheet);
  const file = spreadsheet.getId();
  if (!kit.state || kit.state.file === file) return;
  kit.save({ ...kit.state, file, ...(kit.state.file === undefined ? {} : { id: Utilities.getUuid() }) });
}
