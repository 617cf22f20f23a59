/** An error that carries what had happened until then: printed beside the message. */
export class CliError extends Error {
  readonly details: object;
  constructor(message: string, details: object) {
    super(message);
    this.details = details;
  }
}
