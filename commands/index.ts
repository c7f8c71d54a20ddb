import type { Command } from "../src/telegram/command.ts";
import { casualtiesCommand } from "./casualties.ts";
import { digestCommand } from "./digest.ts";
import { exportCommand } from "./export.ts";
import { forgetCommand } from "./forget.ts";
import { createHelpCommand } from "./help.ts";
import { languageCommand } from "./language.ts";
import { latestCommand } from "./latest.ts";
import { privacyCommand } from "./privacy.ts";
import { reactionsCommand } from "./reactions.ts";
import { searchCommand } from "./search.ts";
import { settingsCommand } from "./settings.ts";
import { sourcesCommand } from "./sources.ts";
import { startCommand } from "./start.ts";
import { subscribeCommand } from "./subscribe.ts";
import { unsubscribeCommand } from "./unsubscribe.ts";

const listed: readonly Command[] = [
  latestCommand,
  digestCommand,
  casualtiesCommand,
  reactionsCommand,
  searchCommand,
  subscribeCommand,
  unsubscribeCommand,
  settingsCommand,
  languageCommand,
  sourcesCommand,
  exportCommand,
  privacyCommand,
  forgetCommand,
  startCommand,
];

/** Every command, in the order of /help and of the command menu. */
export const commands: readonly Command[] = [createHelpCommand(() => commands), ...listed];
