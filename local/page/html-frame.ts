import clientSource from "embedded:frame-client";
import type { Reply } from "../runtime/script-run.ts";
import type { PageMessage, PageReply } from "../runtime/script-run-client.ts";
import { element } from "./element.ts";
import type { StorageMessage } from "./frame-storage.ts";

/** What a page of a script may ask of the surrounding window. */
export interface FrameOwner {
  /** The public functions of the program. */
  readonly functions: readonly string[];
  /** One call of `google.script.run`; never rejects. `args` is the JSON of the arguments. */
  readonly call: (name: string, args: string) => Promise<Reply>;
  /** What the user's pages of this script have in `localStorage`. */
  readonly kept: Readonly<Record<string, string>>;
  readonly keep: (change: StorageMessage) => void;
  /** `google.script.host`. */
  readonly host: (action: "close" | "focusEditor" | "setWidth" | "setHeight", pixels: number | undefined) => void;
}

/** What Google grants, except an origin: on a static site that could only be ours, which would give access to the workbook's storage. */
const sandbox = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

/** A frame that shows a page of the script and exchanges `google.script.run` messages with its owner. */
export function htmlFrame(html: string, title: string, owner: FrameOwner): HTMLIFrameElement {
  const frame = element("iframe", { title, sandbox, srcdoc: withClient(html, owner) });
  const listen = (event: MessageEvent<PageMessage | StorageMessage>) => {
    if (!frame.isConnected) {
      window.removeEventListener("message", listen);
      return;
    }
    if (event.source !== frame.contentWindow) return;
    const message = event.data;
    if (message.kind === "storage") owner.keep(message);
    else if (message.kind === "host") owner.host(message.action, message.pixels);
    else if (message.kind === "call") void answer(frame, message, owner);
  };
  window.addEventListener("message", listen);
  return frame;
}

async function answer(frame: HTMLIFrameElement, { id, name, args }: Extract<PageMessage, { kind: "call" }>, owner: FrameOwner) {
  const reply: PageReply = { id, reply: await owner.call(name, args) };
  frame.contentWindow?.postMessage(reply, "*");
}

/** Inserts the client before the first script of the page, wherever its head begins. */
function withClient(html: string, { functions, kept }: FrameOwner): string {
  const client = `<script data-functions="${attribute(functions)}" data-kept="${attribute(kept)}">${clientSource.replaceAll("</script", "<\\/script")}</script>`;
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  const places = [...html.matchAll(head)];
  const place = places.find(([tag]) => /^<head/i.test(tag)) ?? places.find(([tag]) => /^<html/i.test(tag)) ?? places[0];
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + client + html.slice(at);
}

/** A value as JSON between the double quotes of an attribute. */
const attribute = (value: unknown): string => JSON.stringify(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
