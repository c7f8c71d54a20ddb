import type { IncomingMessage } from "node:http";
import { badRequest } from "./api-error.ts";
import { isObject } from "./json.ts";
import { type FileContent, Parameters } from "./parameters.ts";

const MAX_BODY_BYTES = 52 * 1024 * 1024;

/** Reads a call's parameters from the query and a JSON, urlencoded or multipart body. */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await readBody(request);
  const type = request.headers["content-type"] ?? "";
  const fromQuery: Record<string, unknown> = Object.fromEntries(query);
  if (body.byteLength === 0) return new Parameters(fromQuery);
  if (type.startsWith("application/json")) return new Parameters({ ...fromQuery, ...parseJsonBody(body) });
  return readForm(body, type, fromQuery);
}

/** A whole request body; one over 52 MiB throws a 413-like refusal. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > MAX_BODY_BYTES) throw badRequest("request entity too large");
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function parseJsonBody(body: Uint8Array): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (!isObject(value)) throw badRequest("can't parse JSON object");
  return { ...value };
}

async function readForm(
  body: Uint8Array<ArrayBuffer>,
  type: string,
  fromQuery: Record<string, unknown>,
): Promise<Parameters> {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type))
    return new Parameters(fromQuery);
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => {
    throw badRequest("can't parse form data");
  });
  const raw: Record<string, unknown> = { ...fromQuery };
  const files = new Map<string, FileContent>();
  for (const [name, value] of form) {
    if (typeof value === "string") raw[name] = value;
    else {
      files.set(name, {
        fileName: value.name,
        mimeType: value.type || "application/octet-stream",
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
    }
  }
  return new Parameters(raw, files);
}
