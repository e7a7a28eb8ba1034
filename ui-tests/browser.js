// One browser for all tests, started without any network of its own.
import { chromium } from "playwright-core";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const need = name => {
  if (!process.env[name]) throw new Error(`${name} is not set: start these tests with ui-tests/run.sh REPORT.html`);
  return process.env[name];
};

/// Opens the report in a fresh profile; `page.trouble` collects requests, console errors and exceptions.
export const openReport = async (options = {}) => {
  const profile = mkdtempSync(join(tmpdir(), "argosy-ui-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: need("CHROMIUM"), headless: true, args: FLAGS,
    viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", colorScheme: "light", ...options
  });
  const page = await context.newPage();
  page.trouble = [];
  const url = pathToFileURL(need("ARGOSY_REPORT")).href;
  page.on("request", request => { if (request.url() !== url && !request.url().startsWith("data:")) page.trouble.push(`request ${request.url()}`); });
  page.on("console", message => { if (["error", "warning"].includes(message.type())) page.trouble.push(`console ${message.text()}`); });
  page.on("pageerror", error => page.trouble.push(`exception ${error.message}`));
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "true", null, { timeout: 30000 });
  await page.waitForTimeout(200);
  return { page, data: await page.evaluate(() => JSON.parse(document.getElementById("data").textContent)), close: async () => { await context.close(); rmSync(profile, { recursive: true, force: true }); } };
};
