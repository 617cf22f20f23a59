import { registerAttachments } from "./attachments.ts";
import { registerBatch } from "./batch.ts";
import { clearOnlyWhatIsThere } from "./clearing.ts";
import { concatenateByCell } from "./concatenate-by-cell.ts";
import { subtractDatesToNumbers } from "./date-difference.ts";
import { evaluateLess } from "./fewer-evaluations.ts";
import { registerFollowingRules } from "./following-rules.ts";
import { indexKeyedLookups } from "./keyed-lookups.ts";
import { layOutWhenDrawn } from "./layout-when-drawn.ts";
import { collectColorsWhenAsked } from "./lazy-colors.ts";
import { registerRestyling } from "./restyling.ts";
import { registerSheetFunctions } from "./sheet-functions.ts";
import { allowGoogleSheetNames } from "./sheet-naming.ts";
import { sortBesideSpills } from "./sort-beside-spills.ts";
import { watchVolatileFunctions } from "./volatile.ts";

/** The changes to the engine that must be in place before its first model is made. The order counts: later patches wrap earlier ones. */
export const allPatches: readonly (() => void)[] = [
  registerBatch,
  registerAttachments,
  allowGoogleSheetNames,
  registerFollowingRules,
  registerSheetFunctions,
  concatenateByCell,
  subtractDatesToNumbers,
  indexKeyedLookups,
  watchVolatileFunctions,
  collectColorsWhenAsked,
  layOutWhenDrawn,
  evaluateLess,
  clearOnlyWhatIsThere,
  registerRestyling,
  sortBesideSpills,
];
