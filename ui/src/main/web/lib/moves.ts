// What comes of giving a cargo to another ship, asked of the server once per plan and cargo.
import { post } from "./api.ts";

export interface Promised { cargo: string; kind: string; text: string }
export type Move =
  | { type: "Possible"; cargo: string; vessel: string; from: string | null; deltaUsdCents: number; tonnes: number; loads: string; discharges: string; dropped: string[]; promises: Promised[] }
  | { type: "Impossible"; cargo: string; vessel: string; rule: string; explanation: string };

const known = new Map<string, Promise<Map<string, Move>>>();

/** Every ship's answer for a cargo, by ship. */
export const movesOf = (plan: string, cargo: string): Promise<Map<string, Move>> => {
  const key = `${plan}/${cargo}`;
  const asked = known.get(key);
  if (asked) return asked;
  const answer = post<{ moves: Move[] }>(`/plans/${plan}/moves`, { cargo }).then(it => new Map(it.moves.map(move => [move.vessel, move])));
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
};
