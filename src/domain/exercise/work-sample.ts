import { fnv1a } from "../fnv-1a.ts";
import { type SamplePart, samplePartNames } from "./marked-part.ts";

/** A candidate's work sample: what was written for each part; "" for a part that was left blank. */
export type WorkSample = Readonly<Record<SamplePart, string>>;

/** True when something was written. */
export const hasWork = (sample: WorkSample): boolean => samplePartNames.some((part) => sample[part] !== "");

/** Changes when the text of a part changes. */
export const textFingerprint = (text: string): string => fnv1a(text).toString(16);
