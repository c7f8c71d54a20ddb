export type BodyReading =
  | { readonly status: "read"; readonly text: string }
  | { readonly status: "too-long" }
  | { readonly status: "broken"; readonly error: unknown };

/** Reads a request's body as UTF-8 text and stops at the first byte that is too much, whatever its length was said to be. */
export async function readBody(request: Request, maxBytes: number): Promise<BodyReading> {
  if (Number(request.headers.get("content-length")) > maxBytes) return { status: "too-long" };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) return { status: "too-long" };
      chunks.push(chunk);
    }
  } catch (error) {
    return { status: "broken", error };
  }
  return { status: "read", text: Buffer.concat(chunks).toString("utf8") };
}
