import { pipeline, Readable, type Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

const MAX_ENCODINGS = 2;

/** A body that is refused: longer than its cap, or in an encoding that is not read. */
export class BodyError extends Error {
  override readonly name = "BodyError";
  readonly code: "too-large" | "encoding";

  constructor(code: BodyError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads a body to its end while undoing its content encodings, and stops as soon as the decoded bytes exceed
 * `maxBytes` (BodyError). Errors of the stream and of the decompression are passed on.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  let decoded: Readable = body;
  for (const encoding of listEncodings(contentEncoding)) decoded = await decode(decoded, encoding);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early destroys the stream and with it the connection.
  for await (const chunk of decoded as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes) throw new BodyError("too-large", `the body is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** The encodings in the order in which they have to be undone. */
function listEncodings(contentEncoding: string | undefined): readonly string[] {
  const encodings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity" && name !== "none");
  if (encodings.length > MAX_ENCODINGS) {
    throw new BodyError(
      "encoding",
      `the body has ${encodings.length} content encodings, more than ${MAX_ENCODINGS}`,
    );
  }
  return encodings.reverse();
}

async function decode(source: Readable, encoding: string): Promise<Readable> {
  const [decoder, input] = await createDecoder(source, encoding);
  // A stream's failure reaches the reader through the decoder, which the pipeline destroys with it.
  return pipeline(input, decoder, () => {});
}

async function createDecoder(source: Readable, encoding: string): Promise<readonly [Transform, Readable]> {
  // Servers leave out the end mark of a compressed stream often enough: what has come until then is taken.
  const zlib = { finishFlush: constants.Z_SYNC_FLUSH };
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return [createGunzip(zlib), source];
    case "br":
      return [createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }), source];
    case "deflate": {
      const [first, rest] = await peek(source);
      // "deflate" means zlib's wrapping, but some servers send the bare stream.
      const isWrapped = first === undefined || (first & 0x0f) === 8;
      return [isWrapped ? createInflate(zlib) : createInflateRaw(zlib), rest];
    }
    default:
      throw new BodyError("encoding", `the content encoding ${encoding.slice(0, 40)} is not supported`);
  }
}

/** The stream's first byte, and the stream with that byte still to come. */
async function peek(source: Readable): Promise<readonly [number | undefined, Readable]> {
  const iterator = (source as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* replay(): AsyncGenerator<Uint8Array> {
    try {
      if (first.done !== true) yield first.value;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return [first.done === true ? undefined : first.value[0], Readable.from(replay(), { objectMode: false })];
}
