import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

let server: ChildProcess | undefined;

/** Starts one PostgreSQL for the whole run; every test file makes its own database in it. */
export async function globalSetup(): Promise<void> {
  const script = fileURLToPath(new URL("postgres-server.ts", import.meta.url));
  // PostgreSQL refuses to run as root: there it runs under another id in a user namespace of its own, which keeps
  // root's access to the folders of this checkout.
  const asUser = process.getuid?.() === 0 ? ["unshare", "--user", "--map-user=1000", "--map-group=1000"] : [];
  const [command = "", ...rest] = [...asUser, process.execPath, script];
  server = spawn(command, rest, { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await Promise.race([
    once(server.stdout as NodeJS.ReadableStream, "data"),
    once(server, "exit").then(() =>
      Promise.reject(new Error("PostgreSQL could not be started for the tests")),
    ),
  ]);
  process.env.TEST_POSTGRES_URL = String(line).trim();
}

export async function globalTeardown(): Promise<void> {
  if (!server || server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.stdin?.end();
  await ended;
}
