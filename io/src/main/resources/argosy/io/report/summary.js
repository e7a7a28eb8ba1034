/* The answer first. */
const summary = () => {
  const { proof, totals } = plan;
  const cargoCount = Object.keys(plan.cargoes).length;
  byId("eyebrow").textContent = `Fleet plan · ${date(plan.period[0])} to ${date(plan.period[1])} · ${plural(vessels.length, "vessel")} · ${plural(cargoCount, "cargo", "cargoes")}`;
  const nm = totals.ballastNm + totals.ladenNm;
  fill(byId("hero"),
    h("div", { class: "answer" },
      h("p", { class: "label" }, "Result before opex"),
      h("p", { class: "big" }, h("small", {}, "USD"), usd(proof.objective)),
      h("p", { class: "say" }, proof.sentence),
      gauge(proof), breakdown()),
    h("dl", { class: "facts" },
      fact("Fleet TCE, USD per day", usd(totals.tce), `over ${number(totals.voyageDays)} voyage days`),
      fact("After opex, USD", usd(totals.result), "crew, upkeep, insurance paid"),
      fact("Cargoes carried", `${totals.carried} of ${cargoCount}`, left.length ? `${left.length} left out` : "none left out"),
      fact("Tonnes carried", number(totals.carriedT), `in ${plural(vessels.reduce((sum, v) => sum + v.voyages.length, 0), "voyage")}`),
      fact("Sailed", `${number(nm)} nm`, `${share(totals.ballastNm, nm)} in ballast`),
      fact("CO₂", `${number(totals.co2T)} t`, totals.carriedT > 0 ? `${number(1000 * totals.co2T / totals.carriedT, 1)} kg per tonne carried` : "")));
  fill(byId("disruptions"), plan.disruptions.length ? h("ul", { class: "events", "aria-label": "Disruptions in this plan" }, plan.disruptions.map(event)) : null);
};
const fact = (name, value, remark) => h("div", {}, h("dt", {}, name), h("dd", {}, value, h("small", {}, remark)));
/* Income and costs in four figures that add up to the result. */
const breakdown = () => {
  const sums = { in: 0, voyage: 0, idle: 0, relet: 0 };
  const part = { FREIGHT: "in", COMMISSION: "in", DEMURRAGE: "in", BUNKERS_IDLE: "idle", RELET: "relet" };
  for (const [code, cents] of plan.totals.money) if (code !== "OPEX") sums[part[code] || "voyage"] += cents;
  return h("dl", { class: "sums" }, cell("Freight, net", usd(sums.in)), cell("Voyage costs", usd(sums.voyage)), cell("Fuel waiting", usd(sums.idle)), cell("Relets", usd(sums.relet)));
};
const event = one => h("li", {}, h("b", {}, eventTitle(one)), one.reason, one.window ? `, ${span(one.window[0], one.window[1])}` : "");
const eventTitle = one => ({
  closed: () => `${passageName(one.passage)} closed`,
  draught: () => `${passageName(one.passage)} ${number(one.draughtM, 2)} m`,
  figure: () => `${one.key} ${one.value}`,
  vessel: () => `${vesselName(one.vessel)} out`
})[one.what]();
const gauge = proof => {
  if (!proof.hasBound) return null;
  const top = Math.max(proof.bound, proof.objective, 1);
  const part = Math.max(0, 100 * proof.objective / top);
  return h("div", { class: "gauge" },
    s("svg", { viewBox: "0 0 100 14", preserveAspectRatio: "none", "aria-hidden": "true" },
      s("rect", { class: "track", width: 100, height: 14 }), s("rect", { class: "rest", x: part, width: 100 - part, height: 14 }), s("rect", { class: "fill", width: part, height: 14 })),
    h("dl", {}, h("div", {}, h("dt", {}, "This plan"), h("dd", {}, usd(proof.objective))), h("div", {}, h("dt", {}, "Gap"), h("dd", {}, proof.proven ? "0 %, proven" : `${proof.gap} %`)), h("div", {}, h("dt", {}, "Bound"), h("dd", {}, usd(proof.bound)))));
};
const proofSection = () => {
  const { proof } = plan;
  fill(byId("proof-body"), h("div", { class: "panel" },
    h("p", { class: "say" }, proof.sentence),
    h("p", {}, proof.proven ? "The search closed the gap: whatever plan is better than this one breaks a rule of the scenario." : proof.hasBound
      ? "The bound comes from the same scenario with its hard edges eased: whatever the best plan is, it cannot earn more than that. The distance between bound and result is the most that could still be gained by planning longer."
      : "A longer time limit may bring a bound."),
    h("p", {}, "The result is all income less all costs but opex, which is paid whatever the ships do. The plan was recomputed by a checker that shares nothing with the optimiser."),
    h("dl", { class: "grid" },
      cell("Result", `USD ${usd(proof.objective)}`), proof.hasBound ? cell("Bound", `USD ${usd(proof.bound)}`) : null,
      proof.hasBound ? cell("Gap", proof.proven ? "0 %, proven" : `${proof.gap} %`) : null,
      cell("Steps tried", number(proof.iterations)), cell("Seed", String(proof.seed)), cell("Threads", String(proof.threads)),
      cell("Time limit", `${number(proof.limitS)} s`), cell("Time used", `${number(proof.seconds, 1)} s`),
      cell("First plan after", `${number(proof.firstS, 2)} s`), cell("This plan after", `${number(proof.bestS, 1)} s`))));
};
const cell = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));
const notesSection = () => {
  fill(byId("notes-body"), plan.notes && plan.notes.length ? h("ul", { class: "plain" }, plan.notes.map(note => h("li", {}, sentence(note)))) : h("p", {}, "None."),
    plan.description ? h("p", { class: "source" }, plan.description) : null);
  const versions = Object.entries(plan.versions).map(([name, version]) => `${name} ${version}`).join(", ");
  fill(byId("foot"), h("p", {}, `Made by Argosy ${plan.version}${versions ? " with " + versions : ""}. Scenario `, h("code", {}, plan.hash), "."),
    h("p", {}, "Coast, lakes and rivers: GSHHG 2.3.7 (Wessel and Smith 1996, doi:10.1029/96JB00104), LGPL; simplified, not for navigation."));
};
