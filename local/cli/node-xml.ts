import { DOMParser } from "linkedom";

class NodeXmlSerializer {
  serializeToString(document: { toString(): string }): string {
    return document.toString();
  }
}

/** The engine writes XML through the browser's own classes; Node has none. Called before `xlsxOf` outside a browser. */
export function provideXml(): void {
  Object.assign(globalThis, { DOMParser, XMLSerializer: NodeXmlSerializer });
}
