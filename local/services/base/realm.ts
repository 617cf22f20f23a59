import type { SourceFile } from "./program.ts";

/** One fresh global scope, as every execution of a script gets. Under Node a vm context, in the page a hidden frame. */
export interface Realm {
  /** The realm's own constructors: what scripts get must be `instanceof` these. */
  readonly intrinsics: {
    readonly Array: ArrayConstructor;
    readonly Object: ObjectConstructor;
    readonly Date: DateConstructor;
    readonly Error: ErrorConstructor;
    readonly TypeError: TypeErrorConstructor;
  };
  /** Makes a global of this name visible to the script. */
  define(name: string, value: unknown): void;
  /** Evaluates all files in order, in one shared scope that has the functions of all of them from the start. */
  load(files: readonly SourceFile[]): void;
  /** The value of an expression in the script's global scope. */
  evaluate(expression: string): unknown;
  /** A function of this realm that hands its arguments to the host. */
  nativeFunction(name: string, body: (args: unknown[]) => unknown): unknown;
  /** Calls a function of the script, to the end of a promise it returns; throws "Exceeded maximum execution time" after the limit where the realm can interrupt. */
  call(callee: unknown, args: readonly unknown[], limitMs: number): unknown;
  dispose(): void;
}
