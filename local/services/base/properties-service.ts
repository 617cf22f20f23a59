import type { Execution } from "../../runtime/execution.ts";
import type { Service } from "../../runtime/membrane.ts";
import { Properties } from "./properties.ts";

/** The three stores: of the document, of the script, of the user who acts. */
export class PropertiesService implements Service {
  readonly google = "Properties.PropertiesService";
  private readonly execution: Execution;
  constructor(execution: Execution) {
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
