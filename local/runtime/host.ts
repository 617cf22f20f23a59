import type { CellPosition } from "../engine/engine.ts";
import { registerCellFunctions } from "../engine/patches/cell-functions.ts";
import type { Workbook } from "../engine/workbook/workbook.ts";
import type { AuthMode, DeadNames, ExecutionContext } from "../services/base/execution-context.ts";
import type { Program } from "../services/base/program.ts";
import type { Realm } from "../services/base/realm.ts";
import type { GoogleServices } from "../services/base/service.ts";
import { createSharedStores, releaseLocks } from "../services/base/shared-stores.ts";
import type { GoogleApi } from "../services/base/signatures.ts";
import type { UiPort } from "../services/base/ui-port.ts";
import { type CellAnswers, requireAnswer } from "./cell-answers.ts";
import type { CellCache } from "./cell-cache.ts";
import { startExecution } from "./execution.ts";
import { FailedRun } from "./failed-run.ts";
import type { Journal } from "./journal.ts";
import { type BeforeCall, type Calls, Ledger } from "./ledger.ts";
import { triggerMode } from "./trigger-mode.ts";

export interface HostOptions {
  readonly api: GoogleApi;
  readonly program: Program;
  readonly workbook: Workbook;
  readonly services: GoogleServices;
  readonly createRealm: () => Realm;
  readonly ui: UiPort;
  /** Results of custom functions to use and to add to. Without one every evaluation of a cell runs the script: benchmarks time that. */
  readonly cellCache?: CellCache;
  /** How cells are answered at first; normally by what the functions give. */
  readonly cellAnswers?: CellAnswers;
  /** Whose spreadsheet it is, "user" without one. */
  readonly owner?: string;
  /** "refuse", the harder case, without one. */
  readonly deadNames?: DeadNames;
}

export interface RunOptions {
  readonly user: string;
  readonly language: string;
  readonly mode?: AuthMode;
  /** Whether a user who has not agreed yet is only asked to: the function then does not run. Without it everybody has agreed. */
  readonly firstClick?: boolean;
  /** Make the Nth service call fail, from 1. */
  readonly failAt?: number | undefined;
  /** Runs before every service call: lets a test have somebody else act at that moment, or throws what the call shall end with. */
  readonly beforeCall?: BeforeCall | undefined;
  readonly journal?: Journal;
}

export interface Run {
  /** As the script returned it: values of its own realm. */
  readonly result: unknown;
  readonly logs: readonly string[];
  readonly calls: Calls;
  /** Whether a value in the result stands for an object of a service: such a result cannot cross `google.script.run`. */
  readonly isServiceObject: (value: object) => boolean;
}

/** What Google shows instead of running the function that a user clicked for the first time. */
const permissionRequest = {
  title: "Authorization Required",
  message: "A script attached to this document needs your permission to run.",
  buttons: "OK",
};

/** Six minutes for what a user starts, thirty seconds for triggers and cells. */
const userLimitMs = 360_000;
const simpleLimitMs = 30_000;

/** Apps Script beside one workbook: loads the program afresh for every execution. */
export class Host {
  readonly workbook: Workbook;
  private readonly options: HostOptions;
  private readonly shared = createSharedStores();
  private nextExecution = 1;
  private cellAnswers: CellAnswers;

  constructor(options: HostOptions) {
    this.options = options;
    this.workbook = options.workbook;
    this.cellAnswers = options.cellAnswers ?? {};
    registerCellFunctions(options.program.functions);
    options.workbook.cellFunction = (name, args, caller) => this.runInCell(name, args, caller);
    // Until now the workbook's formulas had no script.
    options.workbook.model.dispatch("EVALUATE_CELLS");
  }

  /**
   * Runs one public function as a menu, a trigger or the editor would.
   *
   * @throws what the script throws, with the script's own class; see FailedRun for what had happened until then.
   */
  run(functionName: string, args: readonly unknown[], options: RunOptions): Run {
    const mode = options.mode ?? "FULL";
    if (options.firstClick && mode === "FULL" && this.asksPermission(options.user)) {
      return { result: undefined, logs: [], calls: new Ledger(this.workbook.id).calls(), isServiceObject: () => false };
    }
    return this.execute(functionName, options, mode, mode === "FULL" ? userLimitMs : simpleLimitMs, () => args);
  }

  /** Runs lines as the body of a function that only this execution has; cells go on with the program as it is. */
  runLines(lines: string, options: RunOptions): Run {
    const { program } = this.options;
    const name = "linesToRun";
    const file = { name: `${name}.js`, source: `function ${name}() {${lines}\n}` };
    const withLines = { ...program, files: [...program.files, file], functions: [...program.functions, name] };
    return this.execute(name, options, options.mode ?? "FULL", userLimitMs, () => [], withLines);
  }

  /** Runs a function that Sheets calls by itself (onOpen, onEdit …) with the event and the authorization it would get. */
  trigger(functionName: string, options: RunOptions): Run {
    const mode = options.mode ?? triggerMode(functionName);
    return this.execute(functionName, options, mode, simpleLimitMs, (execution) => [
      this.options.services.triggerEvent(functionName, execution),
    ]);
  }

  /** The functions a name may reach from outside. */
  get functions(): readonly string[] {
    return this.options.program.functions;
  }

  /** From now on the cells that call the script are answered in this way; all are asked again. */
  answerCells(answers: CellAnswers): void {
    this.cellAnswers = answers;
    this.workbook.model.dispatch("EVALUATE_CELLS");
  }

  /** Asks a user who has not agreed yet that the script runs for them, and takes their yes. @returns false for all others */
  private asksPermission(user: string): boolean {
    const { authorized } = this.workbook;
    if (authorized.has(user)) return false;
    this.options.ui.alert(permissionRequest);
    authorized.add(user);
    return true;
  }

  private get owner(): string {
    return this.options.owner ?? "user";
  }

  private runInCell(name: string, args: readonly unknown[], caller: CellPosition | undefined): unknown {
    const functionName = this.functions.find((known) => known.toUpperCase() === name);
    if (!functionName) throw new Error(`Unknown function: '${name}'.`);
    requireAnswer(this.cellAnswers, functionName);
    const who = { user: this.owner, language: this.workbook.locale.code.slice(0, 2), caller };
    const compute = () => {
      const { result, calls } = this.execute(functionName, who, "CUSTOM_FUNCTION", simpleLimitMs, () => args);
      // What a service says may be another thing the next time, with the same arguments.
      return { result, keep: calls.total === 0 };
    };
    const { cellCache } = this.options;
    return cellCache ? cellCache.get(functionName, args, compute) : compute().result;
  }

  private execute(
    functionName: string,
    options: RunOptions & { readonly caller?: CellPosition | undefined },
    mode: AuthMode,
    limitMs: number,
    argsFor: (execution: ExecutionContext) => readonly unknown[],
    program = this.options.program,
  ): Run {
    const { api, workbook, services, createRealm, ui } = this.options;
    if (!program.functions.includes(functionName)) throw new Error(`Script function not found: ${functionName}`);
    const id = `execution ${this.nextExecution++}`;
    const context: Omit<ExecutionContext, "realm" | "log"> = {
      id,
      api,
      program,
      workbook,
      ui,
      shared: this.shared,
      owner: this.owner,
      deadNames: this.options.deadNames ?? "refuse",
      user: options.user,
      language: options.language,
      caller: options.caller,
      mode,
    };
    try {
      const started = startExecution({
        ...context,
        services,
        createRealm,
        failAt: options.failAt,
        beforeCall: options.beforeCall,
        ...(options.journal ? { journal: options.journal } : {}),
      });
      try {
        const { realm, membrane, ledger, logs } = started;
        const args = argsFor(started.execution).map((arg) => membrane.toScript(arg));
        const result = realm.call(realm.evaluate(functionName), args, limitMs);
        return { result, logs, calls: ledger.calls(), isServiceObject: (value) => membrane.isServiceObject(value) };
      } catch (error) {
        throw new FailedRun(started.membrane.refusal(error), started.logs, started.ledger.calls());
      } finally {
        started.realm.dispose();
      }
    } finally {
      releaseLocks(this.shared, id);
    }
  }
}
