// What the report must do in a real browser, against the plan inside it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { openReport } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// axe is handed over by the debugger, which the page's own security policy does not bind.
const audit = async page => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.map(one => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => node.target.join(" ")).join("; ")}`);
};

describe("at desktop width", () => {
  let report, page, data;
  before(async () => { report = await openReport(); ({ page, data } = report); });
  after(() => report?.close());

  test("states the answer first", async () => {
    const hero = await page.locator("#hero").innerText();
    assert.match(hero, new RegExp(Math.round(Math.abs(data.proof.objective) / 100).toLocaleString("en-GB")));
    assert.ok(hero.includes(data.proof.sentence));
    assert.match(await page.locator("#hero .facts").innerText(), new RegExp(`${data.totals.carried} of ${Object.keys(data.cargoes).length}`));
  });

  test("draws every line sailed on the map", async () => {
    const sailed = new Set((data.vessels ?? []).flatMap(vessel => vessel.moves.flatMap(move => (move.legs ?? []).map(leg => leg[0]))));
    assert.equal(await page.locator("#flows path").count(), sailed.size);
    const blank = await page.evaluate(() => {
      const canvas = document.querySelector("#map canvas");
      const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
      const colours = new Set();
      for (let i = 0; i < pixels.length; i += 4 * 997) colours.add(pixels[i] * 65536 + pixels[i + 1] * 256 + pixels[i + 2]);
      return colours.size < 2;
    });
    assert.equal(blank, false, "sea and land are painted");
  });

  test("shows a ship's own sailings when she is chosen", async () => {
    const vessel = (data.vessels ?? []).find(one => one.moves.some(move => move.legs?.length));
    if (!vessel) return;
    await page.locator(`[data-chip="${vessel.id}"]`).click();
    assert.equal(await page.locator("#own path.own").count(), vessel.moves.filter(move => move.legs?.length).length);
    await page.locator('[data-chip=""]').click();
    assert.equal(await page.locator("#own path").count(), 0);
  });

  test("zooms and pans the map with the keyboard", async () => {
    const at = () => page.locator("#map svg > g").first().getAttribute("transform");
    const before = await at();
    await page.locator("#map").focus();
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(100);
    assert.notEqual(await at(), before);
    await page.keyboard.press("0");
    await page.waitForTimeout(100);
    assert.equal(await at(), before);
  });

  test("draws every voyage and every movement in the schedule", async () => {
    const vessels = data.vessels ?? [];
    assert.equal(await page.locator("#gantt .voy").count(), vessels.reduce((sum, vessel) => sum + vessel.voyages.length, 0));
    for (const kind of ["laden", "ballast", "load", "discharge", "clean", "out"]) {
      assert.equal(await page.locator(`#gantt rect[data-kind="${kind}"]`).count(), vessels.reduce((sum, vessel) => sum + vessel.moves.filter(move => move.k === kind).length, 0), kind);
    }
    assert.equal(await page.locator("#gantt .names button").count(), vessels.length);
  });

  test("opens a voyage by keyboard, with UTC and local times, and returns", async () => {
    if (!(await page.locator("#gantt .voy").count())) return;
    await page.locator('#gantt .voy[tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const text = await page.locator("#detail").innerText();
    assert.match(text, /UTC/);
    assert.match(text, /local/);
    assert.match(text, /Together/);
    assert.doesNotMatch(text, /undefined|NaN|\[object/);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#detail").isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement.closest(".voy") !== null), true);
  });

  test("sorts the voyages", async () => {
    const header = page.locator("#voyage-table th", { hasText: "Result" });
    const results = () => page.locator("#voyage-table tbody tr").evaluateAll(rows => {
      const at = [...document.querySelectorAll("#voyage-table thead th")].findIndex(th => th.textContent.startsWith("Result"));
      return rows.map(row => Number(row.children[at].textContent.replaceAll(",", "").replace("\u2212", "-")));
    });
    await header.locator("button").click();
    const down = await results();
    assert.deepEqual(down, [...down].sort((a, b) => b - a));
    assert.equal(await header.getAttribute("aria-sort"), "descending");
    await header.locator("button").click();
    const up = await results();
    assert.deepEqual(up, [...up].sort((a, b) => a - b));
  });

  test("adds voyages up to what it says of the fleet", async () => {
    const sum = (data.vessels ?? []).reduce((all, vessel) => all + vessel.voyages.reduce((total, voyage) => total + voyage.result, 0), 0);
    const foot = await page.locator("#voyage-table tfoot").innerText();
    assert.ok(foot.includes(Math.round(Math.abs(sum) / 100).toLocaleString("en-GB")) || sum === 0, foot);
  });

  test("lists every cargo left out with its reasons", async () => {
    const left = data.left ?? [];
    assert.equal(await page.locator("#left-list article").count(), left.length);
    for (const one of left.slice(0, 5)) {
      const card = page.locator(`#left-list [data-cargo="${one.cargo}"]`);
      assert.ok((await card.locator(".why").innerText()).length >= one.why.length / 2);
      assert.equal(await card.locator(".reasons li").count(), one.reasons.length);
    }
  });

  test("names the source of every assumption and marks the unverified", async () => {
    const rows = [...data.passages, ...data.figures, ...data.tariffs];
    assert.equal(await page.locator("#assumption-tables tbody tr").count(), rows.length);
    assert.equal(await page.locator("#assumption-tables .tag.warn").count(), rows.filter(row => !row.verified).length);
  });

  test("writes no placeholder anywhere", async () => {
    assert.doesNotMatch(await page.locator("body").innerText(), /undefined|NaN|\[object|Infinity/);
  });

  test("switches to dark and back", async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator("#theme").click();
    assert.notEqual(await ground(), light);
    await page.locator("#theme").click();
    assert.equal(await ground(), light);
  });

  test("passes axe in light and dark", async () => {
    assert.deepEqual(await audit(page), []);
    await page.locator("#theme").click();
    assert.deepEqual(await audit(page), []);
    await page.locator("#theme").click();
  });

  test("asked no network for anything and logged no error", () => assert.deepEqual(page.trouble, []));
});

describe("on a phone", () => {
  let report, page;
  before(async () => { report = await openReport({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, colorScheme: "dark" }); ({ page } = report); });
  after(() => report?.close());

  test("does not scroll sideways", async () => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390));
  test("follows the system into the dark", async () => assert.equal(await page.locator("#theme").getAttribute("aria-pressed"), "true"));
  test("opens a voyage by touch", async () => {
    const voyage = page.locator("#gantt .voy rect[data-kind='laden']").first();
    if (!(await voyage.count())) return;
    await voyage.scrollIntoViewIfNeeded();
    await voyage.tap({ force: true });
    assert.equal(await page.locator("#detail").isVisible(), true);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390);
    assert.deepEqual(await audit(page), []);
    await page.locator("#detail .close").click();
  });
  test("passes axe", async () => assert.deepEqual(await audit(page), []));
  test("logged no error", () => assert.deepEqual(page.trouble, []));
});
