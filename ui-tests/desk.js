// A planning desk of its own for the browser tests: started empty, stopped after them.
import { chromium } from "playwright-core";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
export const NAME = "mira", PASSWORD = "correct horse battery";
const PICTURES = process.env.ARGOSY_PICTURES || join(tmpdir(), "argosy-pictures");

/// Starts the server with an empty folder; resolves when it is ready. With ARGOSY_URL a running one is taken, in which
/// the admin and a plan must be there already: for work on single tests by --test-name-pattern.
export const startDesk = async () => {
  if (process.env.ARGOSY_URL) {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, headless: true, args: FLAGS });
    return { url: process.env.ARGOSY_URL, browser, stop: () => browser.close() };
  }
  const folder = mkdtempSync(join(tmpdir(), "argosy-desk-"));
  const server = spawn(process.env.ARGOSY, ["serve", "--port", "0", "--data", folder], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  const began = Date.now();
  await new Promise((resolve, reject) => {
    server.stdout.on("data", part => { text += part; if (/once: \S+/.test(text)) resolve(); });
    server.on("exit", code => reject(new Error(`the server ended with ${code}: ${text}`)));
  });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, headless: true, args: FLAGS });
  return {
    url: /Argosy is at (\S+)/.exec(text)[1], token: /once: (\S+)/.exec(text)[1], readyMs: Date.now() - began, browser,
    async stop() {
      await browser.close();
      server.removeAllListeners("exit");
      server.kill();
      await new Promise(resolve => server.on("exit", resolve));
      rmSync(folder, { recursive: true, force: true });
    }
  };
};

/// A page in a context of its own; `page.trouble` collects foreign requests, console errors and exceptions.
export const openPage = async (desk, options = {}) => {
  const context = await desk.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce", colorScheme: "light", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.ARGOSY_WAIT_MS) || 60000);
  page.trouble = [];
  page.on("request", request => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(desk.url)) page.trouble.push(`request ${request.url()}`); });
  page.on("console", message => {
    // Asking who is signed in is answered 401 before anybody is; WebGL without a graphics card says that it is slow.
    if (message.type() === "error" && !/401 \(Unauthorized\)/.test(message.text())) page.trouble.push(`console ${message.text()}`);
  });
  page.on("pageerror", error => page.trouble.push(`exception ${error.message}`));
  await page.goto(desk.url);
  await settled(page);
  return page;
};

/// Nothing is asked of the server any more.
export const settled = async page => {
  await page.waitForFunction(() => document.documentElement.dataset.ready === "true", null, { timeout: 120000 });
};

export const signIn = async page => {
  await page.getByLabel(/^(Name|Имя|Ad)$/).fill(NAME);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.locator("button.primary").click();
  await page.waitForSelector("header.top");
  await settled(page);
};

/// The map has drawn all it was given.
export const mapDrawn = page => page.waitForFunction(() => {
  const box = document.querySelector(".map");
  return box?.argosyMap?.loaded() && box.argosyMap.queryRenderedFeatures({ layers: ["fairways"] }).length > 0;
}, null, { timeout: 120000 });

export const tab = async (page, number) => {
  await page.locator("button.tab").nth(number - 1).click();
  await settled(page);
};

export const picture = async (page, name) => {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};

const jobs = [];
/// Does a job, counting its clicks and seconds; kept beside the pictures.
export const job = async (name, page, bar, work) => {
  let clicks = 0;
  const click = async locator => { clicks++; await locator.click(); };
  const began = Date.now();
  await work(click);
  const seconds = (Date.now() - began) / 1000;
  jobs.push({ job: name, clicks, seconds: Math.round(seconds * 10) / 10, bar });
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, "jobs.json"), JSON.stringify(jobs, null, 1));
  return { clicks, seconds };
};
