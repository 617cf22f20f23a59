import { nameKey } from "../name-key.ts";

/** Names that people still use for a platform, or for the place where its ads are bought. */
const otherNames: Readonly<Record<string, string>> = {
  twitter: "x",
  "x twitter": "x",
  "twitter x": "x",
  "x ex twitter": "x",
  meta: "facebook",
  fb: "facebook",
  "fb ig": "facebook",
  "facebook instagram": "facebook",
  ig: "instagram",
  insta: "instagram",
  li: "linkedin",
  "linked in": "linkedin",
  "tik tok": "tiktok",
  tt: "tiktok",
  yt: "youtube",
  "you tube": "youtube",
};

/** Words around a name that say no more than that money is spent there. */
const ABOUT_ADS = /(?<!\p{L})(?:ads?|advertising|advertisements?|campaigns?|campagnes?|publicit[eé]s?|pubs?|sur|on)(?!\p{L})/gu;

/**
 * How a platform's name is compared, whatever else people write around it.
 *
 * @example platformKey(" Twitter") → "x"; platformKey("Meta Ads (FB+IG)") → "facebook"
 */
export function platformKey(cell: unknown): string {
  const key = nameKey(cell);
  const plain = (text: string): string =>
    text
      .replace(ABOUT_ADS, " ")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const [whole, outside] = [plain(key), plain(key.replace(/\([^)]*\)/g, " "))];
  const known = [key, whole, outside].find((each) => otherNames[each] !== undefined);
  return known === undefined ? outside || key : (otherNames[known] ?? key);
}
