/** An error with what had happened before it, which is printed beside the message. */
export class CliError extends Error {
  readonly details: object;
  constructor(message: string, details: object) {
    super(message);
    this.details = details;
  }
}
