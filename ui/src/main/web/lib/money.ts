// A plan's money by month and by kind.
import type { Fleet } from "./fleet.ts";

export interface MonthSum { at: number; voyages: number; cargoT: number; co2T: number; resultUsdCents: number }

/** Voyages summed in the month in which they end. */
export const byMonth = (fleet: Fleet): MonthSum[] => {
  const sums = new Map<number, MonthSum>();
  for (const vessel of fleet.file.vessels) for (const voyage of vessel.voyages) {
    const end = new Date(voyage.ends);
    const at = Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), 1);
    const sum = sums.get(at) ?? { at, voyages: 0, cargoT: 0, co2T: 0, resultUsdCents: 0 };
    sum.voyages++;
    sum.cargoT += voyage.cargoT;
    sum.co2T += voyage.co2T;
    sum.resultUsdCents += voyage.incomeUsdCents - voyage.costUsdCents;
    sums.set(at, sum);
  }
  return [...sums.values()].sort((a, b) => a.at - b.at);
};

/** Every booked line by its code, income first. */
export const costsByCode = (fleet: Fleet): { code: string; label: string; usdCents: number }[] => {
  const sums = new Map<string, { code: string; label: string; usdCents: number }>();
  const book = (lines: { code: string; label: string; usdCents: number }[]): void => lines.forEach(line => {
    const sum = sums.get(line.code) ?? { code: line.code, label: line.label, usdCents: 0 };
    sum.usdCents += line.usdCents;
    sums.set(line.code, sum);
  });
  for (const vessel of fleet.file.vessels) { vessel.movements.forEach(it => book(it.lines)); book(vessel.standingLines); }
  fleet.file.leftOut.forEach(it => book(it.lines));
  return [...sums.values()].sort((a, b) => b.usdCents - a.usdCents);
};
