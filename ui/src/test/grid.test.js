// What a spreadsheet puts on the clipboard, and how tables are sorted, filtered and marked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "vite";

const bundle = async name => {
  const made = await build({ configFile: false, logLevel: "error", build: { write: false, lib: { entry: new URL(`../main/web/lib/${name}`, import.meta.url).pathname, formats: ["es"], fileName: "x" } } });
  return import(`data:text/javascript,${encodeURIComponent(made[0].output[0].code)}`);
};
const { block, headed, placed, problemsAt, shown, COLUMNS } = await bundle("grid.ts");
const { decode } = await bundle("outline.ts");

test("cells are parted by tabs, rows by line ends, quotes hold both", () => {
  assert.deepEqual(block("a\tb\r\nc\td\r\n"), [["a", "b"], ["c", "d"]]);
  assert.deepEqual(block('"x\ty"\t"two\nlines"\t"say ""no"""'), [["x\ty", "two\nlines", 'say "no"']]);
  assert.deepEqual(block("a\t\tb\n\n\n"), [["a", "", "b"]]);
});

test("a first row of column names is known by them in any spelling", () => {
  assert.deepEqual(headed(COLUMNS.cargoes, ["Id", "Load port", "max_T"]), ["id", "loadPort", "maxT"]);
  assert.equal(headed(COLUMNS.cargoes, ["C01", "BAK", "5000"]), null);
});

test("numbers sort as numbers, words by every word of the filter", () => {
  const rows = placed([{ id: "C10", maxT: "900" }, { id: "C2", maxT: "5000", name: "Baku diesel" }, { id: "C3", maxT: "" }]);
  assert.deepEqual(shown(rows, "", "maxT", true).map(it => it.key), ["C2", "C10", "C3"]);
  assert.deepEqual(shown(rows, "", "id", false).map(it => it.key), ["C2", "C3", "C10"]);
  assert.deepEqual(shown(rows, "DIESEL baku", "", false).map(it => it.key), ["C2"]);
});

test("rows with the same id are told apart by number, and problems land in their cells", () => {
  const rows = placed([{ id: "C1" }, { id: "C1" }, { id: "" }]);
  assert.deepEqual(rows.map(it => it.key), ["1", "2", "3"]);
  const problem = { severity: "ERROR", table: "cargoes", row: "2", column: "grade", code: "X", message: "m", advice: "a" };
  assert.deepEqual([...problemsAt([problem], "cargoes", rows[1]).keys()], ["grade"]);
  assert.equal(problemsAt([problem], "cargoes", rows[0]).size, 0);
});

test("polylines are decoded as the server encodes them", () => {
  assert.deepEqual(decode("_p~iF~ps|U").map(point => point.map(it => it.toFixed(3))), [["-1202.000", "385.000"]]);
});
