/**
 * Runs inside every page that a script shows, before the page's own scripts: defines `google.script` and connects it to the surrounding window.
 * Bundled on its own and put into the page's HTML by html-frame.ts, which writes the callable functions and the kept items on the script element.
 */
import { createScriptClient, type PageReply } from "../runtime/script-run-client.ts";
import { createFrameStorage } from "./frame-storage.ts";

const own = document.currentScript;
const functions: readonly string[] = JSON.parse(own?.dataset.functions ?? "[]");
// The frame has an opaque origin, which no address can name; the messages contain only what the script's own page knows.
const post = (message: unknown): void => window.parent.postMessage(message, "*");
const { script, receive } = createScriptClient({
  functions,
  post,
  report: (error) => console.error(`Uncaught ${error.name}: ${error.message}`),
});
window.addEventListener("message", (event: MessageEvent<PageReply>) => {
  if (event.source === window.parent) receive(event.data);
});
Object.defineProperty(window, "google", { value: { script }, configurable: true, writable: true, enumerable: true });
const storage = createFrameStorage(JSON.parse(own?.dataset.kept ?? "{}"), post);
Object.defineProperty(window, "localStorage", { value: storage, configurable: true, enumerable: true });
own?.remove();
