import { element } from "./element.ts";

/** A button of the card, and what it does once the card is gone. */
export interface CoachButton {
  readonly label: string;
  readonly chosen?: () => void;
}

/**
 * A small card below a menu of the bar that tells a first visitor where to begin. It disappears when the menu is opened or the card is closed.
 *
 * @param buttons each makes the card disappear
 * @param gone called once, when it has disappeared
 */
export async function pointAt(menuId: string, sentence: string, buttons: readonly CoachButton[], gone: () => void): Promise<void> {
  // An existing card belongs to a menu bar that is being redrawn, perhaps in another language.
  document.querySelector(".coach-mark")?.remove();
  const anchor = await appearance(`.o-topbar-menu[data-id="${menuId}"]`);
  if (!anchor) return;
  const choices = buttons.map(({ label }) => element("button", { type: "button", class: "coach-button" }, label));
  const card = element(
    "div",
    { class: "coach-mark", role: "note" },
    element("p", { class: "coach-text" }, sentence),
    element("div", { class: "coach-buttons" }, ...choices),
  );
  const { left, bottom } = anchor.getBoundingClientRect();
  card.style.left = `${Math.round(left)}px`;
  card.style.top = `${Math.round(bottom + 8)}px`;
  anchor.classList.add("pointed-at");
  const leave = () => {
    card.remove();
    anchor.classList.remove("pointed-at");
    gone();
  };
  for (const [i, button] of choices.entries()) {
    button.addEventListener("click", () => {
      leave();
      buttons[i]?.chosen?.();
    });
  }
  anchor.addEventListener("click", leave, { once: true });
  document.body.append(card);
}

/** The engine draws its menu bar a few frames after it is mounted, and none at all in a narrow window. */
async function appearance(selector: string): Promise<HTMLElement | undefined> {
  for (let frame = 0; frame < 120; frame++) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}
