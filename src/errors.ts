/** A fault that the reader can do something about: a Fluent id with its arguments; the cause goes to the log only. */
export class ReaderError extends Error {
  override readonly name = "ReaderError";
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: string, args: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

/** A fault that stops a command-line run: one line for the operator and the exit status of the contract. */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
  readonly exitCode: number;

  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/g, " ").trim();
}
