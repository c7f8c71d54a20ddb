import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createInterface } from "node:readline";
import { after, before, describe, it } from "node:test";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

describe("the demo in a real browser", {
  skip: existsSync(CHROMIUM) ? false : "no Chromium on this machine",
}, () => {
  let browser: Browser;
  let demo: Demo;

  before(async () => {
    demo = await startDemo();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: flags.split(" ") });
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it("takes an English reader from Start to tomorrow's digest", async () => {
    const page = await openChat("en");
    await page.getByTestId("start").click();
    await bubble(page, "News of the Nagorno-Karabakh conflict");
    await page.getByTestId("inline-button").filter({ hasText: "Every day at 08:00" }).click();
    await bubble(page, "Next digest");
    await bubble(page, "Karabakh digest ·");
    await screenshot(page, "en-subscribed");
    await page.getByTestId("clock-forward-next-due").click();
    await page.getByTestId("message").filter({ hasText: "Karabakh digest ·" }).nth(1).waitFor();
    await screenshot(page, "en-digest");
    assert.equal(await overflow(page), 0, "nothing is wider than the phone");
    await page.close();
  });

  it("takes an Arabic reader the same way, right to left", async () => {
    const page = await openChat("ar");
    await page.getByTestId("start").click();
    await bubble(page, "موجز قره باغ");
    await page.getByTestId("inline-button").filter({ hasText: "08:00" }).click();
    await bubble(page, "الموجز التالي");
    await bubble(page, "موجز قره باغ ·");
    const line = page.getByTestId("message").last().locator("[dir]").filter({ hasText: "موجز" }).first();
    const direction = await line.evaluate(directionOf);
    assert.equal(direction, "rtl");
    await screenshot(page, "ar-digest");
    for (const [command, text] of [
      ["/latest", "آخر الأخبار"],
      ["/search ممر", "ممر"],
      ["/settings", "الإعدادات"],
      ["/help", "أمثلة"],
    ] as const) {
      await write(page, command);
      await bubble(page, text);
    }
    await screenshot(page, "ar-commands");
    assert.equal(await overflow(page), 0);
    await page.close();
  });

  for (const [language, figures, reactions] of [
    ["en", "Figures reported ·", "Reactions ·"],
    ["ar", "الأرقام المعلنة ·", "ردود الفعل ·"],
  ] as const) {
    it(`shows figures with their picture, and reactions, within the phone's width (${language})`, async () => {
      const page = await openChat(language);
      // The tests before have started this chat, unless this one runs alone.
      const started = page.getByTestId("message").first();
      await page.getByTestId("start").or(started).first().waitFor();
      if (await page.getByTestId("start").isVisible()) await page.getByTestId("start").click();
      await write(page, "/casualties all");
      await bubble(page, figures);
      const picture = page.locator(".photo img").last();
      await picture.waitFor({ timeout: 20_000 });
      assert.ok(Number(await picture.evaluate(widthOf)) > 900);
      await screenshot(page, `${language}-casualties`);
      await write(page, "/reactions all");
      await bubble(page, reactions);
      await screenshot(page, `${language}-reactions`);
      assert.equal(await overflow(page), 0);
      await page.close();
    });
  }

  async function openChat(language: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const { readers } = (await (await fetch(`${demo.url}/demo/state`)).json()) as State;
    const reader = readers.find((one) => one.language === language);
    await page.goto(`${demo.url}/?reader=${reader?.id}`);
    return page;
  }
});

/** Runs in the page, whose globals this program knows nothing of. */
const directionOf = new Function("node", "return getComputedStyle(node).direction") as (
  node: unknown,
) => string;

const widthOf = new Function("image", "return image.decode().then(() => image.naturalWidth)") as (
  image: unknown,
) => Promise<number>;

interface State {
  readonly readers: readonly { readonly id: number; readonly language: string }[];
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByTestId("composer").fill(text);
  await page.getByTestId("send").click();
}

async function bubble(page: Page, text: string): Promise<void> {
  await page.getByTestId("message").filter({ hasText: text }).last().waitFor({ timeout: 20_000 });
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>("Math.max(0, document.documentElement.scrollWidth - innerWidth)");
}

/** Kept where SCREENSHOTS names a folder, to be looked at. */
async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

interface Demo {
  readonly url: string;
  stop(): Promise<void>;
}

async function startDemo(): Promise<Demo> {
  const child = spawn(process.execPath, ["src/demo/main.ts"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    return {
      url,
      async stop() {
        child.kill("SIGTERM");
        await ended;
      },
    };
  }
  throw new Error("the demo ended before it was ready");
}
