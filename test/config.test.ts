import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import dotenv from "dotenv";
import { type Config, type Environment, readConfig } from "../src/config.ts";

function valid(environment: Environment): Config {
  const reading = readConfig(environment);
  if (reading.status === "faulty") assert.fail(reading.faults.join("; "));
  return reading.config;
}

function faults(environment: Environment): readonly string[] {
  const reading = readConfig(environment);
  if (reading.status === "valid") assert.fail("the environment was taken for valid");
  return reading.faults;
}

test("an empty environment is valid and gives the documented defaults", () => {
  assert.deepEqual(valid({}), {
    botToken: null,
    telegramApiRoot: "https://api.telegram.org",
    database: { kind: "sqlite", path: "data/digest.db" },
    sourcesFile: null,
    pollSeconds: 600,
    adminIds: [],
    updates: { kind: "polling" },
    http: { host: "127.0.0.1", port: 8080 },
    messagesPerSecond: 25,
    publicUrl: null,
    allowPrivateNetwork: false,
    logLevel: "info",
  });
});

test("every variable is read", () => {
  const config = valid({
    BOT_TOKEN: "123456:ABC-def_9",
    TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
    DATABASE_URL: "postgres://digest@db/digest",
    SOURCES: "lists/mine.opml",
    POLL_SECONDS: "30",
    ADMIN_IDS: "11, 22,33",
    WEBHOOK_URL: "https://example.org/hook",
    WEBHOOK_SECRET: "abc_DEF-1",
    HOST: "0.0.0.0",
    PORT: "0",
    MESSAGES_PER_SECOND: "5",
    PUBLIC_URL: "https://example.org/digest/",
    ALLOW_PRIVATE_NETWORK: "1",
    LOG_LEVEL: "debug",
  });
  assert.deepEqual(config, {
    botToken: "123456:ABC-def_9",
    telegramApiRoot: "http://127.0.0.1:8081",
    database: { kind: "postgres", url: "postgres://digest@db/digest" },
    sourcesFile: "lists/mine.opml",
    pollSeconds: 30,
    adminIds: [11, 22, 33],
    updates: { kind: "webhook", url: "https://example.org/hook", secret: "abc_DEF-1" },
    http: { host: "0.0.0.0", port: 0 },
    messagesPerSecond: 5,
    publicUrl: "https://example.org/digest",
    allowPrivateNetwork: true,
    logLevel: "debug",
  });
});

const names = [
  ...[
    "BOT_TOKEN",
    "TELEGRAM_API_ROOT",
    "DATABASE_URL",
    "SOURCES",
    "POLL_SECONDS",
    "ADMIN_IDS",
    "WEBHOOK_URL",
  ],
  ...[
    "WEBHOOK_SECRET",
    "HOST",
    "PORT",
    "MESSAGES_PER_SECOND",
    "PUBLIC_URL",
    "ALLOW_PRIVATE_NETWORK",
    "LOG_LEVEL",
  ],
];

test("a variable set to nothing counts as unset", () => {
  for (const name of names) assert.deepEqual(valid({ [name]: "" }), valid({}), name);
  assert.deepEqual(valid(Object.fromEntries(names.map((name) => [name, "  "]))), valid({}));
});

const malformed: Readonly<Record<string, readonly string[]>> = {
  BOT_TOKEN: ["abc", "123456", "123456:"],
  TELEGRAM_API_ROOT: ["api.telegram.org", "ftp://example.org"],
  DATABASE_URL: ["data/digest.db", "mysql://db", "file:"],
  SOURCES: ["list.txt", "list"],
  POLL_SECONDS: ["0", "-5", "1.5", "ten", "86401"],
  ADMIN_IDS: ["me", "1,,2", "1;2"],
  PORT: ["-1", "65536", "http", "80.5"],
  MESSAGES_PER_SECOND: ["0", "fast"],
  PUBLIC_URL: ["example.org"],
  ALLOW_PRIVATE_NETWORK: ["yes", "true"],
  LOG_LEVEL: ["loud"],
};

test("a malformed value is one fault that names its variable", () => {
  for (const [name, values] of Object.entries(malformed)) {
    for (const value of values) {
      const [fault, ...more] = faults({ [name]: value });
      assert.match(fault ?? "", new RegExp(`^${name} must [^\\n]+$`), `${name}=${value}`);
      assert.deepEqual(more, [], `${name}=${value}`);
    }
  }
});

test("all faults are told at once", () => {
  const environment = Object.fromEntries(Object.entries(malformed).map(([name, [value]]) => [name, value]));
  const named = faults(environment).map((fault) => fault.split(" ")[0]);
  assert.deepEqual(named.toSorted(), Object.keys(malformed).toSorted());
});

test("a fault never repeats the value of a secret", () => {
  const told = faults({
    BOT_TOKEN: "hunter2-token",
    DATABASE_URL: "mysql://user:hunter2-database@db",
    WEBHOOK_URL: "https://example.org/hunter2-path",
    WEBHOOK_SECRET: "hunter2 secret",
  });
  assert.equal(told.length, 3);
  assert.doesNotMatch(told.join("\n"), /hunter2/);
});

test("one half of the webhook's settings asks for the other", () => {
  assert.deepEqual(faults({ WEBHOOK_URL: "https://example.org/hook" }), [
    "WEBHOOK_SECRET must be set where WEBHOOK_URL is",
  ]);
  assert.deepEqual(faults({ WEBHOOK_SECRET: "abc" }), ["WEBHOOK_URL must be set where WEBHOOK_SECRET is"]);
});

test("variables of other programs do not matter", () => {
  assert.deepEqual(valid({ PATH: "/usr/bin", NODE_ENV: "production" }), valid({}));
});

test("the example file has every variable, each under its comment, and changes nothing as it stands", async () => {
  const text = await readFile(new URL("../.env.example", import.meta.url), "utf8");
  const example = dotenv.parse(text);
  assert.deepEqual(Object.keys(example), names);
  assert.deepEqual(valid(example), valid({}));
  for (const name of names) assert.match(text, new RegExp(`^# .+\\n${name}=$`, "m"));
});

test("the README's table has every variable", async () => {
  const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
  for (const name of names) assert.match(text, new RegExp(`^\\| [^|]*\`${name}\``, "m"), name);
});
