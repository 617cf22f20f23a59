import { element } from "./element.ts";
import type { TourStep, Words } from "./words.ts";

/** The steps of the tour, each with the function of the kit that shows what it speaks of. */
const steps: readonly { readonly name: TourStep; readonly run: string }[] = [
  { name: "brief", run: "showRoleBrief" },
  { name: "form", run: "openInterviewForm" },
  { name: "scoreboard", run: "showScoreboard" },
  { name: "exercise", run: "showExamplePlan" },
  { name: "decision", run: "showCandidates" },
];

/** What fills an empty workbook with something to look at. */
const samples = ["setUpTheKit", "addSampleData"] as const;

/** Runs a function of the program to its end; its dialogs are answered with OK. */
type RunQuietly = (functionName: string) => Promise<void>;

/** Whether a program is the kit, so that there is something to show. */
export const hasTour = (functions: readonly string[]): boolean =>
  [...samples, ...steps.map(({ run }) => run)].every((name) => functions.includes(name));

/** Sets the kit up with sample data. */
export async function fillWithSamples(run: RunQuietly): Promise<void> {
  for (const name of samples) await run(name);
}

/** Shows the kit in five steps on a card that can be closed at any time. Settles when it is closed. */
export function takeTour(words: Words, run: RunQuietly): Promise<void> {
  const close = element("button", { type: "button", class: "round-button", "aria-label": words.close }, "×");
  const heading = element("h2", { class: "tour-title", tabindex: -1 });
  const text = element("p", { class: "tour-text" });
  const place = element("span", { class: "tour-place" });
  const back = element("button", { type: "button", class: "dialog-button" }, words.back);
  const next = element("button", { type: "button", class: "dialog-button primary" });
  const footer = element("div", { class: "tour-footer" }, place, back, next);
  const card = element("section", { class: "tour-card", "aria-label": words.tourTitle }, close, heading, text, footer);
  document.body.append(card);
  return new Promise((settle) => {
    let at = 0;
    const leave = (): void => {
      card.remove();
      settle();
    };
    const show = async (): Promise<void> => {
      const step = steps[at];
      if (!step) return leave();
      const said = words.tour[step.name];
      heading.textContent = said.title;
      text.textContent = said.text;
      place.textContent = words.tourPlace(at + 1, steps.length);
      next.textContent = at === steps.length - 1 ? words.done : words.next;
      back.hidden = at === 0;
      for (const button of [back, next]) button.disabled = true;
      await run(step.run);
      for (const button of [back, next]) button.disabled = false;
      heading.focus();
    };
    back.addEventListener("click", () => {
      at--;
      void show();
    });
    next.addEventListener("click", () => {
      at++;
      void show();
    });
    close.addEventListener("click", leave);
    // The engine listens to keys on the window.
    card.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") leave();
    });
    void show();
  });
}
