/**
 * Runs inside every page that a script shows, before the page's own scripts: hangs in `google.script` and connects it to the window around.
 * Bundled on its own and put into the page's HTML by html-frame.ts, which lists the callable functions on the script element.
 */
import { createScriptClient, type PageMessage, type PageReply } from "../script-run-client.ts";

const own = document.currentScript;
const functions: readonly string[] = JSON.parse(own?.dataset.functions ?? "[]");
const { script, receive } = createScriptClient({
  functions,
  // The frame has an origin of its own that no address can name; what is sent holds nothing but what the script's own page knows.
  post: (message: PageMessage) => window.parent.postMessage(message, "*"),
  report: (error) => console.error(`Uncaught ${error.name}: ${error.message}`),
});
window.addEventListener("message", (event: MessageEvent<PageReply>) => {
  if (event.source === window.parent) receive(event.data);
});
Object.defineProperty(window, "google", { value: { script }, configurable: true, writable: true, enumerable: true });
own?.remove();
