import { problemFrom, ServerProblem } from "./server-problem.ts";

/** The functions of a wire as seen from the browser: each gives a promise. */
export type Client<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...args: infer Args) => infer Result ? (...args: Args) => Promise<Result> : never;
};

/** What a page uses of `google.script.run`. Runners are immutable: each `with…` gives a new one. */
export interface ScriptRunner {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
}

/** Apps Script ends an ordinary execution after a few seconds; a call that is silent this long (in milliseconds) has lost its answer. */
export const PATIENCE = 90_000;

const invoke = (runner: ScriptRunner, name: string, args: readonly unknown[]): void => {
  const method: unknown = Reflect.get(runner, name);
  if (typeof method !== "function") throw new TypeError("google.script.run." + name + " is not a function");
  method.apply(runner, args);
};

/** One call of a public function, as a promise. */
const call = (runner: () => ScriptRunner, patience: number, name: string, args: readonly unknown[]): Promise<unknown> =>
  new Promise<unknown>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ServerProblem("lost", name + " did not answer")), patience);
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      reject(problemFrom(error));
    };
    try {
      const listening = runner()
        .withSuccessHandler((result) => {
          clearTimeout(timer);
          // Google drops a whole result that holds something it cannot carry, and then calls this handler with nothing.
          if (result === null || result === undefined) reject(new ServerProblem("lost", name + " returned nothing"));
          else resolve(result);
        })
        .withFailureHandler(fail);
      invoke(listening, name, args);
    } catch (error) {
      // Arguments that cannot be carried, and unknown functions, are thrown here and never reach the failure handler.
      fail(new ServerProblem("unexpected", String(error)));
    }
  });

/**
 * The server as promises over `google.script.run`.
 *
 * Every promise either gives the function's result or rejects with a `ServerProblem`; none stays open for ever.
 *
 * @param functions the names of the wire's functions, each true: a name that is missing does not compile
 * @param runner gives `google.script.run`; asked at each call, because the page may be read before Google's script is there
 * @param patience milliseconds to wait for an answer
 * @example const server = createClient<MarkingApi>({ loadMarking: true, markPlan: true, revealMarks: true }, () => google.script.run);
 */
export const createClient = <Api>(
  functions: Readonly<Record<keyof Api & string, true>>,
  runner: () => ScriptRunner,
  patience: number = PATIENCE,
): Client<Api> =>
  Object.fromEntries(
    Object.keys(functions).map((name) => [name, (...args: readonly unknown[]) => call(runner, patience, name, args)]),
  ) as unknown as Client<Api>;
