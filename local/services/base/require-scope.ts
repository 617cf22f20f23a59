import { ServiceError } from "../../notation/service-error.ts";
import type { Manifest } from "./program.ts";

/**
 * Refuses a call whose scopes the manifest leaves out. A manifest that lists no scopes gets those its code needs, as at Google.
 *
 * @param call as Google names it: "Ui.alert".
 * @param scopes any one of them will do.
 */
export function requireScope({ oauthScopes }: Manifest, call: string, scopes: readonly string[]): void {
  if (!oauthScopes || scopes.some((scope) => oauthScopes.includes(scope))) return;
  const wanted = scopes.length === 1 ? scopes[0] : `(${scopes.join(" || ")})`;
  throw new ServiceError(`Specified permissions are not sufficient to call ${call}. Required permissions: ${wanted}`);
}
