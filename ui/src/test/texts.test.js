// Every language says everything, with the same parts; every key that the page uses exists, and none is idle.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const web = new URL("../main/web/", import.meta.url);
const texts = Object.fromEntries(["en", "ru", "tr", "az"].map(code => [code, JSON.parse(readFileSync(new URL(`texts/${code}.json`, web), "utf8"))]));
const sources = readdirSync(web, { recursive: true }).filter(name => /\.(svelte|ts)$/.test(name)).map(name => readFileSync(new URL(name, web), "utf8")).join("\n");
const parts = text => (text.match(/\{\w+\}/g) ?? []).sort().join();

for (const [code, own] of Object.entries(texts)) {
  test(`${code} has every text, each with the parts of the English one`, () => {
    assert.deepEqual(Object.keys(own).sort(), Object.keys(texts.en).sort());
    for (const [key, text] of Object.entries(own)) {
      assert.ok(text.trim(), `${code} ${key} is empty`);
      assert.equal(parts(text), parts(texts.en[key]), `${code} ${key}`);
    }
  });
  if (code !== "en") test(`${code} is no copy of English`, () => {
    const same = Object.keys(own).filter(key => own[key] === texts.en[key] && /[a-z]{4}/i.test(own[key]));
    assert.ok(same.length < Object.keys(own).length / 20, `the same as English: ${same}`);
  });
}

test("every key that is used exists", () => {
  const used = [...sources.matchAll(/\bt\("([^"]+)"/g)].map(found => found[1]);
  assert.ok(used.length > 100);
  assert.deepEqual(used.filter(key => !(key in texts.en)), []);
});

test("no text is idle", () => {
  const made = [...sources.matchAll(/`([a-z]+(?:\.[a-z]+)*\.)\$\{/g)].map(found => found[1]);
  const idle = Object.keys(texts.en).filter(key => !sources.includes(`"${key}"`) && !made.some(start => key.startsWith(start)));
  assert.deepEqual(idle, []);
});
