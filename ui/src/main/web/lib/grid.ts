// Tables of a scenario: columns, sorting, filtering, pasting.
import type { CellProblem, Row } from "./types.ts";

export type TableName = "cargoes" | "vessels";
export const COLUMNS: Record<TableName, string[]> = {
  cargoes: ["id", "name", "commitment", "grade", "minT", "maxT", "loadPort", "dischargePort", "laycanOpens", "laycanCancels", "deliveryFrom", "deliveryTo", "freightUsdPerT", "freightLumpSumUsd", "commissionPercent", "reletUsd", "requiredPermits", "origin", "remarks"],
  vessels: ["id", "name", "class", "flag", "openPort", "openFrom", "openUntil", "ladenSpeedKn", "ballastSpeedKn", "opexUsdPerDay", "hullValueUsd", "permits", "lastGrade", "remarks"]
};
const NUMBERS = new Set(["minT", "maxT", "freightUsdPerT", "freightLumpSumUsd", "commissionPercent", "reletUsd", "ladenSpeedKn", "ballastSpeedKn", "opexUsdPerDay", "hullValueUsd"]);
export const isNumber = (column: string): boolean => NUMBERS.has(column);
export const text = (value: unknown): string => value === null || value === undefined ? "" : Array.isArray(value) ? value.join(";") : String(value);

export interface Placed { row: Row; index: number; key: string }

/** Rows with the names the server knows them by: the id, else the number from one. */
export const placed = (rows: Row[]): Placed[] => {
  const ids = new Map<string, number>();
  for (const row of rows) ids.set(text(row.id), (ids.get(text(row.id)) ?? 0) + 1);
  return rows.map((row, index) => ({ row, index, key: text(row.id) && ids.get(text(row.id)) === 1 ? text(row.id) : String(index + 1) }));
};

export const shown = (rows: Placed[], filter: string, sort: string, down: boolean): Placed[] => {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const kept = rows.filter(({ row }) => { const all = Object.values(row).map(text).join(" ").toLocaleLowerCase(); return words.every(word => all.includes(word)); });
  if (!sort) return kept;
  const order = isNumber(sort)
    ? (a: Placed, b: Placed) => (Number(text(a.row[sort])) || 0) - (Number(text(b.row[sort])) || 0)
    : (a: Placed, b: Placed) => text(a.row[sort]).localeCompare(text(b.row[sort]), undefined, { numeric: true });
  return kept.toSorted((a, b) => (down ? -1 : 1) * (order(a, b) || a.index - b.index));
};

/** Cells of a block copied from a spreadsheet: tabs between cells, quoted where a cell holds breaks. */
export const block = (copied: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = "", quoted = false;
  for (let i = 0; i < copied.length; i++) {
    const at = copied[i]!;
    if (quoted) {
      if (at === '"' && copied[i + 1] === '"') { cell += '"'; i++; }
      else if (at === '"') quoted = false;
      else cell += at;
    } else if (at === '"' && cell === "") quoted = true;
    else if (at === "\t" || at === "\n") {
      rows.at(-1)!.push(cell.trim());
      cell = "";
      if (at === "\n") rows.push([]);
    } else if (at !== "\r") cell += at;
  }
  rows.at(-1)!.push(cell.trim());
  return rows.filter(row => row.some(it => it !== ""));
};

/** Columns named by the first row of a block, or null when it holds data. */
export const headed = (columns: string[], first: string[]): (string | null)[] | null => {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const known = new Map(columns.map(name => [plain(name), name]));
  const found = first.map(name => known.get(plain(name)) ?? null);
  return found.filter(Boolean).length >= Math.min(2, first.length) ? found : null;
};

export const problemsAt = (problems: CellProblem[], table: TableName, placedRow: Placed): Map<string, CellProblem[]> => {
  const found = new Map<string, CellProblem[]>();
  for (const one of problems) {
    if (one.table !== table || (one.row !== placedRow.key && one.row !== String(placedRow.index + 1))) continue;
    const column = one.column ?? "id";
    found.set(column, [...(found.get(column) ?? []), one]);
  }
  return found;
};
