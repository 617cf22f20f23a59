import type { ExecutionContext } from "./execution-context.ts";
import { Properties } from "./properties.ts";
import type { Service } from "./service.ts";

/** The three stores: of the document, of the script, of the user who acts. */
export class PropertiesService implements Service {
  readonly google = "Properties.PropertiesService";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  getDocumentProperties(): Properties {
    return new Properties(this.execution.workbook.properties.document);
  }

  getScriptProperties(): Properties {
    return new Properties(this.execution.workbook.properties.script);
  }

  getUserProperties(): Properties {
    const { users } = this.execution.workbook.properties;
    users[this.execution.user] ??= {};
    return new Properties(users[this.execution.user] ?? {});
  }
}
