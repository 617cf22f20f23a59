import type { Workbook } from "../engine/workbook.ts";
import { notEmulated } from "../notation/service-error.ts";
import type { GoogleApi } from "../services/base/signatures.ts";
import type { UiPort } from "../services/base/ui-port.ts";
import { createServices } from "../services/registry.ts";
import { Journal } from "./journal.ts";
import { type BeforeCall, Ledger } from "./ledger.ts";
import { Membrane } from "./membrane.ts";
import type { AuthMode } from "./permissions.ts";
import type { Program } from "./program.ts";
import type { Realm } from "./realm.ts";
import type { SharedStores } from "./shared-stores.ts";

/** What the services of one execution share. Google's objects get it handed in; none of them fetches anything. */
export interface Execution {
  readonly id: string;
  readonly api: GoogleApi;
  readonly workbook: Workbook;
  readonly program: Program;
  readonly realm: Realm;
  /** Who acts; decides the user properties and the user cache. */
  readonly user: string;
  /** The user's language as Session reports it, "fr" or "en". */
  readonly language: string;
  readonly mode: AuthMode;
  readonly ui: UiPort;
  /** Locks and caches, which executions share. */
  readonly shared: SharedStores;
  log(level: "DEBUG" | "INFO" | "WARNING" | "ERROR", message: string): void;
}

export interface ExecutionOptions extends Omit<Execution, "realm" | "log"> {
  readonly createRealm: () => Realm;
  readonly failAt?: number | undefined;
  readonly beforeCall?: BeforeCall | undefined;
  /** Given when an execution is taken up again after a dialog. */
  readonly journal?: Journal;
}

export interface StartedExecution {
  readonly execution: Execution;
  readonly realm: Realm;
  readonly ledger: Ledger;
  readonly membrane: Membrane;
  readonly logs: readonly string[];
}

/** Google services that the host knows by name only: using one says so, instead of "DriveApp is not defined". */
const refusedServices =
  "AdminDirectory BigQuery CalendarApp CardService ContactsApp ContentService DocumentApp DriveApp Drive FormApp Gmail GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps Sheets SitesApp SlidesApp Tasks UrlFetchApp XmlService YouTube".split(
    " ",
  );

/** Starts an execution: a fresh global scope with Google's services in it, all files of the program evaluated. */
export function startExecution(options: ExecutionOptions): StartedExecution {
  const realm = options.createRealm();
  const journal = options.journal ?? new Journal();
  const ledger = new Ledger(options.workbook.id, options.failAt, options.beforeCall);
  const membrane = new Membrane({ api: options.api, realm, ledger, journal, mode: options.mode });
  const logs: string[] = [];
  const execution: Execution = { ...options, realm, log: (_level, message) => logs.push(message) };
  const services = createServices(execution);
  for (const [name, service] of Object.entries(services)) realm.define(name, membrane.toScript(service));
  for (const name of refusedServices) {
    if (!(name in services)) realm.define(name, refusingProxy(name, membrane));
  }
  realm.load(options.program.files);
  return { execution, realm, ledger, membrane, logs };
}

function refusingProxy(name: string, membrane: Membrane): object {
  return new Proxy(
    {},
    {
      get: (_, member) => {
        if (typeof member === "symbol") return undefined;
        return membrane.guarded(() => {
          throw notEmulated(`${name}.${member}`);
        });
      },
    },
  );
}
