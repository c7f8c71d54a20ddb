import { badRequest } from "./api-error.ts";
import type { Entity } from "./entity.ts";
import type { SentText } from "./format-text.ts";
import { isObject, type JsonObject } from "./json.ts";

/** A file as it came up or lies in the store. */
export interface FileContent {
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** A call's parameters, typed on reading: a wrong type throws the 400 that names the parameter. */
export class Parameters {
  readonly raw: JsonObject;
  readonly files: ReadonlyMap<string, FileContent>;

  constructor(raw: JsonObject, files: ReadonlyMap<string, FileContent> = new Map()) {
    this.raw = raw;
    this.files = files;
  }

  string(name: string): string | undefined {
    const value = this.raw[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw wrongType(name, "a String");
    return value;
  }

  integer(name: string): number | undefined {
    const value = this.raw[name];
    if (value === undefined || value === null || value === "") return undefined;
    const number = typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isSafeInteger(number)) throw wrongType(name, "an Integer");
    return number;
  }

  boolean(name: string): boolean {
    const value = this.raw[name];
    if (value === undefined || value === null || value === "") return false;
    if (typeof value === "boolean") return value;
    if (typeof value === "string" && /^(true|false|1|0|yes|no)$/i.test(value))
      return /^(true|1|yes)$/i.test(value);
    throw wrongType(name, "a Boolean");
  }

  object(name: string): JsonObject | undefined {
    const value = this.#json(name);
    if (value === undefined) return undefined;
    if (!isObject(value)) throw badRequest(`object expected as ${name}`);
    return value;
  }

  array(name: string): readonly unknown[] | undefined {
    const value = this.#json(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw badRequest(`expected an Array as ${name}`);
    return value;
  }

  /** The id or @username that a call is aimed at. */
  chatId(name = "chat_id"): number | string {
    const value = this.raw[name];
    if (value === undefined || value === null || value === "") throw badRequest(`${name} is empty`);
    if (typeof value === "string" && value.startsWith("@")) return value;
    return this.integer(name) ?? 0;
  }

  /** A required whole number; the refusal names it in the Bot API's words. */
  requiredInteger(name: string, missing: string): number {
    const value = this.integer(name);
    if (value === undefined || value === 0) throw badRequest(missing);
    return value;
  }

  /** A text with its markup, under the names of a message or of a caption. */
  sentText(name: "text" | "caption"): SentText {
    const entitiesName = name === "text" ? "entities" : "caption_entities";
    const text = this.string(name) ?? "";
    return {
      text,
      parseMode: this.string("parse_mode"),
      entities: this.array(entitiesName)?.map((entity) => parseEntity(entity, text.length)),
    };
  }

  #json(name: string): unknown {
    const value = this.raw[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "string") return value;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${name} JSON object`);
    }
  }
}

function wrongType(name: string, wanted: string): Error {
  return badRequest(`parameter "${name}" must be ${wanted}`);
}

function parseEntity(value: unknown, textLength: number): Entity {
  if (!isObject(value)) throw badRequest("can't parse MessageEntity: expected an Object");
  const { type, offset, length, url, language } = value;
  if (typeof type !== "string" || typeof offset !== "number" || typeof length !== "number") {
    throw badRequest("can't parse MessageEntity: type, offset and length are required");
  }
  if (offset < 0 || length <= 0 || offset + length > textLength) {
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text`);
  }
  return {
    type,
    offset,
    length,
    ...(typeof url === "string" ? { url } : {}),
    ...(typeof language === "string" ? { language } : {}),
  };
}
