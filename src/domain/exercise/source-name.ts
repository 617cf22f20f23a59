import { nameKey } from "../name-key.ts";

/**
 * The name under which a marker's ratings of an exercise stand in the log: the exercise is a source of its own, and the marker stands behind it. A
 * comma would turn the name round where names are compared.
 *
 * @example sourceName("Work sample", "Kim") → "Work sample (Kim)"
 */
export const sourceName = (source: string, marker: string): string => `${source} (${marker.replaceAll(/\s*,\s*/g, " ").trim()})`;

/** Whether a name is that of a source, with a marker or without. @example isSource("work sample (Kim)", "Work sample") → true */
export function isSource(name: string, source: string): boolean {
  const [key, wanted] = [nameKey(name), nameKey(source)];
  return key === wanted || key.startsWith(`${wanted} (`);
}
