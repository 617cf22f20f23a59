import { failWrongArgumentCounts } from "./argument-counts.ts";
import { registerAttachments } from "./attachments.ts";
import { registerBatch } from "./batch.ts";
import { keepBlankResults } from "./blank-results.ts";
import { callAnyName } from "./called-names.ts";
import { clearOnlyWhatIsThere } from "./clearing.ts";
import { concatenateByCell } from "./concatenate-by-cell.ts";
import { subtractDatesToNumbers } from "./date-difference.ts";
import { leaveEmptyBranchesBlank } from "./empty-branches.ts";
import { evaluateWhenRead } from "./evaluate-when-read.ts";
import { evaluateLess } from "./fewer-evaluations.ts";
import { registerFollowingRules } from "./following-rules.ts";
import { keepFormulasAsTyped } from "./formula-text.ts";
import { indexKeyedLookups } from "./keyed-lookups.ts";
import { declareLambdaFunctions } from "./lambda-functions.ts";
import { layOutWhenDrawn } from "./layout-when-drawn.ts";
import { collectColorsWhenAsked } from "./lazy-colors.ts";
import { lookUpAsGoogle } from "./lookups.ts";
import { knowNamedDependencies } from "./named-dependencies.ts";
import { keepNames } from "./named-ranges.ts";
import { compileWhatTheEngineCannot } from "./own-compilation.ts";
import { quoteSheetNames } from "./quoted-sheet-names.ts";
import { readR1C1References } from "./r1c1-references.ts";
import { readExpressionsAsGoogle } from "./regular-expressions.ts";
import { registerRestyling } from "./restyling.ts";
import { roundDecimals } from "./rounding.ts";
import { registerSheetFunctions } from "./sheet-functions.ts";
import { allowGoogleSheetNames } from "./sheet-naming.ts";
import { sortBesideSpills } from "./sort-beside-spills.ts";
import { splitIntoTypedPieces } from "./split-function.ts";
import { padArrays } from "./stacked-arrays.ts";
import { formatTextsAsCells } from "./text-function.ts";
import { keepTextInFiles } from "./text-in-files.ts";
import { takeWhatTypingTakes } from "./typed-arguments.ts";
import { watchVolatileFunctions } from "./volatile.ts";
import { defineXmatch } from "./xmatch.ts";

/** The changes to the engine that must be in place before its first model is made. The order counts: later patches wrap earlier ones. */
export const allPatches: readonly (() => void)[] = [
  registerBatch,
  registerAttachments,
  allowGoogleSheetNames,
  quoteSheetNames,
  registerFollowingRules,
  registerSheetFunctions,
  concatenateByCell,
  subtractDatesToNumbers,
  indexKeyedLookups,
  watchVolatileFunctions,
  collectColorsWhenAsked,
  layOutWhenDrawn,
  evaluateLess,
  knowNamedDependencies,
  clearOnlyWhatIsThere,
  registerRestyling,
  sortBesideSpills,
  keepBlankResults,
  keepTextInFiles,
  keepFormulasAsTyped,
  callAnyName,
  failWrongArgumentCounts,
  compileWhatTheEngineCannot,
  leaveEmptyBranchesBlank,
  readExpressionsAsGoogle,
  splitIntoTypedPieces,
  padArrays,
  lookUpAsGoogle,
  roundDecimals,
  readR1C1References,
  formatTextsAsCells,
  declareLambdaFunctions,
  defineXmatch,
  takeWhatTypingTakes,
  keepNames,
  evaluateWhenRead,
];
