/** Small letters without accents, straight apostrophes, single spaces. @example plainText("Êtes‑vous  né(e) ?") → "etes-vous nee ?" */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[\u200b-\u200d\ufeff]/g, "")
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[‐‑–—]/g, "-")
    // Inclusive spellings of French: "né(e)", "né·e", "né.e".
    .replaceAll(/([a-z])(\(e\)|[·•.]e)(s?)(?=[^a-z]|$)/g, "$1$3")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The words of a plain text; apostrophes and hyphens part them. @example plainWords("d'où viens-tu ?") → ["d", "ou", "viens", "tu"] */
export const plainWords = (plain: string): string[] => plain.match(/[a-z]+|\d+/g) ?? [];
