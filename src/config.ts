import { z } from "zod";

/** All that the environment decides; choices that exclude each other are unions. Times are in ms unless named. */
export interface Config {
  readonly botToken: string | null;
  readonly telegramApiRoot: string;
  readonly database: DatabaseConfig;
  readonly sourcesFile: string | null;
  readonly pollSeconds: number;
  readonly adminIds: readonly number[];
  readonly updates:
    | { readonly kind: "polling" }
    | { readonly kind: "webhook"; readonly url: string; readonly secret: string };
  readonly http: { readonly host: string; readonly port: number };
  readonly messagesPerSecond: number;
  readonly publicUrl: string | null;
  readonly allowPrivateNetwork: boolean;
  readonly logLevel: LogLevel;
}

export type DatabaseConfig =
  | { readonly kind: "sqlite"; readonly path: string }
  | { readonly kind: "postgres"; readonly url: string };

export type LogLevel = "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";

export type ConfigReading =
  | { readonly status: "valid"; readonly config: Config }
  | { readonly status: "faulty"; readonly faults: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

const webUrl = z.url({ protocol: /^https?$/, error: "must be an http or https address" });

const variables = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, "must look like 123456:ABC-DEF, as @BotFather gives it")
    .optional(),
  TELEGRAM_API_ROOT: webUrl.default("https://api.telegram.org"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, "must be file:PATH or postgres://…")
    .default("file:data/digest.db"),
  SOURCES: z
    .string()
    .regex(/\.(json|opml)$/i, "must name a .json or .opml file")
    .optional(),
  POLL_SECONDS: wholeNumber(1, 86_400).default(600),
  ADMIN_IDS: z
    .string()
    .regex(/^\s*\d+\s*(,\s*\d+\s*)*$/, "must be Telegram user ids, separated by commas")
    .optional(),
  WEBHOOK_URL: webUrl.optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, "must be 1 to 256 letters, digits, _ or -")
    .optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(8080),
  MESSAGES_PER_SECOND: wholeNumber(1, 1_000).default(25),
  PUBLIC_URL: webUrl.optional(),
  ALLOW_PRIVATE_NETWORK: z.enum(["0", "1"], { error: "must be 1 or 0" }).default("0"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
});

/** Reads the environment: every fault at once, one line each and naming its variable, never its value. */
export function readConfig(environment: Environment): ConfigReading {
  const given = withoutEmpty(environment);
  const reading = variables.safeParse(given);
  const faults = reading.success
    ? []
    : reading.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  const { WEBHOOK_URL, WEBHOOK_SECRET } = given;
  if (WEBHOOK_URL && !WEBHOOK_SECRET) faults.push("WEBHOOK_SECRET must be set where WEBHOOK_URL is");
  if (WEBHOOK_SECRET && !WEBHOOK_URL) faults.push("WEBHOOK_URL must be set where WEBHOOK_SECRET is");
  if (!reading.success || faults.length > 0) return { status: "faulty", faults };
  return { status: "valid", config: configOf(reading.data) };
}

function configOf(values: z.infer<typeof variables>): Config {
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = values;
  return {
    botToken: values.BOT_TOKEN ?? null,
    telegramApiRoot: values.TELEGRAM_API_ROOT.replace(/\/+$/, ""),
    database: databaseOf(values.DATABASE_URL),
    sourcesFile: values.SOURCES ?? null,
    pollSeconds: values.POLL_SECONDS,
    adminIds: (values.ADMIN_IDS ?? "").split(",").filter(Boolean).map(Number),
    updates: url && secret ? { kind: "webhook", url, secret } : { kind: "polling" },
    http: { host: values.HOST, port: values.PORT },
    messagesPerSecond: values.MESSAGES_PER_SECOND,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    allowPrivateNetwork: values.ALLOW_PRIVATE_NETWORK === "1",
    logLevel: values.LOG_LEVEL,
  };
}

function databaseOf(url: string): DatabaseConfig {
  return url.startsWith("file:")
    ? { kind: "sqlite", path: url.slice("file:".length) }
    : { kind: "postgres", url };
}

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((number) => number >= least && number <= most, error);
}

/** A variable that is set to nothing counts as unset, as an empty line in `.env` means it. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
}
