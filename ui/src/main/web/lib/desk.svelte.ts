// What the page knows and shows: one selection for map, schedule and tables.
import { untrack } from "svelte";
import { call, events, get, post, Refused, useToken } from "./api.ts";
import { DAY, Fleet } from "./fleet.ts";
import type { CellProblem, Disruption, PassageCalendars, PlanFile, PlanInfo, Progress, Row, ScenarioDocument, ScenarioInfo, Session } from "./types.ts";
import { t, tOr } from "./words.svelte.ts";

export type Tab = "desk" | "cargoes" | "fleet" | "plan" | "whatif";
export const TABS: Tab[] = ["desk", "cargoes", "fleet", "plan", "whatif"];
export type Chosen = { kind: "vessel" | "cargo" | "passage" | "port"; id: string } | null;
export interface Edit { table?: string; row?: string; cells?: Row; remove?: boolean }

const SECONDS_KEPT = 6;

class Desk {
  session = $state<Session | null>(null);
  setupNeeded = $state(false);
  provider = $state(false);
  started = $state(false);
  tab = $state<Tab>("desk");
  workspace = $state("");
  scenarios = $state<ScenarioInfo[]>([]);
  scenario = $state("");
  revision = $state(0);
  document = $state.raw<ScenarioDocument | null>(null);
  problems = $state.raw<CellProblem[]>([]);
  fit = $state(true);
  plans = $state.raw<PlanInfo[]>([]);
  planId = $state("");
  fleet = $state.raw<Fleet | null>(null);
  passages = $state.raw<PassageCalendars | null>(null);
  at = $state(Date.now());
  chosen = $state<Chosen>(null);
  progress = $state.raw<Progress[]>([]);
  running = $state("");
  message = $state<{ text: string; bad: boolean } | null>(null);
  busy = $state(0);

  role = $derived(this.session?.workspaces.find(it => it.id === this.workspace)?.role ?? "VIEWER");
  mayEdit = $derived(this.role !== "VIEWER");
  plan = $derived(this.plans.find(it => it.id === this.planId) ?? null);

  say(text: string, bad = false): void {
    const mine = { text, bad };
    this.message = mine;
    if (!bad) setTimeout(() => { if (this.message?.text === text) this.message = null; }, SECONDS_KEPT * 1000);
  }

  /** Runs something; a refusal is shown in words. */
  async trying<T>(work: () => Promise<T>): Promise<T | null> {
    untrack(() => { this.busy++; });
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      if (fault.status === 401 && this.session) { this.session = null; useToken(null); }
      const more = fault.faults.slice(0, 3).map(it => `${it.message}; ${it.advice}`).join(" · ");
      this.say(tOr(`refused.${fault.code}`, fault.message) + (more ? ` ${more}` : ""), true);
      return null;
    } finally {
      this.busy--;
    }
  }

  async start(): Promise<void> {
    try {
      const setup = await get<{ needed: boolean; oidc: boolean }>("/setup");
      this.setupNeeded = setup.needed;
      this.provider = setup.oidc;
      const failed = new URLSearchParams(location.search).get("signIn");
      if (failed) this.say(t("signin.failed", { code: failed }), true);
      if (!this.setupNeeded) await this.enter(await get<Session>("/session"));
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      if (fault.status !== 401) this.say(tOr(`refused.${fault.code}`, fault.message), true);
    }
    this.started = true;
  }

  async enter(session: Session): Promise<void> {
    useToken(session.csrfToken);
    this.session = session;
    this.setupNeeded = false;
    const first = session.workspaces[0];
    if (first) await this.openWorkspace(first.id);
  }

  async signOut(): Promise<void> {
    await this.trying(() => call("DELETE", "/session"));
    useToken(null);
    this.session = null;
    this.fleet = null;
    this.scenario = "";
    this.planId = "";
  }

  async openWorkspace(id: string): Promise<void> {
    this.workspace = id;
    await this.trying(async () => {
      this.scenarios = (await get<{ scenarios: ScenarioInfo[] }>(`/workspaces/${id}/scenarios`)).scenarios;
    });
    const first = this.scenarios[0];
    if (first) await this.openScenario(first.id);
  }

  async openScenario(id: string): Promise<void> {
    this.scenario = id;
    this.chosen = null;
    this.fleet = null;
    this.planId = "";
    this.progress = [];
    await this.trying(async () => {
      await this.reload();
      await this.loadPlans();
    });
    const kept = this.plans.find(it => it.summary.resultUsd !== undefined && !it.request.disruptions.length) ?? this.plans.find(it => it.summary.resultUsd !== undefined);
    if (kept) await this.openPlan(kept.id);
    else await this.loadPassages();
    const live = this.plans.find(it => it.state === "RUNNING");
    if (live) this.watch(live.id);
  }

  /** Reads the scenario and what is wrong with it anew. */
  async reload(): Promise<void> {
    const path = `/scenarios/${this.scenario}`;
    const [whole, checked] = await Promise.all([
      get<ScenarioInfo & { document: ScenarioDocument }>(path),
      get<{ problems: CellProblem[]; fit: boolean }>(`${path}/problems`)
    ]);
    this.document = whole.document;
    this.revision = whole.revision;
    this.problems = checked.problems;
    this.fit = checked.fit;
    const from = Date.parse(String(whole.document.period?.from ?? ""));
    const to = Date.parse(String(whole.document.period?.to ?? ""));
    if (this.at < from || this.at > to) this.at = from + 30 * DAY;
  }

  async loadPlans(): Promise<void> {
    this.plans = (await get<{ plans: PlanInfo[] }>(`/scenarios/${this.scenario}/plans`)).plans
      .sort((a, b) => b.created.localeCompare(a.created));
  }

  async loadPassages(): Promise<void> {
    if (!this.planId && !this.fit) return;
    this.passages = await this.trying(() => get<PassageCalendars>(this.planId ? `/plans/${this.planId}/passages` : `/scenarios/${this.scenario}/passages`));
  }

  async openPlan(id: string): Promise<void> {
    await this.trying(async () => {
      const file = await get<PlanFile>(`/plans/${id}/plan.json`);
      this.planId = id;
      this.fleet = new Fleet(file);
      if (this.at < this.fleet.from || this.at > this.fleet.to) this.at = this.fleet.from + 30 * DAY;
    });
    await this.loadPassages();
  }

  /** Changes cells and rows as one revision. */
  async edit(edits: Edit[], reason: string): Promise<boolean> {
    const done = await this.trying(() => call("PATCH", `/scenarios/${this.scenario}`, { edits, reason }, { "If-Match": `"r${this.revision}"` }));
    await this.trying(() => this.reload());
    return done !== null;
  }

  async undo(): Promise<void> {
    const done = await this.trying(() => call("POST", `/scenarios/${this.scenario}/undo`, { reason: "undone in the page" }, { "If-Match": `"r${this.revision}"` }));
    if (done) this.say(t("said.undone"));
    await this.trying(() => this.reload());
  }

  async startPlan(seconds: number): Promise<string | null> { return this.order(seconds, [], true); }

  /** A plan of a changed world; it is followed but not opened. */
  async startWhatIf(seconds: number, disruptions: Disruption[]): Promise<string | null> { return this.order(seconds, disruptions, false); }

  private async order(seconds: number, disruptions: Disruption[], open: boolean): Promise<string | null> {
    const plan = await this.trying(() => post<PlanInfo>(`/scenarios/${this.scenario}/plans`, { timeLimitSeconds: seconds, disruptions }));
    if (!plan) return null;
    this.plans = [plan, ...this.plans];
    this.watch(plan.id, open);
    return plan.id;
  }

  private readonly waiting = new Map<string, () => void>();

  /** Settles when a followed plan has ended. */
  finished(id: string): Promise<void> { return new Promise(resolve => this.waiting.set(id, resolve)); }

  /** Follows a plan until it ends, then opens it. */
  watch(id: string, open = true): void {
    this.running = id;
    this.progress = [];
    const source = events(`/plans/${id}/events`);
    source.addEventListener("progress", event => { this.progress = [...this.progress, JSON.parse((event as MessageEvent<string>).data) as Progress]; });
    source.addEventListener("finished", event => {
      source.close();
      this.running = "";
      const last = JSON.parse((event as MessageEvent<string>).data) as { state: string; summary: { problem?: string } };
      if (last.summary.problem) this.say(last.summary.problem, true);
      void this.trying(() => this.loadPlans())
        .then(() => open && !last.summary.problem ? this.openPlan(id) : undefined)
        .then(() => { this.waiting.get(id)?.(); this.waiting.delete(id); });
    });
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return;
      this.running = "";
      void this.trying(() => this.loadPlans());
    });
  }

  /** Plans before the moves taken in this session, newest last. */
  before = $state.raw<string[]>([]);

  /** Gives a cargo to another ship: a new plan, the old one stays. */
  async accept(cargo: string, vessel: string): Promise<void> {
    const was = this.planId;
    const plan = await this.trying(() => post<PlanInfo>(`/plans/${was}/accept`, { cargo, vessel }));
    if (!plan) return;
    this.plans = [plan, ...this.plans];
    await this.openPlan(plan.id);
    this.before = [...this.before, was];
    this.say(t("move.done", { cargo, vessel }));
  }

  async undoMove(): Promise<void> {
    const last = this.before.at(-1);
    if (!last) return;
    this.before = this.before.slice(0, -1);
    await this.openPlan(last);
    this.say(t("said.undone"));
  }

  async cancel(): Promise<void> {
    if (this.running) await this.trying(() => post(`/plans/${this.running}/cancel`));
  }

  choose(kind: NonNullable<Chosen>["kind"], id: string): void {
    this.chosen = this.chosen?.kind === kind && this.chosen.id === id ? null : { kind, id };
  }
}

export const desk = new Desk();
