import { Component, onMounted, useRef, xml } from "@odoo/owl";
import { registries } from "../engine/engine.ts";
import { element } from "./element.ts";

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly changed: (value: string) => void;
}

/** What the top bar shows at its right end; read when the bar is mounted. */
let choices: readonly Choice[] = [];
let remark = "";

class Switches extends Component {
  static override template = xml`<div class="switches" t-ref="root"/>`;
  static override props = {};
  root = useRef("root");

  override setup(): void {
    onMounted(() =>
      this.root.el?.append(element("span", { class: "switches-remark", title: remark }, remark), ...choices.map(labelledSelect)),
    );
  }
}

function labelledSelect({ id, label, options, value, changed }: Choice): HTMLElement {
  const select = element(
    "select",
    { id, class: "switch-list" },
    ...options.map(([option, text]) => element("option", { value: option, selected: option === value }, text)),
  );
  select.addEventListener("change", () => changed(select.value));
  const made = element("label", { class: "switch" }, `${label} `, select);
  // The bar returns the focus to the grid on every click inside it, which would close the list.
  for (const type of ["click", "mousedown", "keydown"]) made.addEventListener(type, (event) => event.stopPropagation());
  return made;
}

/** Puts a remark and labelled lists at the right end of the engine's menu bar. Called before the bar is mounted. */
export function placeSwitches(said: string, next: readonly Choice[]): void {
  choices = next;
  remark = said;
  registries.topbarComponentRegistry.replace("switches", { component: Switches, sequence: 10 });
}
