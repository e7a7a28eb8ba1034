// Shapes of the contract and of the plan file that the page reads; the contract is server/openapi.json.
export type Role = "VIEWER" | "PLANNER" | "ADMIN";
export interface Workspace { id: string; name: string; role: Role }
export interface Session { account: string; name: string; csrfToken: string | null; workspaces: Workspace[] }
export interface ScenarioInfo { id: string; workspace: string; name: string; revision: number; changed: string; branchOf: string | null }
export type Row = Record<string, string | number | boolean | null>;
export interface ScenarioDocument { name?: string; period?: { from?: string; to?: string }; disruptions?: Disruption[]; tables?: Record<string, Row[]>; [setting: string]: unknown }
export interface CellProblem { severity: "ERROR" | "WARNING"; table: string | null; row: string | null; column: string | null; code: string; message: string; advice: string }
export interface Fault { where: string; code: string; message: string; advice: string }
export type PlanState = "RUNNING" | "DONE" | "CANCELLED" | "FAILED" | "INTERRUPTED";
export interface PlanSummary { objectiveUsd?: number; boundUsd?: number; gapPercent?: number; proven?: boolean; resultUsd?: number; carriedT?: number; co2T?: number; leftOut?: number; seconds?: number; problem?: string }
export interface PlanInfo { id: string; scenario: string; revision: number; author: string; state: PlanState; created: string; finished: string | null; request: { disruptions: Disruption[]; moves?: unknown[]; timeLimitSeconds: number; seed: number }; summary: PlanSummary }
export interface Progress { resultUsd: number; boundUsd: number | null; gapPercent: number | null; iterations: number; seconds: number }
export interface Disruption { close?: string; draught?: string; figure?: string; vesselOut?: string; from?: string; to?: string; draughtM?: number; value?: number; reason?: string }
export interface Provenance { source: string; asOf: string; verified: boolean }

export type Point = [number, number];
export interface Port { id: string; name: string; aliases: string[]; locode: string | null; country: string; position: Point; maxDraughtM: number | null; maxLoaM: number | null; timeZone: string; provenance: Provenance }
export interface Window { from: string; to: string }
export interface Vessel { id: string; name: string; classId: string; flag: string; openPort: string; openFrom: string; openUntil: string; ladenSpeedKn: number; ballastSpeedKn: number; opexUsdPerDay: number; permits: string[]; lastGrade: string; offHires: { port: string; window: Window; reason: string }[] }
export interface Cargo { id: string; name: string; commitment: "CONTRACT" | "SPOT"; grade: string; minT: number; maxT: number; loadPort: string; dischargePort: string; laycan: { opens: string; cancels: string }; delivery: Window | null; freight: { type: string; usdPerT?: number; usd?: number }; reletUsd: number | null }
export interface MoneyLine { code: string; label: string; usdCents: number; basis: string; source: string }
export interface FuelUse { grade: string; tonnes: number }
export interface TimedLeg { leg: number; enters: string; starts: string; leaves: string }
export interface RouteLeg { passage: string | null; name: string; area: string; distanceNm: number; lockCount: number; line: Point[] }
export interface Movement { type: "Sailing" | "CargoStop" | "TankCleaning" | "OutOfTrade"; starts: string; ends: string; port?: string; from?: string; to?: string; aboard?: string[]; cargoT?: number; speedKn?: number; legs?: TimedLeg[]; cargo?: string; work?: "LOAD" | "DISCHARGE"; tonnes?: number; fromGrade?: string; toGrade?: string; reason?: string; fuel: FuelUse[]; lines: MoneyLine[] }
export interface Voyage { number: number; cargoes: string[]; firstMovement: number; lastMovement: number; begins: string; ends: string; cargoT: number; ballastNm: number; ladenNm: number; fuel: FuelUse[]; co2T: number; incomeUsdCents: number; costUsdCents: number; tcePerDayUsdCents: number }
export interface VesselPlan { vessel: string; movements: Movement[]; voyages: Voyage[]; standingLines: MoneyLine[]; resultUsdCents: number }
export interface LeftOut { cargo: string; rule: string; explanation: string; lines: MoneyLine[]; cheapest: { vessel: string; costUsdCents: number; breakEvenFreight: number | null; givenUp: string[]; explanation: string } | null; perVessel: { vessel: string; rule: string; explanation: string }[] }
export interface Totals { incomeUsdCents: number; voyageCostUsdCents: number; idleFuelUsdCents: number; opexUsdCents: number; reletUsdCents: number; resultUsdCents: number; carriedT: number; ballastNm: number; ladenNm: number; fuel: FuelUse[]; co2T: number }
export interface PlanFile {
  scenario: { name: string; period: Window; vessels: Vessel[]; ports: Port[]; cargoes: Cargo[]; grades: { id: string; name: string }[]; disruptions: { type: string; [part: string]: unknown }[] };
  proof: { objectiveUsdCents: number; boundUsdCents: number; proven: boolean; iterations: number; seconds: number };
  gapPercent: number; vessels: VesselPlan[]; leftOut: LeftOut[]; totals: Totals; notes: string[]; legs: RouteLeg[];
}
export interface PassageStep { from: string; open: boolean; draughtM: number | null }
export interface PassageCalendar { id: string; name: string; kind: string; lockCount: number; waitHours: number; maxLoaM: number | null; maxBeamM: number | null; maxAirDraughtM: number | null; permit: string | null; steps: PassageStep[]; closures: { from: string; to: string; reason: string }[]; provenance: Provenance }
export interface PassageCalendars { span: Window; passages: PassageCalendar[] }
export interface Bound { what: string; cargoT: number; draughtM: number; tonnesPer10Cm: number; basis: string }
export interface Estimate { vessel: string; cargo: string; speedKn: number; intake: { tonnes: number; binding: Bound; limits: Bound[] }; cargoT: number; begins: string; arrivesToLoad: string; startsLoading: string; sails: string; arrivesToDischarge: string; startsDischarging: string; ends: string; fuel: FuelUse[]; co2T: number; lines: MoneyLine[]; tcePerDayUsdCents: number }
export type Outcome = { type: "Possible"; estimate: Estimate } | { type: "Impossible"; vessel: string; cargo: string; rule: string; explanation: string };
