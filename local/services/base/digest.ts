import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { notEmulated } from "../../notation/service-error.ts";

const digests = { MD5: md5, SHA_1: sha1, SHA_256: sha256, SHA_384: sha384, SHA_512: sha512 };

const find = (algorithm: string): (typeof digests)["SHA_256"] => {
  const found = (digests as Partial<Record<string, unknown>>)[algorithm];
  if (!found) throw notEmulated(`the digest ${algorithm}`);
  return found as (typeof digests)["SHA_256"];
};

/** @param algorithm a member of Utilities.DigestAlgorithm. */
export const digest = (algorithm: string, bytes: Uint8Array): Uint8Array => find(algorithm)(bytes);

/** @param algorithm a member of Utilities.MacAlgorithm, "HMAC_SHA_256". */
export const signature = (algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array =>
  hmac(find(algorithm.replace(/^HMAC_/, "")), key, bytes);
