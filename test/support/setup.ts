import { type ChildProcess, type StdioOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const NOBODY = 65_534;

let server: ChildProcess | undefined;

/** Starts one PostgreSQL for the whole run; every test file makes its own database in it. */
export async function globalSetup(): Promise<void> {
  const script = fileURLToPath(new URL("postgres-server.ts", import.meta.url));
  server = spawnUnprivileged(process.execPath, [script]);
  server.once("error", () => undefined);
  const [line] = await Promise.race([
    once(server.stdout as NodeJS.ReadableStream, "data"),
    once(server, "exit").then(() =>
      Promise.reject(new Error("PostgreSQL could not be started for the tests")),
    ),
  ]);
  process.env.TEST_POSTGRES_URL = String(line).trim();
}

/**
 * PostgreSQL refuses to run as root: there it runs under another id in a user namespace of its own, which keeps root's
 * access to the folders of this checkout, or, where there are no namespaces, as nobody.
 */
function spawnUnprivileged(command: string, args: readonly string[]): ChildProcess {
  const stdio: StdioOptions = ["pipe", "pipe", "inherit"];
  if (process.getuid?.() !== 0) return spawn(command, args, { stdio });
  const namespace = ["--user", "--map-user=1000", "--map-group=1000"];
  if (spawnSync("unshare", [...namespace, "true"]).status === 0) {
    return spawn("unshare", [...namespace, command, ...args], { stdio });
  }
  return spawn(command, args, { stdio, uid: NOBODY, gid: NOBODY });
}

export async function globalTeardown(): Promise<void> {
  if (!server || server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.stdin?.end();
  await ended;
}
