import { nameKey } from "../name-key.ts";

/** Names that people still use for a platform, or for the place where its ads are bought. */
const otherNames: Readonly<Record<string, string>> = {
  twitter: "x",
  "x (twitter)": "x",
  "twitter (x)": "x",
  "x / twitter": "x",
  meta: "facebook",
  "facebook ads": "facebook",
  "instagram ads": "instagram",
  "linkedin ads": "linkedin",
  "tiktok ads": "tiktok",
  "youtube ads": "youtube",
  "pinterest ads": "pinterest",
};

/** How a platform's name is compared. @example platformKey(" Twitter") → "x" */
export function platformKey(cell: unknown): string {
  const key = nameKey(cell);
  return otherNames[key] ?? key;
}
