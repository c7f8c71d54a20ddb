import type { Chat } from "../src/storage/chat-store.ts";

/** Whether a typed answer has to be a reply: a group's bot sees nothing else. Channels have no such thing. */
export function asksReply({ kind }: Chat): boolean {
  return kind === "group" || kind === "supergroup";
}
