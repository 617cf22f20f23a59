import type { PlatformFitWords } from "../platform-fit-words.ts";

export const platformFit: PlatformFitWords = {
  heading: "Réseaux observés",
  line: (platform, seen, wanted) => {
    const level = `${platform} ${String(Number(seen.toFixed(1))).replace(".", ",")}`;
    return wanted === null ? level : `${seen >= wanted ? "✓" : "✕"} ${level}, voulu ${wanted}`;
  },
};
