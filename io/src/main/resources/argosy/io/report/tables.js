/* Voyages, cargoes left out, money, emissions, assumptions. */
const table = ({ host, caption, columns, rows, foot, pick, key }) => {
  let order = null;
  const render = () => {
    const sorted = order ? [...rows].sort((a, b) => {
      const [p, q] = [order.column.value(a), order.column.value(b)];
      return (typeof p === "number" ? p - q : String(p).localeCompare(String(q), "en", { numeric: true })) * order.way;
    }) : rows;
    const head = columns.map((column, i) => h("th", { scope: "col", class: `${column.n ? "n" : ""} ${i ? "" : "sticky"}`.trim() || null, "aria-sort": order && order.column === column ? (order.way > 0 ? "ascending" : "descending") : null },
      h("button", { type: "button", class: "sort", onclick: () => {
        order = { column, way: order && order.column === column ? -order.way : column.n ? -1 : 1 };
        render();
        host.querySelectorAll(".sort")[i].focus();
      } }, column.title)));
    const cells = row => columns.map((column, i) => {
      const value = column.show ? column.show(row) : column.value(row);
      const cls = [column.n ? "n" : "", column.wrap ? "wrap" : "", column.broad ? "broad" : "", column.signed && column.value(row) < 0 ? "neg" : "", i ? "" : "sticky"].filter(Boolean).join(" ");
      return i ? h("td", { class: cls || null }, value) : h("th", { scope: "row", class: cls }, value);
    });
    fill(host, h("table", { class: "quiet" }, h("caption", {}, caption), h("thead", {}, h("tr", {}, head)),
      h("tbody", {}, sorted.map(row => h("tr", { class: pick ? "pick" : null, "data-key": key ? key(row) : null, onclick: pick ? event => { if (!event.target.closest("button,a")) pick(row); } : null }, cells(row)))),
      foot && rows.length ? h("tfoot", {}, h("tr", {}, foot.map((value, i) => i ? h("td", { class: columns[i].n ? "n" : null }, value) : h("th", { scope: "row", class: "sticky" }, value)))) : null));
  };
  render();
};

const voyagesSection = () => {
  const host = byId("voyage-table"), tools = byId("voyage-tools");
  const all = vessels.flatMap(vessel => vessel.voyages.map(voyage => ({ ...voyage, vessel })));
  const money = [
    { title: "Days", n: true, value: r => r.days, show: r => number(r.days, 1) }, { title: "Cargo, t", n: true, value: r => r.q, show: r => number(r.q) },
    { title: "Income, USD", n: true, value: r => r.income, show: r => usd(r.income) }, { title: "Costs, USD", n: true, value: r => r.cost, show: r => usd(r.cost) },
    { title: "Result, USD", n: true, signed: true, value: r => r.result, show: r => usd(r.result) }, { title: "USD/day", n: true, signed: true, value: r => r.tce, show: r => usd(r.tce) },
    { title: "Ballast, nm", n: true, value: r => r.ballastNm, show: r => number(r.ballastNm) }, { title: "Laden, nm", n: true, value: r => r.ladenNm, show: r => number(r.ladenNm) },
    { title: "CO₂, t", n: true, value: r => r.co2T, show: r => number(r.co2T) }];
  const sum = name => all.reduce((total, row) => total + row[name], 0);
  const totals = [number(sum("days"), 1), number(sum("q")), usd(sum("income")), usd(sum("cost")), usd(sum("result")), usd(plan.totals.tce), number(sum("ballastNm")), number(sum("ladenNm")), number(sum("co2T"))];
  const voyageColumns = [{ title: "Ship", value: r => r.vessel.name, show: r => h("button", { type: "button", class: "link", onclick: () => openVoyage(r.vessel.id, r.n) }, r.vessel.name) },
    { title: "No.", n: true, value: r => r.n }, { title: "Cargo", value: r => r.c.join(", ") }, { title: "Way", value: r => r.c.map(way).join("; ") },
    { title: "Begins", value: r => r.a, show: r => day(r.a) }, { title: "Ends", value: r => r.b, show: r => day(r.b) }, ...money];
  const vesselColumns = [{ title: "Ship", value: r => r.vessel.name, show: r => h("button", { type: "button", class: "link", onclick: () => openVessel(r.vessel.id) }, r.vessel.name) },
    { title: "Class", value: r => r.vessel.class }, { title: "Voyages", n: true, value: r => r.vessel.voyages.length }, ...money, { title: "After opex, USD", n: true, signed: true, value: r => r.vessel.result, show: r => usd(r.vessel.result) }];
  const show = kind => {
    tools.querySelectorAll("[data-by]").forEach(button => button.setAttribute("aria-pressed", String(button.dataset.by === kind)));
    if (kind === "voyage") table({ host, caption: "Voyage results", columns: voyageColumns, rows: all, foot: ["Fleet", number(all.length), "", "", "", "", ...totals], pick: r => openVoyage(r.vessel.id, r.n), key: r => `${r.vessel.id}/${r.n}` });
    else table({ host, caption: "Results by ship", columns: vesselColumns, rows: vessels.map(vessel => ({ vessel, ...vesselSums(vessel) })), foot: ["Fleet", "", number(all.length), ...totals, usd(vessels.reduce((total, v) => total + v.result, 0))], pick: r => openVessel(r.vessel.id), key: r => r.vessel.id });
  };
  tools.append(h("div", { class: "seg", role: "group", "aria-label": "Rows" }, h("button", { type: "button", "data-by": "voyage", onclick: () => show("voyage") }, "By voyage"), h("button", { type: "button", "data-by": "ship", onclick: () => show("ship") }, "By ship")));
  show("voyage");
  onChange(() => host.querySelectorAll("tbody tr").forEach(row => row.classList.toggle("on", row.dataset.key === `${state.vessel}/${state.voyage}` || row.dataset.key === state.vessel)));
};

const leftSection = () => {
  byId("left-lead").textContent = left.length ? "Why each stays behind, and what carrying it would take." : "None: the fleet carries the whole book.";
  fill(byId("left-list"), left.map(one => {
    const cargo = plan.cargoes[one.cargo];
    return h("article", { class: "card", "data-cargo": one.cargo },
      h("header", {}, h("h3", {}, `${one.cargo} · ${way(one.cargo)}`), h("span", { class: "tag" }, cargo.contract ? "contract" : "spot")),
      h("p", { class: "sub" }, `${number(cargo.minT)} to ${number(cargo.maxT)} t ${cargo.grade.toLowerCase()}, laycan ${span(...cargo.laycan)}, ${cargo.freight}`),
      h("p", { class: "why" }, sentence(one.why)),
      h("dl", { class: "price" }, ...(one.cost ? [h("dt", {}, "Leaving it costs"), h("dd", {}, `USD ${usd(-one.cost)}`)] : []),
        ...(one.way ? [h("dt", {}, "Carrying it would cost"), h("dd", {}, `USD ${usd(one.way.cost)}`), h("dt", {}, "It pays from"), h("dd", {}, one.way.freight), h("dt", {}, "Offered"), h("dd", {}, cargo.freight), h("dt", {}, "Best ship"), h("dd", {}, vesselName(one.way.vessel)),
          ...(one.way.givenUp ? [h("dt", {}, "Instead of"), h("dd", {}, one.way.givenUp.join(", "))] : []) ] : [h("dt", {}, "Carrying it"), h("dd", {}, "No ship of the fleet can")])),
      one.way && one.way.text && !one.why.includes(one.way.text) ? h("p", { class: "how" }, sentence(one.way.text)) : null,
      one.reasons.length ? h("details", {}, h("summary", {}, `Ship by ship (${one.reasons.length})`), h("ul", { class: "reasons" }, one.reasons.map(([vessel, rule, text]) => h("li", {}, h("b", {}, vesselName(vessel)), h("span", { class: "tag" }, rule.toLowerCase().replaceAll("-", " ")), " ", sentence(text))))) : null);
  }));
};

const MONEY = { FREIGHT: "Freight", COMMISSION: "Commission", DEMURRAGE: "Demurrage", BUNKERS_SEA: "Bunkers at sea", BUNKERS_PORT: "Bunkers in port", BUNKERS_IDLE: "Bunkers waiting", PORT_DUES: "Port dues", CANAL_DUES: "Canal and river dues", STRAIT_DUES: "Strait dues", WAR_RISK: "War risk", EU_ETS: "EU ETS", FUEL_EU: "FuelEU", TANK_CLEANING: "Tank cleaning", OPEX: "Opex", RELET: "Relets" };
const moneySection = () => {
  const lines = plan.totals.money.filter(([, cents]) => cents);
  const before = lines.filter(([code]) => code !== "OPEX"), opex = lines.filter(([code]) => code === "OPEX");
  const order = ([, a], [, b]) => (b > 0) - (a > 0) || Math.abs(b) - Math.abs(a);
  const steps = [];
  let at = 0;
  for (const [code, cents] of [...before].sort(order)) { steps.push({ name: MONEY[code] || code, cents, from: at, to: at + cents, cls: cents >= 0 ? "in" : "out" }); at += cents; }
  steps.push({ name: "Result before opex", cents: at, from: 0, to: at, cls: "sum", total: true });
  for (const [code, cents] of opex) { steps.push({ name: MONEY[code], cents, from: at, to: at + cents, cls: "out" }); at += cents; }
  if (opex.length) steps.push({ name: "Result after opex", cents: at, from: 0, to: at, cls: "sum", total: true });
  const low = Math.min(0, ...steps.flatMap(one => [one.from, one.to])), high = Math.max(1, ...steps.flatMap(one => [one.from, one.to]));
  const px = cents => 100 * (cents - low) / (high - low);
  const income = steps.filter(one => one.cents > 0 && !one.total).reduce((sum, one) => sum + one.cents, 0);
  fill(byId("money-table"), h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Money by kind, scrolls sideways" }, h("table", { class: "quiet" }, h("caption", {}, "Money by kind"),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Kind"), h("th", { scope: "col", class: "n" }, "USD"), h("th", { scope: "col", class: "n" }, "Of income"), h("th", { scope: "col", class: "bars" }, "From income to result"))),
    h("tbody", {}, steps.map(one => h("tr", { class: one.total ? "total" : null }, h("th", { scope: "row" }, one.name), h("td", { class: one.cents < 0 && one.total ? "n neg" : "n" }, usd(one.cents)), h("td", { class: "n" }, income > 0 ? `${number(100 * one.cents / income, 1)} %` : "\u2013"),
      h("td", { class: "bars" }, s("svg", { class: "ribbon", viewBox: "0 0 100 14", preserveAspectRatio: "none", "aria-hidden": "true" },
        s("rect", { class: one.cls, x: Math.min(px(one.from), px(one.to)), width: Math.max(0.25, Math.abs(px(one.to) - px(one.from))), y: 1, height: 12 }), s("line", { class: "axis", x1: px(0), x2: px(0), y1: 0, y2: 14, "stroke-width": 0.15 })))))))));
};

const emissionsSection = () => {
  const grades = [...new Set(vessels.flatMap(v => v.voyages.flatMap(voyage => voyage.fuel.map(([grade]) => grade))))].sort();
  const rows = vessels.filter(v => v.voyages.length).map(vessel => {
    const sums = vesselSums(vessel);
    const fuel = Object.fromEntries(grades.map(grade => [grade, vessel.voyages.reduce((sum, voyage) => sum + voyage.fuel.filter(([g]) => g === grade).reduce((t, [, tonnes]) => t + tonnes, 0), 0)]));
    const work = vessel.moves.filter(move => move.k === "laden").reduce((sum, move) => sum + move.q * move.nm, 0);
    const ets = vessel.moves.flatMap(move => move.lines).filter(line => line[0] === "EU_ETS" || line[0] === "FUEL_EU").reduce((sum, line) => sum + line[2], 0);
    return { vessel, fuel, work, ets, co2T: sums.co2T, perWork: work > 0 ? 1e6 * sums.co2T / work : 0 };
  });
  const most = Math.max(1, ...rows.map(row => row.co2T));
  const sum = pick => rows.reduce((total, row) => total + pick(row), 0);
  const work = sum(row => row.work), rest = plan.totals.co2T - sum(row => row.co2T);
  byId("emission-lead").textContent = `Tank to wake, on voyages.${rest > 0.5 ? ` Another ${number(rest)} t CO\u2082 is burnt waiting between them.` : ""}`;
  table({ host: byId("emission-table"), caption: "Fuel and emissions by ship", rows, key: row => row.vessel.id,
    columns: [{ title: "Ship", value: r => r.vessel.name }, { title: "Class", value: r => r.vessel.class },
      ...grades.map(grade => ({ title: `${grade}, t`, n: true, value: r => r.fuel[grade], show: r => number(r.fuel[grade], 1) })),
      { title: "CO₂, t", n: true, value: r => r.co2T, show: r => number(r.co2T) },
      { title: "Share", value: r => r.co2T, show: r => s("svg", { class: "ribbon", viewBox: "0 0 100 14", preserveAspectRatio: "none", "aria-hidden": "true" }, s("rect", { class: "in", y: 2, height: 10, width: 100 * r.co2T / most })) },
      { title: "g CO₂ per t·nm", n: true, value: r => r.perWork, show: r => number(r.perWork, 1) }, { title: "ETS and FuelEU, USD", n: true, value: r => r.ets, show: r => usd(r.ets) }],
    foot: ["Fleet", "", ...grades.map(grade => number(sum(r => r.fuel[grade]), 1)), number(sum(r => r.co2T)), "", work > 0 ? number(1e6 * sum(r => r.co2T) / work, 1) : "", usd(sum(r => r.ets))] });
};

const assumptionsSection = () => {
  const all = [...plan.figures, ...plan.tariffs, ...plan.passages];
  const doubtful = all.filter(one => !one.verified).length;
  byId("assumption-lead").textContent = `${plural(all.length, "row")} the plan rests on; ${doubtful} of them could not be checked at their source and are marked.`;
  const mark = row => row.verified ? h("span", { class: "tag ok" }, "checked") : h("span", { class: "tag warn" }, "unverified");
  const state2 = { text: "", doubtful: false };
  const fits = row => (!state2.doubtful || !row.verified) && (!state2.text || JSON.stringify(row).toLowerCase().includes(state2.text));
  const source = [{ title: "As of", value: r => r.asOf, show: r => h("span", {}, r.asOf, h("br"), mark(r)) }, { title: "Source", wrap: true, broad: true, value: r => r.source, show: r => h("span", { class: "source" }, r.source) }];
  const terms = ([fixed, gt, nt, lock]) => [[fixed, ""], [gt, " × GT"], [nt, " × NT"], [lock, " × locks"]].filter(([value]) => value).map(([value, unit]) => `${number(value, value < 10 ? 4 : 2).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")}${unit}`).join(" + ") || "own rule";
  const when = passage => [season(passage) || "whole year", ...passage.closures.map(([a, b, reason]) => `shut ${span(a, b)}: ${reason}`), ...passage.draughts.map(([a, b, metres]) => `${number(metres, 2)} m ${span(a, b)}`)].join("; ");
  const blocks = [
    ["Passages", [...plan.passages].sort((a, b) => b.transits - a.transits), [{ title: "Passage", value: r => r.name }, { title: "Transits", n: true, value: r => r.transits }, { title: "Limits", wrap: true, value: r => [limits(r), r.locks ? plural(r.locks, "lock") : "", r.waitH ? `typical wait ${number(r.waitH)} h` : ""].filter(Boolean).join("; ") }, { title: "When", wrap: true, value: when }, ...source]],
    ["Prices, factors and figures", plan.figures, [{ title: "Figure", value: r => r.key }, { title: "Value", n: true, value: r => r.value, show: r => r.value.toLocaleString("en-GB", { maximumSignificantDigits: 7 }) }, { title: "Unit", value: r => r.unit }, ...source]],
    ["Dues", plan.tariffs, [{ title: "Tariff", value: r => r.key }, { title: "What for", value: r => r.name }, { title: "USD", value: r => terms(r.terms) }, ...source]]];
  const show = () => fill(byId("assumption-tables"), h("div", { class: "stack" }, blocks.map(([title, rows, columns]) => {
    const found = rows.filter(fits), host = h("div", { class: "scroll tall", tabindex: 0, role: "region", "aria-label": `${title}, scrolls` });
    table({ host, caption: title, columns, rows: found });
    return h("div", {}, h("h3", {}, `${title} (${found.length})`), host);
  })));
  byId("assumption-tools").append(h("label", {}, h("input", { type: "search", placeholder: "Find a figure, passage or source", "aria-label": "Find among the assumptions", oninput: event => { state2.text = event.target.value.trim().toLowerCase(); show(); } })),
    h("label", { class: "check" }, h("input", { type: "checkbox", onchange: event => { state2.doubtful = event.target.checked; show(); } }), "Unverified only"));
  show();
};
