// A plan made ready for looking at: who is where when, and what the bars of the schedule are.
import type { Cargo, Movement, PassageCalendar, PlanFile, Point, Port, Vessel, VesselPlan, Voyage } from "./types.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export type BarKind = "ballast" | "laden" | "load" | "discharge" | "cleaning" | "out" | "waiting" | "lock";

export interface Bar { kind: BarKind; from: number; to: number; movement: number; cargoes: string[]; place: string }
export interface Lane { vessel: Vessel; plan: VesselPlan; bars: Bar[]; opens: number; closes: number }
export interface Whereabouts { vessel: string; at: Point; heading: number; laden: boolean; moving: boolean; movement: Movement | null }

const ms = (text: string): number => Date.parse(text);

export class Fleet {
  readonly from: number;
  readonly to: number;
  readonly ports: Map<string, Port>;
  readonly cargoes: Map<string, Cargo>;
  readonly vessels: Map<string, Vessel>;
  readonly lanes: Lane[];
  readonly carrier = new Map<string, { vessel: string; voyage: Voyage }>();

  constructor(readonly file: PlanFile) {
    this.from = ms(file.scenario.period.from);
    this.to = ms(file.scenario.period.to);
    this.ports = new Map(file.scenario.ports.map(it => [it.id, it]));
    this.cargoes = new Map(file.scenario.cargoes.map(it => [it.id, it]));
    this.vessels = new Map(file.scenario.vessels.map(it => [it.id, it]));
    this.lanes = file.vessels.map(plan => this.lane(plan));
    for (const plan of file.vessels) for (const voyage of plan.voyages) for (const cargo of voyage.cargoes) this.carrier.set(cargo, { vessel: plan.vessel, voyage });
  }

  portName(id: string): string { return this.ports.get(id)?.name ?? id; }

  private lane(plan: VesselPlan): Lane {
    const vessel = this.vessels.get(plan.vessel)!;
    const opens = ms(vessel.openFrom);
    const bars: Bar[] = [];
    let until = opens;
    plan.movements.forEach((movement, index) => {
      const from = ms(movement.starts), to = ms(movement.ends);
      if (from - until > HOUR) bars.push({ kind: "waiting", from: until, to: from, movement: index, cargoes: movement.aboard ?? (movement.cargo ? [movement.cargo] : []), place: movement.port ?? movement.from ?? "" });
      bars.push(...this.bars(movement, index));
      until = Math.max(until, to);
    });
    return { vessel, plan, bars, opens, closes: Math.min(ms(vessel.openUntil), this.to) };
  }

  private bars(movement: Movement, index: number): Bar[] {
    const from = ms(movement.starts), to = ms(movement.ends), place = movement.port ?? movement.to ?? "";
    const bar = (kind: BarKind, cargoes: string[]): Bar => ({ kind, from, to, movement: index, cargoes, place });
    switch (movement.type) {
      case "CargoStop": return [bar(movement.work === "LOAD" ? "load" : "discharge", [movement.cargo!])];
      case "TankCleaning": return [bar("cleaning", [])];
      case "OutOfTrade": return [bar("out", [])];
      case "Sailing": {
        const aboard = movement.aboard ?? [];
        const sail = bar(aboard.length ? "laden" : "ballast", aboard);
        const inside: Bar[] = [];
        for (const timed of movement.legs ?? []) {
          const leg = this.file.legs[timed.leg]!;
          const enters = ms(timed.enters), starts = ms(timed.starts), leaves = ms(timed.leaves);
          if (starts - enters > HOUR) inside.push({ kind: "waiting", from: enters, to: starts, movement: index, cargoes: aboard, place: leg.name });
          if (leg.lockCount > 0) inside.push({ kind: "lock", from: starts, to: leaves, movement: index, cargoes: aboard, place: leg.name });
        }
        return [sail, ...inside];
      }
    }
  }

  /** Where a vessel is at a moment; null before she is open. */
  whereabouts(lane: Lane, at: number): Whereabouts | null {
    if (at < lane.opens) return null;
    let place: Point | undefined = this.ports.get(lane.vessel.openPort)?.position;
    let laden = false, movement: Movement | null = null;
    for (const one of lane.plan.movements) {
      if (ms(one.starts) > at) break;
      movement = ms(one.ends) >= at ? one : null;
      if (one.type === "Sailing") {
        laden = (one.aboard ?? []).length > 0;
        if (ms(one.ends) >= at) return this.sailing(lane.vessel.id, one, at, laden);
        place = this.ports.get(one.to!)?.position;
      } else if (one.port) {
        place = this.ports.get(one.port)?.position ?? place;
      }
    }
    return place ? { vessel: lane.vessel.id, at: place, heading: 0, laden, moving: false, movement } : null;
  }

  private sailing(vessel: string, movement: Movement, at: number, laden: boolean): Whereabouts | null {
    for (const timed of movement.legs ?? []) {
      if (ms(timed.leaves) < at) continue;
      const line = this.file.legs[timed.leg]!.line;
      const starts = ms(timed.starts), leaves = ms(timed.leaves);
      const part = leaves > starts ? Math.max(0, Math.min(1, (at - starts) / (leaves - starts))) : 0;
      const [point, heading] = along(line, part);
      return { vessel, at: point, heading, laden, moving: at >= starts, movement };
    }
    const end = this.ports.get(movement.to!)?.position;
    return end ? { vessel, at: end, heading: 0, laden, moving: false, movement } : null;
  }

  /** Lines sailed by a vessel, each with whether she was laden. */
  track(lane: Lane): { line: Point[]; laden: boolean; movement: number }[] {
    return lane.plan.movements.flatMap((movement, index) => movement.type !== "Sailing" ? [] : [{
      line: (movement.legs ?? []).flatMap(timed => this.file.legs[timed.leg]!.line), laden: (movement.aboard ?? []).length > 0, movement: index
    }]);
  }
}

const along = (line: Point[], part: number): [Point, number] => {
  if (line.length < 2) return [line[0] ?? [0, 0], 0];
  const steps = line.slice(1).map((point, i) => flat(line[i]!, point));
  let left = steps.reduce((sum, it) => sum + it, 0) * part;
  for (let i = 0; i < steps.length; i++) {
    if (left <= steps[i]! || i === steps.length - 1) {
      const a = line[i]!, b = line[i + 1]!, share = steps[i]! > 0 ? left / steps[i]! : 0;
      const heading = Math.atan2((b[0] - a[0]) * Math.cos(a[1] * Math.PI / 180), b[1] - a[1]) * 180 / Math.PI;
      return [[a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], heading];
    }
    left -= steps[i]!;
  }
  return [line[line.length - 1]!, 0];
};
const flat = (a: Point, b: Point): number => Math.hypot((b[0] - a[0]) * Math.cos(a[1] * Math.PI / 180), b[1] - a[1]);

export type PassageState = "open" | "opening" | "closing" | "closed";
const SOON_DAYS = 14;

/** What a passage is on a date: closing or opening means within the next fourteen days. */
export const stateOf = (passage: PassageCalendar, at: number): { state: PassageState; draughtM: number | null; changes: number | null } => {
  let index = passage.steps.findLastIndex(step => Date.parse(step.from) <= at);
  if (index < 0) index = 0;
  const now = passage.steps[index]!;
  const next = passage.steps.slice(index + 1).find(step => step.open !== now.open);
  const changes = next ? Date.parse(next.from) : null;
  const soon = changes !== null && changes - at <= SOON_DAYS * DAY;
  return { state: now.open ? (soon ? "closing" : "open") : (soon ? "opening" : "closed"), draughtM: now.draughtM, changes };
};

/** Spans in which a passage is shut. */
export const shutSpans = (passage: PassageCalendar, from: number, to: number): { from: number; to: number; season: boolean }[] => {
  const spans: { from: number; to: number; season: boolean }[] = [];
  passage.steps.forEach((step, i) => {
    if (step.open) return;
    const starts = Math.max(from, Date.parse(step.from));
    const ends = Math.min(to, i + 1 < passage.steps.length ? Date.parse(passage.steps[i + 1]!.from) : to);
    if (ends > starts) spans.push({ from: starts, to: ends, season: !passage.closures.some(it => Date.parse(it.from) <= starts && Date.parse(it.to) >= starts) });
  });
  return spans;
};
