import type { Level } from "../rating.ts";

/** How well a candidate seems to know one platform. */
export interface PlatformLevel {
  /** As the role brief calls it. */
  readonly platform: string;
  readonly level: Level;
}

/** Where a platform stands among what was heard in the log. @example platformLine({ platform: "Instagram", level: 4 }) → "Instagram: 4/5" */
export const platformLine = ({ platform, level }: PlatformLevel): string => `${platform}: ${level}/5`;

/** What such a line says; undefined for any other line. @example platformOfLine("Instagram: 4/5") → { platform: "Instagram", level: 4 } */
export function platformOfLine(line: string): PlatformLevel | undefined {
  const [, platform, level] = /^(.+): ([1-5])\/5$/.exec(line) ?? [];
  return platform === undefined ? undefined : { platform, level: Number(level) as Level };
}
