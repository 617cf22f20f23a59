import { notEmulated, ServiceError } from "../notation/service-error.ts";
import { EnumValue } from "../services/base/enum-value.ts";
import type { AuthMode } from "../services/base/execution-context.ts";
import type { Realm } from "../services/base/realm.ts";
import type { Service } from "../services/base/service.ts";
import {
  describeArguments,
  displayName,
  fits,
  type GoogleApi,
  overloads,
  unconvertible,
  type ValueKinds,
} from "../services/base/signatures.ts";
import { AwaitingAnswer, type Journal } from "./journal.ts";
import type { Ledger } from "./ledger.ts";
import { checkPermission } from "./permissions.ts";

export interface MembraneOptions {
  readonly api: GoogleApi;
  readonly realm: Realm;
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly mode: AuthMode;
}

const isService = (value: object): value is Service => typeof (value as Partial<Service>).google === "string";

/** Counted neither as traffic nor as a call: they write to the log of the execution and to nothing else. */
const uncounted = new Set(["Base.Logger", "Console"]);

/**
 * Pages and templates exist only within an execution, and a template runs the script's own code, whose calls are recorded already. So a run
 * that is resumed after a dialog makes them again.
 */
const unrecorded = new Set(["HTML.HtmlService", "HTML.HtmlTemplate", "HTML.HtmlOutput"]);

/** Members that the language itself looks up on every object; they are not members of Google's classes. */
const languageMembers = new Set(["then", "toJSON", "constructor", "valueOf", "inspect", "length", "prototype", "$$typeof", "nodeType"]);

/** What `String(service)` gives: a text of the service's own, such as the address of a user, or the name of its class. */
const textOf = (service: Service, shortName: string): string =>
  Object.hasOwn(Object.getPrototypeOf(service), "toString") ? String(service) : shortName;

/** Copies an array inside the realm, where it is fast and gives the realm's own Array, rows included; only objects need converting. */
const copyListSource = `(list, convert) => {
  const { isArray } = Array;
  const copyOf = (items) => {
    const copy = [];
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (isArray(item)) copy.push(copyOf(item));
      else copy.push((typeof item === "object" && item !== null) || typeof item === "function" ? convert(item) : item);
    }
    return copy;
  };
  return copyOf(list);
}`;

/**
 * The boundary between a script and the host. Everything a script gets from a service is a proxy or a copy in its own realm, everything it
 * passes comes out as host values. One place therefore refuses unknown members, checks arguments against Google's overloads, asks for
 * permission, counts, injects failures and records what was answered.
 */
export class Membrane {
  private readonly proxies = new WeakMap<object, object>();
  private readonly targets = new WeakMap<object, object>();
  private readonly options: MembraneOptions;
  /** The member that the script last asked a service for in vain. */
  private missed: { readonly shortName: string; readonly key: string } | undefined;
  private readonly copyList: (list: readonly unknown[], convert: (item: unknown) => unknown) => unknown[];
  private readonly kinds: ValueKinds = {
    nameOf: (value) => (value instanceof EnumValue ? value.enumName : isService(value) ? value.google : undefined),
  };

  constructor(options: MembraneOptions) {
    this.options = options;
    this.copyList = options.realm.evaluate(copyListSource) as typeof this.copyList;
  }

  /** Host value → what the script sees. */
  toScript(value: unknown): unknown {
    const { realm } = this.options;
    if (typeof value !== "object" || value === null) return typeof value === "function" ? this.scriptFunction(value) : value;
    if (this.targets.has(value)) return value;
    if (Array.isArray(value)) return this.copyList(value, (item) => this.toScript(item));
    if (value instanceof Date) return new realm.intrinsics.Date(value.getTime());
    if (value instanceof EnumValue || isService(value)) return this.proxyOf(value);
    const prototype = Object.getPrototypeOf(value);
    // A value of the script's own realm that the host only stored is returned unchanged.
    if (prototype !== null && prototype !== Object.prototype) return value;
    const copy = new realm.intrinsics.Object() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) copy[key] = this.toScript(item);
    return copy;
  }

  /** What the script passed → host value: proxies become their objects, arrays and dates the host's own, plain objects copies. */
  toHost(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const target = this.targets.get(value);
    if (target) return target;
    if (Array.isArray(value)) return Array.from(value, (item) => this.toHost(item));
    if (Object.prototype.toString.call(value) === "[object Date]") return new Date((value as Date).getTime());
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== this.options.realm.intrinsics.Object.prototype && prototype !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item)]));
  }

  /** Whether what a script holds stands for an object or an enum of a service. */
  isServiceObject(value: object): boolean {
    return this.targets.has(value);
  }

  private scriptFunction(value: object): unknown {
    const known = this.proxies.get(value);
    if (known) return known;
    const body = value as (...args: unknown[]) => unknown;
    const made = this.options.realm.nativeFunction(body.name, (args) => this.guarded(() => this.toScript(body(...args)))) as object;
    this.proxies.set(value, made);
    return made;
  }

  private proxyOf(value: EnumValue | Service): object {
    const known = this.proxies.get(value);
    if (known) return known;
    const made = value instanceof EnumValue ? this.enumProxy(value) : this.serviceProxy(value);
    this.proxies.set(value, made);
    this.targets.set(made, value);
    return made;
  }

  private enumProxy(value: EnumValue): object {
    const { realm } = this.options;
    const answers: Record<string, (args: unknown[]) => unknown> = {
      toString: () => value.member,
      toJSON: () => value.member,
      name: () => value.member,
      ordinal: () => value.index,
      compareTo: ([other]) => value.index - ((this.toHost(other) as EnumValue | undefined)?.index ?? 0),
    };
    const shape = new realm.intrinsics.Object() as Record<string, unknown>;
    for (const [name, body] of Object.entries(answers)) {
      Object.defineProperty(shape, name, { value: realm.nativeFunction(name, body), enumerable: false });
    }
    return Object.freeze(shape);
  }

  /** All members of an enum, as `SpreadsheetApp.BorderStyle`. */
  private enumObject(enumName: string): unknown {
    const { api, realm } = this.options;
    const shape = new realm.intrinsics.Object() as Record<string, unknown>;
    for (const member of api.enums[enumName] ?? []) shape[member] = this.proxyOf(EnumValue.of(api, enumName, member));
    return this.strict(shape, enumName.split(".")[1] ?? enumName);
  }

  /** An object that refuses members it does not have instead of answering undefined. */
  private strict(shape: object, name: string): object {
    return new Proxy(shape, {
      get: (target, key, receiver) => {
        if (typeof key === "symbol" || key in target || languageMembers.has(key)) return Reflect.get(target, key, receiver);
        return this.guarded(() => {
          throw notEmulated(`${name}.${key}`);
        });
      },
    });
  }

  private serviceProxy(service: Service): object {
    const members = new Map<string, unknown>();
    const shortName = displayName(service.google).split(".").at(-1) ?? service.google;
    return new Proxy(new this.options.realm.intrinsics.Object(), {
      get: (_, key) => {
        if (typeof key === "symbol" || key === "toJSON" || key === "then") return undefined;
        let member = members.get(key);
        if (member === undefined) {
          member = this.guarded(() => this.memberOf(service, key, shortName));
          members.set(key, member);
        }
        return member;
      },
      set: (_, key, value) => this.guarded(() => this.setMember(service, String(key), value, shortName)),
      has: (_, key) => typeof key === "string" && this.isDeclared(service, key),
      ownKeys: () => [],
      getPrototypeOf: () => this.options.realm.intrinsics.Object.prototype,
    });
  }

  private isMember(service: Service, key: string): boolean {
    return this.isDeclared(service, key) && typeof (service as never)[key] === "function";
  }

  /** Whether Google has the member, emulated or not. */
  private isDeclared({ google }: Service, key: string): boolean {
    const { api } = this.options;
    return overloads(api, google, key) !== undefined || Object.hasOwn(api.classes[google]?.properties ?? {}, key);
  }

  private memberOf(service: Service, key: string, shortName: string): unknown {
    const { api, realm } = this.options;
    const templateVariable = (service as { templateVariables?: Map<string, unknown> }).templateVariables;
    if (templateVariable?.has(key)) return templateVariable.get(key);
    const enumName = api.classes[service.google]?.properties[key]?.[0]?.match(/^typeof (.*)$/)?.[1];
    if (enumName && enumName in api.enums) return this.enumObject(enumName);
    if (key === "toString" && !this.isMember(service, key)) return realm.nativeFunction(key, () => textOf(service, shortName));
    if (languageMembers.has(key)) return undefined;
    if (!this.isDeclared(service, key)) {
      // Google has no such member either: undefined for whoever asks, refused by name for whoever calls (see refusal).
      this.missed = { shortName, key };
      return undefined;
    }
    if (!this.isMember(service, key)) return this.refusingFunction(`${shortName}.${key}`);
    return realm.nativeFunction(key, (args) => this.guarded(() => this.invoke(service, key, args)));
  }

  /** What stands for a thing of Google's that the host does not emulate: it is there, and any use of it says its name. */
  refusing(name: string, target: object = {}): object {
    const refuse = (what: string): never =>
      this.guarded(() => {
        throw notEmulated(what);
      });
    return new Proxy(target, {
      construct: () => refuse(name),
      get: (_, key) => (typeof key === "symbol" || languageMembers.has(key) ? undefined : this.refusingFunction(`${name}.${key}`)),
      has: (_, key) => refuse(`${name}.${String(key)}`),
      set: (_, key) => refuse(`${name}.${String(key)} =`),
    });
  }

  private refusingFunction(name: string): object {
    const refuse = () =>
      this.guarded(() => {
        throw notEmulated(name);
      });
    return this.refusing(name, this.options.realm.nativeFunction(name, refuse) as object);
  }

  /**
   * The script's error → the one to report: a call of a member that no service has ends with the language's own TypeError, which is worth
   * less than the name of what is missing.
   */
  refusal(error: unknown): unknown {
    const { missed } = this;
    const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
    if (!missed || name !== "TypeError" || !String(message).endsWith(`${missed.key} is not a function`)) return error;
    return this.toScriptError(notEmulated(`${missed.shortName}.${missed.key}`));
  }

  /** Template objects take variables (`template.data = rows`); nothing else of Google's takes an assignment. */
  private setMember(service: Service, key: string, value: unknown, shortName: string): true {
    const { templateVariables } = service as { templateVariables?: Map<string, unknown> };
    if (!templateVariables) throw notEmulated(`${shortName}.${key} =`);
    templateVariables.set(key, value);
    return true;
  }

  private invoke(service: Service, method: string, scriptArgs: readonly unknown[]): unknown {
    const { api, ledger, journal, mode } = this.options;
    const name = `${service.google}.${method}`;
    const answer = () => {
      if (!uncounted.has(service.google)) ledger.record(service.google, method);
      checkPermission(mode, service.google, method);
      const args = scriptArgs.map((arg) => this.toHost(arg));
      const signatures = overloads(api, service.google, method) ?? [];
      if (!fits(api, signatures, args, this.kinds)) {
        const element = unconvertible(signatures, args);
        if (element !== undefined) throw new ServiceError(`Cannot convert ${element} to byte.`);
        throw new ServiceError(
          `The parameters (${describeArguments(args, this.kinds)}) don't match the method signature for ${displayName(service.google)}.${method}.`,
        );
      }
      return (service as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args);
    };
    return this.toScript(unrecorded.has(service.google) ? answer() : journal.replayOr(name, answer));
  }

  /** Runs host code for the script and gives its errors the script's own class, so that `instanceof Error` and `message` work there. */
  guarded<T>(body: () => T): T {
    try {
      return body();
    } catch (error) {
      throw this.toScriptError(error);
    }
  }

  private toScriptError(error: unknown): unknown {
    if (!(error instanceof Error) || error instanceof AwaitingAnswer) return error;
    const { Error: ScriptError } = this.options.realm.intrinsics;
    const made = new ScriptError(error instanceof ServiceError ? error.message : `The local host failed: ${error.stack ?? error.message}`);
    if (error instanceof ServiceError) Object.defineProperty(made, "name", { value: error.name, configurable: true, writable: true });
    // The script's own frames, as Apps Script shows them; the host's are left out.
    const frames = (made.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line) && !/file:|node:|https?:|\b(expression|host):\d/.test(line));
    made.stack = [`${made.name}: ${made.message}`, ...frames].join("\n");
    return made;
  }
}
