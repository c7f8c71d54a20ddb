/** What the program's own web pages are made of; all that they show is passed in. */
export interface HttpOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  isReady(): Promise<Readiness>;
  readonly metrics: { readonly contentType: string; render(): Promise<string> };
  readonly webhook: Webhook | null;
  /** The longest body that is read, in bytes; 1 MiB where it is not given. */
  readonly maxBodyBytes?: number;
  /** Told what a request could not be answered for; the answer itself never says it. */
  readonly onFault?: (error: unknown) => void;
}

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

export interface Webhook {
  /** What Telegram sends back with every update, as it was given to `setWebhook`. */
  readonly secret: string;
  /** The path of the address that Telegram calls, compared letter by letter. */
  readonly path: string;
  /** Stores the update; throws where it cannot, and Telegram then sends it again. */
  accept(update: unknown): Promise<void>;
}
