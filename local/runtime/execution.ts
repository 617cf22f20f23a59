import type { ExecutionContext } from "../services/base/execution-context.ts";
import type { Manifest } from "../services/base/program.ts";
import type { Realm } from "../services/base/realm.ts";
import type { GoogleServices } from "../services/base/service.ts";
import { Journal } from "./journal.ts";
import { type BeforeCall, Ledger } from "./ledger.ts";
import { Membrane } from "./membrane.ts";

export interface ExecutionOptions extends Omit<ExecutionContext, "realm" | "log"> {
  readonly services: GoogleServices;
  readonly createRealm: () => Realm;
  readonly failAt?: number | undefined;
  readonly beforeCall?: BeforeCall | undefined;
  /** Given when an execution is resumed after a dialog. */
  readonly journal?: Journal;
}

export interface StartedExecution {
  readonly execution: ExecutionContext;
  readonly realm: Realm;
  readonly ledger: Ledger;
  readonly membrane: Membrane;
  readonly logs: readonly string[];
}

/** Google services that the host does not emulate: using one fails with "not emulated" instead of "DriveApp is not defined". */
const refusedServices =
  "CalendarApp CardService ConferenceDataService ContactsApp DataStudioApp DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps ScriptProperties SitesApp SlidesApp UrlFetchApp UserProperties XmlService".split(
    " ",
  );

/** Libraries and advanced services are globals only where the manifest enables them, by the names that it gives them. */
function dependenciesOf({ dependencies }: Manifest): string[] {
  const { libraries = [], enabledAdvancedServices = [] } = dependencies ?? {};
  return [...libraries, ...enabledAdvancedServices].flatMap(({ userSymbol }) => (userSymbol ? [userSymbol] : []));
}

/** Starts an execution: a fresh global scope with Google's services in it, all files of the program evaluated. */
export function startExecution(options: ExecutionOptions): StartedExecution {
  const realm = options.createRealm();
  const journal = options.journal ?? new Journal();
  const ledger = new Ledger(options.workbook.id, options.failAt, options.beforeCall);
  const membrane = new Membrane({ api: options.api, realm, ledger, journal, mode: options.mode });
  const logs: string[] = [];
  const execution: ExecutionContext = { ...options, realm, log: (_level, message) => logs.push(message) };
  const services = options.services.create(execution);
  for (const [name, service] of Object.entries(services)) realm.define(name, membrane.toScript(service));
  for (const name of [...refusedServices, ...dependenciesOf(options.program.manifest)]) {
    if (!(name in services)) realm.define(name, membrane.refusing(name));
  }
  realm.load(options.program.files);
  return { execution, realm, ledger, membrane, logs };
}
