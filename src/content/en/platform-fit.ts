import type { PlatformFitWords } from "../platform-fit-words.ts";

export const platformFit: PlatformFitWords = {
  heading: "Platforms seen",
  line: (platform, seen, wanted) => {
    const level = `${platform} ${Number(seen.toFixed(1))}`;
    return wanted === null ? level : `${seen >= wanted ? "✓" : "✕"} ${level}, wanted ${wanted}`;
  },
};
