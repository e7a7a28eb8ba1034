/* The drawer: one voyage or one ship, with times, ways and money. */
const detail = byId("detail");
let cameFrom = null;
const openDetail = (title, ...content) => {
  if (detail.hidden) cameFrom = document.activeElement;
  const close = h("button", { type: "button", class: "icon close", "aria-label": "Close", onclick: closeDetail }, "×");
  fill(detail, close, h("h2", { id: "detail-title" }, title), content);
  detail.hidden = false;
  detail.scrollTop = 0;
  close.focus({ preventScroll: true });
};
const closeDetail = () => {
  if (detail.hidden) return;
  detail.hidden = true;
  change({ vessel: null, voyage: null });
  const back = cameFrom && cameFrom.isConnected ? cameFrom : document.querySelector('#gantt .voy[tabindex="0"]');
  if (back) back.focus({ preventScroll: true });
};
document.addEventListener("keydown", event => { if (event.key === "Escape") { hideTip(); closeDetail(); } });

const openVoyage = (id, n) => {
  const vessel = vesselById.get(id), voyage = vessel.voyages.find(one => one.n === n);
  hideTip();
  change({ vessel: id, voyage: n });
  const moves = vessel.moves.slice(voyage.moves[0], voyage.moves[1] + 1);
  const money = moves.flatMap(move => move.lines);
  const all = vessel.voyages.length, other = step => vessel.voyages.find(one => one.n === n + step);
  openDetail(`${vessel.name}, voyage ${n}`,
    h("p", { class: "sub" }, `${vessel.class} · ${date(voyage.a)} to ${date(voyage.b)} · ${number(voyage.days, 1)} days · voyage ${n} of ${all} `,
      other(-1) ? h("button", { type: "button", class: "link", onclick: () => openVoyage(id, n - 1) }, "previous") : null, other(-1) && other(1) ? " · " : null,
      other(1) ? h("button", { type: "button", class: "link", onclick: () => openVoyage(id, n + 1) }, "next") : null, " · ", h("button", { type: "button", class: "link", onclick: () => openVessel(id) }, "the ship")),
    h("dl", { class: "grid" }, cell("Result, USD", usd(voyage.result)), cell("TCE, USD/day", usd(voyage.tce)), cell("Cargo, t", number(voyage.q)), cell("Income, USD", usd(voyage.income)), cell("Ballast, nm", number(voyage.ballastNm)), cell("Laden, nm", number(voyage.ladenNm))),
    voyage.c.map(cargoBlock), h("h3", {}, "Step by step"), steps(moves, voyage.a), h("h3", {}, "Money"), moneyTable(money));
};
const cargoBlock = id => {
  const cargo = plan.cargoes[id];
  return [h("h3", {}, `${id} · ${cargo.name || way(id)}`),
    h("p", { class: "sub" }, `${cargo.contract ? "Contract" : "Spot"}, ${cargo.grade.toLowerCase()}, ${number(cargo.minT)} to ${number(cargo.maxT)} t, ${cargo.freight}. Laycan ${moment(cargo.laycan[0])} to ${moment(cargo.laycan[1])} UTC.${cargo.delivery ? ` Delivery ${moment(cargo.delivery[0])} to ${moment(cargo.delivery[1])} UTC.` : ""}`)];
};
const steps = (moves, from) => {
  const list = h("ol", { class: "steps" });
  let free = from;
  for (const move of moves) {
    if (move.a - free > 20) list.append(h("li", { class: "wait" }, `Waits ${hours(move.a - free)} at ${portName(move.p)}`, h("span", { class: "when" }, `${moment(free)} \u2013 ${moment(move.a)} UTC`)));
    const to = move.to || move.p;
    list.append(h("li", { class: move.k }, moveTitle(move), move.q && move.k !== "ballast" ? `, ${number(move.q)} t` : "", move.nm !== undefined ? `, ${number(move.nm)} nm at ${number(move.kn, 1)} kn` : "",
      h("span", { class: "when" }, `${moment(move.a)} \u2013 ${moment(move.b)} UTC`), h("span", { class: "when" }, `${moment(move.a, zoneOf(move.p))} \u2013 ${moment(move.b, zoneOf(to))} local`), legList(move)));
    free = move.b;
  }
  return list;
};
const legList = move => {
  const shownLegs = [];
  for (const leg of move.legs || []) {
    const last = shownLegs[shownLegs.length - 1];
    if (leg[1] && last && last[1] === leg[1] && last[7] === leg[5]) { last[7] = leg[7]; last[8] += leg[8]; }
    else if (leg[1]) shownLegs.push([...leg]);
  }
  return shownLegs.length ? h("ul", { class: "legs" }, shownLegs.map(leg => h("li", {}, `${passageName(leg[1])}: ${moment(leg[6])} \u2013 ${moment(leg[7])}`, leg[8] ? `, ${plural(leg[8], "lock")}` : "", leg[6] - leg[5] > 20 ? `, after waiting ${hours(leg[6] - leg[5])}` : ""))) : null;
};
const moneyTable = lines => h("table", { class: "quiet" }, h("caption", {}, "Booked lines"), h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Line"), h("th", { scope: "col", class: "n" }, "USD"))),
  h("tbody", {}, lines.map(([, label, cents, basis, source]) => h("tr", {}, h("td", {}, label, h("span", { class: "basis" }, basis), h("span", { class: "basis" }, source)), h("td", { class: cents < 0 ? "n neg" : "n" }, usd(cents))))),
  h("tfoot", {}, h("tr", {}, h("th", { scope: "row" }, "Together"), h("td", { class: "n" }, usd(lines.reduce((sum, line) => sum + line[2], 0))))));
const openVessel = id => {
  const vessel = vesselById.get(id);
  hideTip();
  change({ vessel: id, voyage: null });
  openDetail(vessel.name,
    h("p", { class: "sub" }, `${vessel.id} · ${vessel.class} · flag ${vessel.flag} · open ${portName(vessel.openPort)} from ${date(vessel.open[0])} · `,
      h("button", { type: "button", class: "link", onclick: () => { change({ chosen: new Set([id]) }); byId("waters").scrollIntoView(); } }, "show on the map")),
    h("dl", { class: "grid" }, cell("Result after opex, USD", usd(vessel.result)), cell("Voyages", String(vessel.voyages.length)), cell("TCE, USD/day", usd(vesselSums(vessel).tce))),
    h("h3", {}, "Voyages"), vessel.voyages.length ? h("ol", { class: "steps" }, vessel.voyages.map(voyage => h("li", { class: "laden" }, h("button", { type: "button", class: "link", onclick: () => openVoyage(id, voyage.n) }, voyage.c.map(c => `${c} ${way(c)}`).join(", ")),
      h("span", { class: "when" }, `${span(voyage.a, voyage.b)} · ${number(voyage.q)} t · USD ${usd(voyage.result)}`)))) : h("p", {}, "She stays idle."),
    h("h3", {}, "Standing lines"), moneyTable(vessel.standing));
};
const vesselSums = vessel => {
  const sums = { days: 0, q: 0, ballastNm: 0, ladenNm: 0, co2T: 0, income: 0, cost: 0, result: 0 };
  for (const voyage of vessel.voyages) for (const key of Object.keys(sums)) sums[key] += voyage[key];
  return { ...sums, tce: sums.days > 0 ? sums.result / sums.days : 0 };
};
