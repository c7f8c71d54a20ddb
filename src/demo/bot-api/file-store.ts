import { randomBytes } from "node:crypto";
import { badRequest } from "./api-error.ts";
import type { SentFile } from "./chat.ts";
import type { FileContent, Parameters } from "./parameters.ts";

const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;

/** Files by id and by the path that getFile gives. */
export class FileStore {
  readonly #files = new Map<string, SentFile>();

  find(fileId: string): SentFile | undefined {
    return this.#files.get(fileId);
  }

  findByPath(path: string): SentFile | undefined {
    return this.#files.get(path.split("/")[1] ?? "");
  }

  /** The path of a file below /file/bot<token>/. */
  pathOf(file: SentFile): string {
    return `${file.kind}s/${file.fileId}/${encodeURIComponent(file.fileName)}`;
  }

  save(kind: SentFile["kind"], content: FileContent): SentFile {
    const size = kind === "photo" ? measurePhoto(content.bytes) : { width: 0, height: 0 };
    const file: SentFile = { ...content, ...size, kind, fileId: `F${randomBytes(24).toString("base64url")}` };
    this.#files.set(file.fileId, file);
    return file;
  }

  /** The file that a parameter uploads, attaches or names by id. */
  receive(kind: SentFile["kind"], source: string | undefined, name: string, params: Parameters): SentFile {
    const upload = params.files.get(source?.startsWith("attach://") ? source.slice(9) : name);
    if (upload !== undefined) {
      if (upload.bytes.byteLength === 0) throw badRequest("file must be non-empty");
      const limit = kind === "photo" ? MAX_PHOTO_BYTES : MAX_DOCUMENT_BYTES;
      if (upload.bytes.byteLength > limit) throw badRequest(`file is too big for a ${kind}`);
      return this.save(kind, upload);
    }
    if (source === undefined || source === "") throw badRequest(`there is no ${kind} in the request`);
    const known = this.#files.get(source);
    if (known === undefined) throw badRequest("wrong remote file identifier specified: Wrong string length");
    if (known.kind !== kind) throw badRequest(`can't use file of type ${known.kind} as ${kind}`);
    return known;
  }
}

/** Reads a PNG's or JPEG's size in pixels; anything else is no photo, nor is one of over 10,000 pixels of edges. */
function measurePhoto(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.byteLength > 24 && view.getUint32(0) === 0x89504e47;
  const size = isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : measureJpeg(view);
  if (size === undefined) throw badRequest("IMAGE_PROCESS_FAILED");
  const { width, height } = size;
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height));
  if (width + height > 10_000 || ratio > 20) throw badRequest("PHOTO_INVALID_DIMENSIONS");
  return size;
}

function measureJpeg(view: DataView): { width: number; height: number } | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
