import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { NetworkPolicy } from "./network-policy.ts";

const CONNECT_TIMEOUT_MS = 10_000;

/** A connection that was refused because it leads into a private network. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
  readonly code = "ERR_PRIVATE_ADDRESS";
}

/**
 * An HTTP agent that stays within a policy: of a name's addresses only allowed ones are connected to, and what a
 * socket is connected to in the end is checked once more.
 */
export function createGuardedAgent(policy: NetworkPolicy): Agent {
  const connect = buildConnector({
    timeout: CONNECT_TIMEOUT_MS,
    allowH2: false,
    lookup: lookupWithin(policy),
  });
  return new Agent({
    allowH2: false,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect(options, callback) {
      connect(options, (...result) => {
        const [error, socket] = result;
        if (error !== null || policy.allowsAddress(socket.remoteAddress ?? "")) {
          callback(...result);
          return;
        }
        socket.destroy();
        callback(new PrivateAddressError(`${options.hostname} is connected to a private address`), null);
      });
    },
  });
}

/** Resolves a name once and hands on its allowed addresses, so that what was checked is what is connected to. */
function lookupWithin(policy: NetworkPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) {
        callback(error, "", 0);
        return;
      }
      const open = addresses.filter(({ address }) => policy.allowsAddress(address));
      const [first] = open;
      if (first === undefined) callback(new PrivateAddressError(`${hostname} has no public address`), "", 0);
      else if (options.all === true) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
}
