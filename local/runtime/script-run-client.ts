import { type Reply, serializeArguments } from "./script-run.ts";

/** What a page sends to the host that shows it. JSON only, so that any channel can carry it. */
export type PageMessage =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: string }
  | { readonly kind: "host"; readonly action: "close" | "focusEditor" | "setWidth" | "setHeight"; readonly pixels?: number };

export interface PageReply {
  readonly id: number;
  readonly reply: Reply;
}

type Handler = (value: unknown, userObject?: unknown) => void;

interface Call {
  readonly message: Extract<PageMessage, { kind: "call" }>;
  readonly handlers: Handlers;
}

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

export interface ScriptClientOptions {
  /** The public functions of the server; the runner has no other ones. */
  readonly functions: readonly string[];
  readonly post: (message: PageMessage) => void;
  /** Called with an error that has no failure handler. */
  readonly report: (error: Error) => void;
}

/** How many calls of one page run at once; further ones wait. */
const callsAtOnce = 10;

/** What a failure handler gets. */
class ScriptError extends Error {
  override readonly name = "ScriptError";
}

/**
 * `google.script` for one page: `run` and `host` over any channel to the host.
 *
 * @returns the object to define as `window.google.script`, and `receive`, to be called with every reply of the host.
 */
export function createScriptClient({ functions, post, report }: ScriptClientOptions): {
  readonly script: { readonly run: object; readonly host: object };
  readonly receive: (answer: PageReply) => void;
} {
  const running = new Map<number, Handlers>();
  const waiting: Call[] = [];
  let nextId = 1;

  const start = ({ message, handlers }: Call): void => {
    running.set(message.id, handlers);
    post(message);
  };

  const receive = ({ id, reply }: PageReply): void => {
    const handlers = running.get(id);
    if (!handlers) return;
    running.delete(id);
    const next = waiting.shift();
    if (next) start(next);
    if (reply.kind === "failure") {
      const error = new ScriptError(reply.message);
      if (handlers.failure) handlers.failure(error, handlers.userObject);
      else report(error);
    } else {
      handlers.success?.(reply.kind === "lost" ? undefined : JSON.parse(reply.json), handlers.userObject);
    }
  };

  /** Runners are immutable: every `with…` returns another one, so that a page can keep one and vary it. */
  const runner = (handlers: Handlers): object => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of functions) {
      made[name] = (...args: unknown[]): void => {
        const call: Call = { message: { kind: "call", id: nextId, name, args: serializeArguments(args) }, handlers };
        nextId++;
        if (running.size < callsAtOnce) start(call);
        else waiting.push(call);
      };
    }
    return Object.freeze(made);
  };

  const host = {
    close: () => post({ kind: "host", action: "close" }),
    setWidth: (pixels: number) => post({ kind: "host", action: "setWidth", pixels }),
    setHeight: (pixels: number) => post({ kind: "host", action: "setHeight", pixels }),
    editor: { focus: () => post({ kind: "host", action: "focusEditor" }) },
  };
  return { script: { run: runner({}), host }, receive };
}
