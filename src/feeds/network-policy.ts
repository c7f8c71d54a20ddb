import { isPublicAddress } from "./public-address.ts";

/** Where requests may go. */
export interface NetworkPolicy {
  /** Of an IP address as text. */
  allowsAddress(address: string): boolean;
  /** Of a port as the URL parser gives it: "" is the scheme's own. */
  allowsPort(port: string): boolean;
}

const WEB_PORTS: ReadonlySet<string> = new Set(["", "80", "443", "8080", "8443"]);

/** The public internet, on the ports of the web. */
export const publicNetwork: NetworkPolicy = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => WEB_PORTS.has(port),
};

/** Private networks too, on any port. */
export const anyNetwork: NetworkPolicy = { allowsAddress: () => true, allowsPort: () => true };
