/** An error in Google's words: scripts see it as `Exception: message`. Anything else that is thrown in the host is a bug of the host. */
export class ServiceError extends Error {
  override readonly name = "Exception";
}

/** The refusal of something that Google has and the host does not emulate, instead of a wrong answer. */
export const notEmulated = (what: string): ServiceError => new ServiceError(`not emulated: ${what}`);
