import { EventEmitter } from "node:events";
import {
  Keyv,
  type KeyvStorageAdapter,
  type KeyvStorageCapability,
  type KeyvStorageEntry,
  type KeyvStorageGetResult,
  keyvStorageCapability,
} from "keyv";
import type { CacheStore } from "./cache-store.ts";

/** Keyv over the database's cache table: what may be lost at any time and expires. Within a transaction, over its own store. */
export function createKeyv(cache: CacheStore, namespace: string): Keyv {
  return new Keyv({ store: new CacheAdapter(cache), namespace });
}

/** Keyv's storage adapter; keys are prefixed with the namespace. */
export class CacheAdapter extends EventEmitter implements Omit<KeyvStorageAdapter, keyof EventEmitter> {
  readonly capabilities: KeyvStorageCapability;
  namespace: string | undefined;
  readonly #cache: CacheStore;

  constructor(cache: CacheStore) {
    super();
    this.#cache = cache;
    this.capabilities = keyvStorageCapability(this);
  }

  async get<Value>(key: string): Promise<KeyvStorageGetResult<Value>> {
    return (await this.#cache.get(this.#rowKey(key))) as KeyvStorageGetResult<Value>;
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    // Keyv reckons by the process's clock, the rows by the database's.
    const forMs = expires === undefined ? null : expires - Date.now();
    await this.#cache.set(this.#rowKey(key), String(value), forMs);
    return true;
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    const results: boolean[] = [];
    for (const { key, value, expires } of entries) results.push(await this.set(key, value, expires));
    return results;
  }

  async delete(key: string): Promise<boolean> {
    return this.#cache.delete(this.#rowKey(key));
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    const results: boolean[] = [];
    for (const key of keys) results.push(await this.delete(key));
    return results;
  }

  async clear(): Promise<void> {
    await this.#cache.clear(this.#prefix());
  }

  async has(key: string): Promise<boolean> {
    return (await this.#cache.get(this.#rowKey(key))) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    const results: boolean[] = [];
    for (const key of keys) results.push(await this.has(key));
    return results;
  }

  async getMany<Value>(keys: string[]): Promise<KeyvStorageGetResult<Value | undefined>[]> {
    const results: KeyvStorageGetResult<Value | undefined>[] = [];
    for (const key of keys) results.push(await this.get(key));
    return results;
  }

  async *iterator<Value>(): AsyncGenerator<(string | Awaited<Value> | undefined)[], void> {
    for (const [key, value] of await this.#cache.entries(this.#prefix())) {
      yield [key.slice(this.#prefix().length), value as Awaited<Value>];
    }
  }

  #rowKey(key: string): string {
    return this.#prefix() + key;
  }

  #prefix(): string {
    return `${this.namespace ?? ""}:`;
  }
}
