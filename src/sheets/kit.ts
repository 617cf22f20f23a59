import type { Language } from "../content/language.ts";
import type { Part } from "./schema.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What the workbook remembers about its kit.
 *
 * It lies in developer metadata of the spreadsheet, not in document properties, because metadata goes along when somebody copies last
 * year's workbook, while properties stay behind; sheet ids stay the same in such a copy. It lies on the spreadsheet and not on each sheet,
 * because a duplicated tab would carry a sheet's metadata too and there would be two rubrics.
 */
export interface KitState {
  /** The kit's own id, made at set-up; absent where an older version set it up. */
  readonly id?: string;
  readonly language: Language;
  readonly sheets: Readonly<Partial<Record<Part, KitSheet>>>;
  /** The highest number ever given to a candidate, so that a code is never given twice, even after its row is deleted. */
  readonly lastCode: number;
  /** The highest number ever given to a question of the user's; older kits have none. */
  readonly lastQuestion?: number;
  /** The budget exercises of candidates, oldest first; absent where there was none yet. Hand-outs and the example are not among them. */
  readonly plans?: readonly KitPlan[];
  /** The ids of the sheets that compare plans and show an example. */
  readonly comparison?: number;
  readonly example?: number;
  /** Codes of the sample candidates. */
  readonly samples: readonly string[];
  /** What is known of the rubric's weights; an older kit knows nothing yet. */
  readonly rubric?: RubricState;
}

/** The weights that count. The first ballot locks them, so that nobody tunes them to a candidate; each later change is a new version. */
export interface RubricState {
  readonly version: number;
  /** When the weights were locked first, as ISO time; null before the first ballot. */
  readonly locked: string | null;
  /** The locked weights by the criteria's ids. */
  readonly weights?: Weights;
  /** The highest number ever given to a criterion that a user added. */
  readonly lastId?: number;
  /** A change of the weights that was begun: whatever breaks off, it is completed from here. */
  readonly pending?: WeightChange;
}

export type Weights = Readonly<Record<string, number>>;

export interface WeightChange {
  readonly version: number;
  /** ISO time. */
  readonly when: string;
  readonly who: string;
  readonly detail: string;
  readonly reason: string;
  readonly weights: Weights;
}

export interface KitSheet {
  /** Null between the decision to add the sheet and the moment its id is known; until then only its name is. */
  readonly id: number | null;
  /** The name it was given; the user may have renamed it since. */
  readonly name: string;
  /** False until everything has been written on it, so that a set-up that broke off is completed and not repeated. */
  readonly built: boolean;
}

/** One candidate's budget exercise. */
export interface KitPlan {
  readonly sheet: number;
  readonly code: string;
  /** False until everything has been written on it; then it is completed and not repeated. */
  readonly built: boolean;
}

export interface Kit {
  /** Undefined where no kit was ever set up. */
  readonly state: KitState | undefined;
  save(state: KitState): void;
}

const KEY = "hiring-kit";

/** Reads what the workbook remembers of its kit, in one call. */
export function openKit(spreadsheet: Spreadsheet): Kit {
  let entry = findEntry(spreadsheet);
  let state = entry ? (JSON.parse(entry.getValue() ?? "") as KitState) : undefined;
  return {
    get state() {
      return state;
    },
    save(next) {
      const value = JSON.stringify(next);
      entry ??= state && findEntry(spreadsheet);
      if (entry) entry.setValue(value);
      else spreadsheet.addDeveloperMetadata(KEY, value);
      state = next;
    },
  };
}

const findEntry = (spreadsheet: Spreadsheet) => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];

/** The sheet that plays this part, wherever it was moved and however it was renamed; undefined when it is gone or was never there. */
export function findSheet(state: KitState | undefined, part: Part, sheets: readonly Sheet[]): Sheet | undefined {
  const id = state?.sheets[part]?.id;
  return typeof id === "number" ? sheets.find((sheet) => sheet.getSheetId() === id) : undefined;
}

/** What the kit knows of its rubric, before anything was locked too. */
export const rubricState = (state: KitState | undefined): RubricState => state?.rubric ?? { version: 1, locked: null };

/** The version of the weights that count, from 1. */
export const rubricVersion = (state: KitState | undefined): number => rubricState(state).version;
