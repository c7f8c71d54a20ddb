import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, test } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { createFetchWithin, createSafeFetch, type FetchResult } from "../../src/feeds/safe-fetch.ts";
import { startServer } from "./http-server.ts";

const open = createSafeFetch({ allowPrivateNetwork: true, userAgent: "test-agent/1" });
const guarded = createSafeFetch({ allowPrivateNetwork: false, userAgent: "test-agent/1" });
after(async () => {
  await open.close();
  await guarded.close();
});

function faultOf(result: FetchResult): string {
  return result.status === "fault" ? result.fault : result.status;
}

function textOf(result: FetchResult): string {
  assert.equal(result.status, "ok");
  return result.status === "ok" ? Buffer.from(result.body).toString() : "";
}

test("a body comes with its validators, its type and the server's hint for the next poll", async (t) => {
  const server = await startServer((_, response) => {
    response.setHeader("etag", 'W/"1"');
    response.setHeader("last-modified", "Tue, 19 Sep 2023 09:00:00 GMT");
    response.setHeader("content-type", "application/rss+xml; charset=utf-8");
    response.setHeader("cache-control", "public, max-age=1800");
    response.end("body");
  });
  t.after(() => server.close());
  const result = await open.fetch({ url: `${server.url}/feed`, accept: "application/rss+xml" });
  assert.deepEqual(result, {
    status: "ok",
    url: `${server.url}/feed`,
    movedTo: null,
    body: Buffer.from("body"),
    contentType: "application/rss+xml; charset=utf-8",
    etag: 'W/"1"',
    lastModified: "Tue, 19 Sep 2023 09:00:00 GMT",
    pollAfterSeconds: 1800,
  });
  assert.equal(server.requests[0]?.headers["user-agent"], "test-agent/1");
  assert.equal(server.requests[0]?.headers.accept, "application/rss+xml");
});

test("validators go back as they came, and a 304 is not-modified", async (t) => {
  const server = await startServer((request, response) => {
    const known =
      request.headers["if-none-match"] === '"a"' && request.headers["if-modified-since"] === "yesterday";
    response.statusCode = known ? 304 : 200;
    response.end();
  });
  t.after(() => server.close());
  const result = await open.fetch({ url: server.url, etag: '"a"', lastModified: "yesterday" });
  assert.deepEqual(result, { status: "not-modified", pollAfterSeconds: null, movedTo: null });
  assert.equal(faultOf(await open.fetch({ url: server.url, etag: "a\r\nx-evil: 1" })), "ok");
  assert.equal(server.requests[1]?.headers["x-evil"], undefined);
});

test("a 304 that nobody asked for is a fault", async (t) => {
  const server = await startServer((_, response) => response.writeHead(304).end());
  t.after(() => server.close());
  assert.equal(faultOf(await open.fetch({ url: server.url })), "http");
});

test("a permanent redirect is remembered, a temporary one in the chain is not", async (t) => {
  const server = await startServer((request, response) => {
    const [, code, next] = /^\/(\d+)(\/.*)$/.exec(request.url ?? "") ?? [];
    if (code === undefined) response.end("here");
    else response.writeHead(Number(code), { location: next ?? "/" }).end();
  });
  t.after(() => server.close());
  const moved = async (path: string): Promise<string | null> => {
    const result = await open.fetch({ url: server.url + path });
    assert.equal(textOf(result), "here");
    return result.status === "ok" ? result.movedTo : null;
  };
  assert.equal(await moved("/301/308/end"), `${server.url}/end`);
  assert.equal(await moved("/302/end"), null);
  assert.equal(await moved("/301/307/end"), null);
  assert.equal(await moved("/307/301/end"), null);
  assert.equal(await moved("/301/301/301/301/301/end"), `${server.url}/end`);
  assert.equal(faultOf(await open.fetch({ url: `${server.url}/301/301/301/301/301/301/end` })), "redirects");
});

test("every content encoding is undone, two at the most", async (t) => {
  const text = "some text ".repeat(1_000);
  const bodies: Record<string, Buffer> = {
    gzip: gzipSync(text),
    br: brotliCompressSync(text),
    deflate: deflateSync(text),
    "deflate;raw": deflateRawSync(text),
    "gzip, br": brotliCompressSync(gzipSync(text)),
    "gzip, gzip, gzip": gzipSync(gzipSync(gzipSync(text))),
    "x-unknown": Buffer.from(text),
  };
  const server = await startServer((request, response) => {
    const key = decodeURIComponent((request.url ?? "").slice(1));
    response.setHeader("content-encoding", key.replace(/;.*/, ""));
    response.end(bodies[key]);
  });
  t.after(() => server.close());
  for (const key of ["gzip", "br", "deflate", "deflate;raw", "gzip, br"]) {
    assert.equal(textOf(await open.fetch({ url: `${server.url}/${encodeURIComponent(key)}` })), text, key);
  }
  for (const key of ["gzip, gzip, gzip", "x-unknown"]) {
    assert.equal(
      faultOf(await open.fetch({ url: `${server.url}/${encodeURIComponent(key)}` })),
      "network",
      key,
    );
  }
});

test("a bomb is broken off at the cap on decoded bytes, whatever it is packed in", async (t) => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const bodies: Record<string, readonly [string, Buffer]> = {
    "/gzip": ["gzip", bomb],
    "/br": ["br", brotliCompressSync(Buffer.alloc(16 * 1024 * 1024))],
    "/double": ["gzip, gzip", gzipSync(bomb)],
    "/plain": ["identity", Buffer.alloc(11 * 1024 * 1024)],
  };
  const server = await startServer((request, response) => {
    const [encoding, body] = bodies[request.url ?? ""] ?? ["identity", Buffer.alloc(0)];
    response.setHeader("content-encoding", encoding);
    response.write(body);
    response.end();
  });
  t.after(() => server.close());
  const before = process.memoryUsage().rss;
  for (const path of Object.keys(bodies)) {
    assert.equal(faultOf(await open.fetch({ url: server.url + path })), "too-large", path);
  }
  t.diagnostic(`RSS grew by ${Math.round((process.memoryUsage().rss - before) / 1024 / 1024)} MiB`);
  assert.equal(faultOf(await open.fetch({ url: `${server.url}/plain`, maxBytes: 12 * 1024 * 1024 })), "ok");
});

test("a body that says it is too large is not read", async (t) => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-length": "99999999999" });
    response.write("x");
  });
  t.after(() => server.close());
  assert.equal(faultOf(await open.fetch({ url: server.url })), "too-large");
});

test("the deadline covers silence, a body that trickles and redirects together", async (t) => {
  const server = await startServer((request, response) => {
    if (request.url === "/trickle") {
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    } else if (request.url !== "/silent") {
      setTimeout(() => response.writeHead(302, { location: "/again" }).end(), 60);
    }
  });
  t.after(() => server.close());
  for (const path of ["/silent", "/trickle", "/again"]) {
    assert.equal(faultOf(await open.fetch({ url: server.url + path, timeoutMs: 150 })), "timeout", path);
  }
});

test("a connection cut in the middle of the body is a network fault", async (t) => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("x", () => response.destroy());
  });
  t.after(() => server.close());
  assert.equal(faultOf(await open.fetch({ url: server.url })), "network");
});

test("an error status comes with its Retry-After", async (t) => {
  const server = await startServer((request, response) => {
    response.setHeader("date", "Tue, 19 Sep 2023 09:00:00 GMT");
    response.setHeader("retry-after", request.url === "/date" ? "Tue, 19 Sep 2023 09:02:00 GMT" : "35");
    response.writeHead(503).end("busy");
  });
  t.after(() => server.close());
  for (const [path, seconds] of [["/date", 120] as const, ["/", 35] as const]) {
    const result = await open.fetch({ url: server.url + path });
    assert.ok(result.status === "fault");
    assert.deepEqual([result.fault, result.httpStatus, result.retryAfterSeconds], ["http", 503, seconds]);
  }
});

test("a refused connection, an unknown name and a failed handshake are told apart", async () => {
  const server = await startServer((_, response) => response.end());
  const tlsUrl = server.url.replace("http:", "https:");
  const tls = faultOf(await open.fetch({ url: tlsUrl }));
  await server.close();
  assert.equal(tls, "tls");
  assert.equal(faultOf(await open.fetch({ url: "http://no-such-host.invalid/" })), "dns");
  assert.equal(faultOf(await open.fetch({ url: server.url })), "refused");
});

test("headers of any length are cut off", async (t) => {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.write("HTTP/1.1 200 OK\r\n");
    socket.write(`x-long: ${"a".repeat(1_000_000)}\r\n\r\n`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  assert.equal(faultOf(await open.fetch({ url: `http://127.0.0.1:${address.port}/` })), "too-large");
});

test("addresses with credentials, other schemes and other ports are refused without their secrets in the message", async () => {
  for (const url of [
    "ftp://example.org/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "nonsense",
    "http://example.org:25/",
  ]) {
    assert.equal(faultOf(await guarded.fetch({ url })), "url", url);
  }
  const result = await open.fetch({ url: "http://user:hunter2@127.0.0.1/?key=hunter3" });
  assert.ok(result.status === "fault" && result.fault === "url");
  assert.doesNotMatch(result.message, /hunter|user/);
  assert.doesNotMatch(result.message, /\n/);
});

test("no notation of a private address gets a connection", async (t) => {
  const canary = await startServer((_, response) => response.end("secret"), "0.0.0.0");
  t.after(() => canary.close());
  const allowed = createFetchWithin(
    {
      allowsAddress: (address) => address === "203.0.113.9",
      allowsPort: () => true,
    },
    "test",
  );
  t.after(() => allowed.close());
  const hosts = [
    "127.0.0.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "0x7f.1",
    "127.1",
    "127.0.1",
    "0",
    "0.0.0.0",
    "127.255.255.254",
    "１２７.0.0.1",
    "127。0。0。1",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1]",
    "[fc00::1]",
    "[fd12::1]",
    "[ff02::1]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "224.0.0.1",
    "192.0.2.1",
    "[2001:db8::1]",
    "[2001::1]",
    "localhost",
    "LOCALHOST",
    "localhost.",
  ];
  for (const host of hosts) {
    for (const fetcher of [guarded.fetch, allowed.fetch]) {
      const port = fetcher === guarded.fetch ? "" : `:${canary.port}`;
      const fault = faultOf(await fetcher({ url: `http://${host}${port}/`, timeoutMs: 3_000 }));
      assert.ok(fault === "address" || (host === "localhost." && fault === "dns"), `${host}: ${fault}`);
    }
  }
  assert.equal(canary.connections(), 0);
});

test("a redirect to an address that is not allowed is not followed, at any hop", async (t) => {
  const canary = await startServer((_, response) => response.end("secret"), "127.0.0.2");
  t.after(() => canary.close());
  const server = await startServer((request, response) => {
    const hops = Number((request.url ?? "/").slice(1));
    const location = hops > 1 ? `/${hops - 1}` : `${canary.url}/`;
    response.writeHead(301, { location }).end();
  });
  t.after(() => server.close());
  const loopback = createFetchWithin(
    { allowsAddress: (address) => address === "127.0.0.1", allowsPort: () => true },
    "test",
  );
  t.after(() => loopback.close());
  for (const hops of [1, 2, 5]) {
    assert.equal(faultOf(await loopback.fetch({ url: `${server.url}/${hops}` })), "address");
  }
  assert.equal(canary.connections(), 0);
  assert.equal(textOf(await open.fetch({ url: `${server.url}/2` })), "secret");
});
