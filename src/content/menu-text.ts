import type { menu } from "./en/menu.ts";

/** The labels of the menu. English says which there are, so that an item is named once in each language and nowhere else. */
export type MenuText = Readonly<Record<keyof typeof menu, string>>;
