import type { Language } from "../content/language.ts";
import { type Filed, type FiledMemory, packFiled, unpackFiled } from "../domain/ballot/filed-memory.ts";
import type { OtherNames } from "./other-names.ts";
import type { Part } from "./schema.ts";
import type { Sheet, Spreadsheet } from "./sheet.ts";

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
  /** The id of the file that the kit's id belongs to: a copy of the file needs one of its own. Absent where an older version set the kit up. */
  readonly file?: string;
  readonly language: Language;
  readonly sheets: Readonly<Partial<Record<Part, KitSheet>>>;
  /** The highest number ever given to a candidate, so that a code is never given twice, even after its row is deleted. */
  readonly lastCode: number;
  /** The highest number ever given to one of the user's own questions; absent where an older version set the kit up. */
  readonly lastQuestion?: number;
  /** The budget exercises of candidates, oldest first; absent where there was none yet. Hand-outs and the example are not among them. */
  readonly plans?: readonly KitPlan[];
  /** The job posts that the kit wrote. */
  readonly posts?: readonly KitPost[];
  /** The ids of the sheets that compare plans and show an example. */
  readonly comparison?: number;
  readonly example?: number;
  /** The id of the sheet that lists what the last check found. */
  readonly check?: number;
  /** The ids of the sheets with tables for other programs. */
  readonly exports?: Readonly<Partial<Record<"log" | "rubric", number>>>;
  /** Sheets that are being made, by what they are for, until the user has been told of them. */
  readonly begun?: Readonly<Record<string, BegunSheet>>;
  /** Range names that Google refused, with those that stand for them. */
  readonly names?: OtherNames;
  /** Codes of the sample candidates. */
  readonly samples: readonly string[];
  /** The highest number ever given to a sample, so that what was tried on one never comes back under another. */
  readonly lastSample?: number;
  /** What is known of the rubric's weights; absent where an older version set the kit up. */
  readonly rubric?: RubricState;
  /** What the form last showed in words that are not the kit's own. */
  readonly words?: CustomLabels;
  /**
   * Candidates with ballots in the log, by code: when the latest sealed one that was revealed had been handed in, in milliseconds since 1970,
   * or 0. It saves reading the log, and tells the form what has been revealed. Absent where an older version set the kit up.
   */
  readonly filed?: Filed;
  /** A candidate who is being added from the menu; until that is known to have worked, the same name again is the same person. */
  readonly adding?: { readonly code: string; readonly name: string };
  /** Marks of the lines that were brought in from lists of applicants, newest last, a blank between them: nobody comes in twice. */
  readonly arrived?: string;
  /** Applicants who are being brought in: the numbers of their codes by the marks of their lines, until all are known to be there. */
  readonly arriving?: Readonly<Record<string, number>>;
  /** The notice to candidates, as the kit wrote it last. */
  readonly notice?: KitPost;
  /** Codes of the candidates who were erased: drafts about them go when an interviewer opens the form. */
  readonly erased?: readonly string[];
  /** True while ballots may be held back. */
  readonly held?: boolean;
  /** How many ballots are held back. A copy of the workbook remembers it and has none of them, because properties are not copied. */
  readonly heldCount?: number;
  /** Ballots that stayed in the workbook of which this one is a copy, as far as ballots are held back here too by now. */
  readonly leftBehind?: number;
  /** Ids of ballots that are in the log and still lie in the store; the next one who writes there takes them out. */
  readonly awaitingDeletion?: readonly string[];
  /** The names under which each account has handed in. An account is a token of chance. */
  readonly accounts?: Readonly<Record<string, readonly string[]>>;
  /** Codes of the candidates whose marked plans, and whose work samples, were shown with their names. */
  readonly plansShown?: readonly string[];
  readonly samplesShown?: readonly string[];
  /** The versions of the decision that were recorded, oldest first. */
  readonly decisions?: readonly KitDecision[];
  /** The documents that the kit wrote: pages of candidates, exports, texts to send, the memo. */
  readonly documents?: readonly KitDocument[];
}

/** A sheet that is being made. */
export interface BegunSheet {
  readonly sheet: number;
  /** True when everything has been written on it. */
  readonly done: boolean;
}

/** Questions and criteria that are not in the kit's own words, and candidates, by id. */
export interface CustomLabels {
  readonly questions: Readonly<Record<string, string>>;
  readonly criteria: Readonly<Record<string, string>>;
  /** Names by code, until the first ballot has come in; absent afterwards. */
  readonly candidates?: Readonly<Record<string, string>>;
}

/** The weights that count. The first ballot locks them, so that nobody tunes them to a candidate; each later change is a new version. */
export interface RubricState {
  readonly version: number;
  /** When the weights were locked first, as ISO time; null before the first ballot. */
  readonly locked: string | null;
  /** The locked weights by the criteria's ids, and the minimums of those that have one. */
  readonly weights?: Weights;
  /** Absent where an older version locked the weights: then the minimums are still free. */
  readonly minimums?: Weights;
  /** The highest number ever given to a criterion that a user added. */
  readonly lastId?: number;
  /** A change of the weights that was begun: if it is interrupted, it is completed from here. */
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
  readonly minimums?: Weights;
}

export interface KitSheet {
  /** Null between the decision to add the sheet and the moment its id is known; until then only its name is. */
  readonly id: number | null;
  /** The name it was given; the user may have renamed it since. */
  readonly name: string;
  /** False until everything has been written on it, so that an interrupted set-up is completed and not repeated. */
  readonly built: boolean;
}

/** A job post, and the mark of its text as the kit wrote it: with another mark it is somebody's own. */
export interface KitPost {
  readonly sheet: number;
  readonly mark: string;
}

/** One version of the decision. */
export interface KitDecision {
  readonly sheet: number;
  readonly version: number;
  /** The mark of everything it says but its number and its day: with the same mark nothing has changed since. */
  readonly mark: string;
  /** The language in which it was recorded; it stays in it, as it stood. */
  readonly language: Language;
  /** False until stages and log say so too; then it is completed and not repeated. */
  readonly done: boolean;
}

export type DocumentSort = "page" | "export" | "letters" | "memo";

/** A sheet that the kit writes anew when it is asked to, as long as nobody has edited it. */
export interface KitDocument {
  readonly sort: DocumentSort;
  /** The candidate's code, where each candidate has a document of this sort; else "". */
  readonly code: string;
  /** Whom a document of which there is only one was written for last. */
  readonly about?: string;
  readonly sheet: number;
  /** Marks of its text as the kit wrote it: the last one, and the one before, which an attempt that broke off leaves behind. */
  readonly marks: readonly string[];
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
  /** True where there was a kit and its memory is gone or cannot be read: the check makes it anew from the sheets. */
  readonly isLost: boolean;
  /** The kit's sheets as far as they carry its mark; see `pinSheet`. */
  readonly sheets: readonly Sheet[];
  /** Their ids. */
  readonly pinned: ReadonlySet<number>;
  /** The same, and copies of them, which carry the mark of another. */
  readonly marked: readonly Sheet[];
  save(state: KitState): void;
}

/** The state as it is written. */
type StoredState = Omit<KitState, "filed"> & { readonly filed?: FiledMemory | Filed };

const KEY = "hiring-kit";

/** Reads what the workbook remembers of its kit, and finds the kit's sheets, in one call. */
export function openKit(spreadsheet: Spreadsheet): Kit {
  const { entry: found, sheets, pinned, marked } = findEntries(spreadsheet);
  let entry = found;
  let state = entry ? readState(entry.getValue() ?? "") : undefined;
  return {
    sheets,
    pinned,
    get isLost() {
      return !state && (entry !== undefined || sheets.length > 0);
    },
    marked,
    get state() {
      return state;
    },
    save(next) {
      const value = JSON.stringify(next.filed ? { ...next, filed: packFiled(next.filed) } : next);
      entry ??= state && findEntries(spreadsheet).entry;
      if (entry) entry.setValue(value);
      else spreadsheet.addDeveloperMetadata(KEY, value);
      state = next;
    },
  };
}

/** @returns undefined for anything that the kit cannot have written */
function readState(text: string): KitState | undefined {
  try {
    const found = JSON.parse(text) as Partial<StoredState> | null;
    const isState = typeof found?.language === "string" && typeof found.sheets === "object" && typeof found.lastCode === "number";
    if (!found || !isState) return undefined;
    return { ...(found as StoredState), ...(found.filed ? { filed: unpackFiled(found.filed) } : {}) } as KitState;
  } catch {
    return undefined;
  }
}

/** The entry of the spreadsheet, and the sheets that carry a mark with their own id. */
function findEntries(spreadsheet: Spreadsheet) {
  const places = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .map((entry) => ({ entry, sheet: entry.getLocation().getSheet() }));
  const own = places.flatMap(({ entry, sheet }) => {
    const id = sheet?.getSheetId();
    return sheet && id !== undefined && String(id) === entry.getValue() ? [{ sheet, id }] : [];
  });
  return {
    entry: places.find(({ sheet }) => !sheet)?.entry,
    marked: places.flatMap(({ sheet }) => sheet ?? []),
    sheets: own.map(({ sheet }) => sheet),
    pinned: new Set(own.map(({ id }) => id)),
  };
}

/**
 * Marks a sheet as the kit's, so that it is found together with the kit's memory and not by a call of its own. The mark is the sheet's id: a
 * duplicated tab carries the mark of another and is not taken for the kit's.
 */
export function pinSheet(kit: Kit, sheet: Sheet): void {
  const id = sheet.getSheetId();
  if (!kit.pinned.has(id)) sheet.addDeveloperMetadata(KEY, String(id));
}

/** The sheets of these parts among others; the workbook is asked for all its sheets only where one carries no mark. */
export const sheetsFor = (spreadsheet: Spreadsheet, kit: Kit, wanted: readonly Part[]): readonly Sheet[] =>
  sheetsWith(
    spreadsheet,
    kit,
    wanted.flatMap((part) => kit.state?.sheets[part]?.id ?? []),
  );

/** The same for sheets with these ids, as far as they are there. */
export const sheetsWith = (spreadsheet: Spreadsheet, kit: Kit, ids: readonly number[]): readonly Sheet[] =>
  ids.every((id) => kit.pinned.has(id)) ? kit.sheets : spreadsheet.getSheets();

/** The sheet that plays this part, wherever it was moved and whatever it is called now; undefined when it is gone or was never there. */
export function findSheet(state: KitState | undefined, part: Part, sheets: readonly Sheet[]): Sheet | undefined {
  const id = state?.sheets[part]?.id;
  return typeof id === "number" ? sheets.find((sheet) => sheet.getSheetId() === id) : undefined;
}

/** What the kit knows of its rubric, also before anything is locked. */
export const rubricState = (state: KitState | undefined): RubricState => state?.rubric ?? { version: 1, locked: null };

/** The version of the weights that count, from 1. */
export const rubricVersion = (state: KitState | undefined): number => rubricState(state).version;
