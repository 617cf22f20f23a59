import { registries } from "../engine/engine.ts";
import type { Words } from "./words.ts";

/** Entries of the engine that do not work here: there is no image store, the host does not know pivots and carousels, the locale has its own switch. */
const hidden: Readonly<Record<string, readonly string[]>> = {
  file: ["settings"],
  view: ["view_irregularity_map", "toggle_pin_panel"],
  insert: ["insert_image", "insert_pivot", "insert_carousel"],
  data: ["pivot_data_sources", "reinsert_dynamic_pivot", "reinsert_static_pivot"],
};

/** What the page adds to the engine's menus. */
export interface MenuActions {
  readonly download: () => void;
  readonly startOver: () => void;
  /** How cells are answered: every way, the present one, and what chooses another. */
  readonly formulas: readonly (readonly [state: string, label: string])[];
  readonly isPresent: (state: string) => boolean;
  readonly answer: (state: string) => void;
}

/** Removes these entries from the engine's menus and adds ours to File and View. Called again when the language changes. */
export function arrangeEngineMenus(words: Words, actions: MenuActions): void {
  const registry = registries.topbarMenuRegistry;
  for (const [menu, ids] of Object.entries(hidden)) {
    const spec = registry.get(menu) as { children?: readonly { readonly id?: string }[] };
    spec.children = (spec.children ?? []).filter((child) => !ids.includes(child.id ?? ""));
  }
  const isEnabledOnLockedSheet = true;
  const download = { name: words.downloadXlsx, sequence: 10, separator: true, execute: actions.download, isEnabledOnLockedSheet };
  const startOver = { name: words.startOver, sequence: 500, execute: actions.startOver, isEnabledOnLockedSheet };
  const file = registry.get("file") as { children?: readonly { readonly id?: string }[] };
  file.children = [
    { ...download, id: "download_xlsx" },
    ...(file.children ?? []).filter(({ id }) => id !== "download_xlsx" && id !== "start_over"),
    { ...startOver, id: "start_over" },
  ] as never;
  const states = actions.formulas.map(([state, name], sequence) => ({
    id: `formulas_${state}`,
    name,
    sequence,
    isActive: () => actions.isPresent(state),
    execute: () => actions.answer(state),
    isEnabledOnLockedSheet,
  }));
  const formulas = { id: "formulas", name: words.formulas, sequence: 600, children: [() => states], isEnabledOnLockedSheet };
  const view = registry.get("view") as { children?: readonly { readonly id?: string }[] };
  view.children = [...(view.children ?? []).filter(({ id }) => id !== "formulas"), formulas] as never;
}
