/* Ships as rows over time; waters that shut as lanes on top. */
const gantt = () => {
  const ROW = 36, LANE = 20, HEAD = 40;
  const lanes = plan.passages.filter(p => (p.transits || p.closures.length) && (p.shut.length || p.closures.length || p.draughts.length));
  const laneTop = i => HEAD + i * LANE;
  const rowTop = i => HEAD + lanes.length * LANE + i * ROW;
  const height = rowTop(vessels.length) + 1;
  const ends = vessels.flatMap(vessel => vessel.moves.map(move => move.b));
  const full = [plan.period[0], Math.max(plan.period[1], ...ends)];
  let [t0, t1] = full;
  const chart = h("div", { class: "chart" });
  const svg = s("svg", { height, role: "group", "aria-label": "Schedule of the fleet. Arrow keys go from voyage to voyage, Enter opens one." });
  const names = h("div", { class: "names" });
  chart.append(svg);
  byId("gantt").append(names, chart);
  const style = (node, rules) => { Object.assign(node.style, rules); return node; };

  names.append(style(h("div", { class: "corner" }, h("span", {}, "Waters and ships")), { height: `${HEAD}px` }));
  for (const lane of lanes) names.append(style(h("div", { class: "lane", title: lane.name }, h("span", {}, lane.name)), { height: `${LANE}px` }));
  for (const vessel of vessels) names.append(style(h("button", { type: "button", "data-vessel": vessel.id, onclick: () => openVessel(vessel.id) }, h("b", {}, vessel.name), h("small", {}, vessel.class)), { height: `${ROW}px` }));

  let width = 900;
  const x = t => (t - t0) / (t1 - t0) * width;
  const rect = (a, b, y, tall, cls, more) => {
    const from = Math.max(-20, x(a)), to = Math.min(width + 20, x(b));
    return to < -19 || from > width + 19 ? null : s("rect", { x: from.toFixed(1), y, width: Math.max(1.2, to - from).toFixed(1), height: tall, class: cls, ...more });
  };

  const grid = () => {
    const g = s("g");
    g.append(s("rect", { class: "g-head", width, height: HEAD }));
    const days = (t1 - t0) / 1440;
    const start = new Date(t0 * 60000);
    for (let month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 1)); month / 60000 < t1; month.setUTCMonth(month.getUTCMonth() + 1)) {
      const at = month / 60000, px = x(at);
      g.append(s("line", { class: "g-month", x1: px, x2: px, y1: 0, y2: height }));
      const long = width / days * 30 > 110;
      const text = shown(at, "UTC", long ? { month: "long", year: "numeric" } : { month: "short" });
      g.append(s("text", { x: Math.max(px, 0) + 6, y: 16 }, x(at + 12 * 1440) > 0 || px >= 0 ? text : ""));
    }
    const step = width / days > 26 ? 1 : width / days > 4.2 ? 7 : 0;
    if (step) for (let at = Math.ceil((t0 - 5760) / (1440 * step)) * 1440 * step + (step === 7 ? 5760 : 0); at < t1; at += 1440 * step) {
      const px = x(at);
      if (px < 0) continue;
      g.append(s("line", { class: "g-week", x1: px, x2: px, y1: 24, y2: height }), s("text", { x: px + 4, y: 34 }, width / days * step > 22 ? String(new Date(at * 60000).getUTCDate()) : ""));
    }
    return g;
  };

  const laneShapes = (lane, i) => {
    const y = laneTop(i) + 3, tall = LANE - 6, g = s("g");
    g.append(rect(full[0], full[1], y, tall, "g-open"));
    for (const [a, b] of lane.shut) g.append(...span2(lane, a, b, y, tall, "closed season"));
    for (const [a, b, reason] of lane.closures) g.append(...span2(lane, a, b, y, tall, reason));
    for (const [a, b, metres] of lane.draughts) {
      const low = rect(a, b, y, tall, "g-lane-low", { "data-tip": `${lane.name}|Draught ${number(metres, 2)} m|${span(a, b)}` });
      if (low) g.append(low);
      if (x(Math.min(b, t1)) - x(Math.max(a, t0)) > 44) g.append(s("text", { class: "g-lane-text", x: Math.max(0, x(a)) + 6, y: y + tall - 3 }, `${number(metres, 2)} m`));
    }
    return g;
  };
  const span2 = (lane, a, b, y, tall, reason) => {
    const more = { "data-tip": `${lane.name}|Shut: ${reason}|${span(a, b)}` };
    const shapes = [rect(a, b, y, tall, "g-lane-shut", more), rect(a, b, y, tall, "g-lane-hatch", more)].filter(Boolean);
    if (x(Math.min(b, t1)) - x(Math.max(a, t0)) > 40) shapes.push(s("text", { class: "g-lane-text", x: Math.max(0, x(a)) + 5, y: y + tall - 3 }, "shut"));
    return shapes;
  };
  const gate = lanes.filter(lane => lane.shut.length).sort((a, b) => (b.locks > 0) - (a.locks > 0) || b.transits - a.transits)[0];

  const bar = (move, y) => {
    const mid = y + ROW / 2 + 3, shapes = [];
    const tall = { ballast: 7, laden: 14, load: 18, discharge: 18, clean: 12, out: 18 }[move.k];
    const box = rect(move.a, move.b, mid - tall / 2, tall, `b-${move.k}`, { rx: move.k === "laden" || move.k === "ballast" ? 2 : 1, "data-kind": move.k });
    if (!box) return shapes;
    shapes.push(box);
    for (const leg of move.legs || []) {
      if (leg[1] && (!passageById.has(leg[1]) || passageById.get(leg[1]).kind !== "STRAIT")) shapes.push(rect(leg[6], leg[7], mid + tall / 2 - 3, 3, "b-canal"));
      if (leg[6] - leg[5] > 30) shapes.push(rect(leg[5], leg[6], mid - tall / 2 + 1, tall - 2, "b-hold"));
    }
    const px = x(move.a), wide = x(move.b) - px;
    if ((move.k === "load" || move.k === "discharge") && wide > 7) {
      const cx = px + wide / 2;
      shapes.push(s("path", { class: "b-tri", d: move.k === "load" ? `M${cx - 3.4} ${mid + 2.4}h6.8l-3.4-5.6z` : `M${cx - 3.4} ${mid - 2.4}h6.8l-3.4 5.6z` }));
    }
    if (move.k === "laden") {
      const text = move.c.join("+"), from = Math.max(px, 0);
      if (Math.min(x(move.b), width) - from > text.length * 6.6 + 10) shapes.push(s("text", { class: "b-text", x: from + 6, y: mid + 2.6 }, text));
    }
    return shapes;
  };

  const windowMark = ([a, b], y, cls) => {
    const from = x(a), to = Math.max(x(b), from + 2);
    return to < 0 || from > width ? null : s("path", { class: cls, d: `M${from} ${y + 4}v-4H${to}v4` });
  };

  const voyageShapes = (vessel, voyage, y) => {
    const title = `${vessel.name}, voyage ${voyage.n}: ${voyage.c.map(c => `${c} ${way(c)}`).join(", ")}, ${span(voyage.a, voyage.b)}, result USD ${usd(voyage.result)}`;
    const on = state.vessel === vessel.id && state.voyage === voyage.n;
    const g = s("g", { class: on ? "voy on" : "voy", role: "button", tabindex: -1, "aria-label": title, "data-vessel": vessel.id, "data-voyage": voyage.n });
    const frame = rect(voyage.a, voyage.b, y + 2, ROW - 4, "b-frame", { rx: 4 });
    if (frame) g.append(frame);
    for (let i = voyage.moves[0]; i <= voyage.moves[1]; i++) g.append(...bar(vessel.moves[i], y).filter(Boolean));
    for (const id of voyage.c) {
      const cargo = plan.cargoes[id];
      const marks = [windowMark(cargo.laycan, y + 4, "b-laycan"), cargo.delivery ? windowMark(cargo.delivery, y + 4, "b-delivery") : null];
      g.append(...marks.filter(Boolean));
    }
    return g;
  };

  const row = (vessel, i) => {
    const y = rowTop(i), g = s("g"), mid = y + ROW / 2 + 3;
    g.append(s("line", { class: "g-row", x1: 0, x2: width, y1: y + 0.5, y2: y + 0.5 }));
    g.append(s("line", { class: "b-base", x1: x(vessel.open[0]), x2: x(Math.max(vessel.open[0], Math.min(vessel.open[1], full[1]))), y1: mid, y2: mid }));
    const inVoyage = new Set();
    for (const voyage of vessel.voyages) {
      for (let k = voyage.moves[0]; k <= voyage.moves[1]; k++) inVoyage.add(k);
      g.append(voyageShapes(vessel, voyage, y));
    }
    vessel.moves.forEach((move, k) => { if (!inVoyage.has(k)) g.append(...bar(move, y).filter(Boolean)); });
    return g;
  };

  const draw = () => {
    width = chart.clientWidth || width;
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const focused = document.activeElement && document.activeElement.closest && document.activeElement.closest("#gantt .voy");
    const keep = focused ? [focused.dataset.vessel, focused.dataset.voyage] : null;
    const chosen = vessels.findIndex(vessel => vessel.id === state.vessel);
    fill(svg, s("g", {}, chosen >= 0 ? s("rect", { class: "g-on", y: rowTop(chosen), width, height: ROW }) : null,
        gate ? gate.shut.map(([a, b]) => rect(a, b, rowTop(0), vessels.length * ROW, "g-shut")).filter(Boolean) : null),
      grid(), lanes.map(laneShapes), vessels.map(row));
    const all = [...svg.querySelectorAll(".voy")];
    const first = (keep && all.find(g => g.dataset.vessel === keep[0] && g.dataset.voyage === keep[1])) || all[0];
    if (first) first.setAttribute("tabindex", "0");
    if (keep && first) first.focus({ preventScroll: true });
    names.querySelectorAll("button").forEach(button => button.classList.toggle("on", button.dataset.vessel === state.vessel));
    const label = byId("gantt-span");
    if (label) label.textContent = `${date(t0)} \u2013 ${date(t1)}`;
  };

  let waiting = false;
  const redraw = () => { if (!waiting) { waiting = true; requestAnimationFrame(() => { waiting = false; draw(); }); } };
  const show = (a, b) => {
    const least = 3 * 1440, most = (full[1] - full[0]) * 1.06;
    const size = Math.max(least, Math.min(most, b - a));
    const from = Math.max(full[0] - 0.03 * (full[1] - full[0]), Math.min((a + b - size) / 2, full[1] + 0.03 * (full[1] - full[0]) - size));
    t0 = from; t1 = from + size;
    redraw();
  };
  const zoomAt = (factor, clientX) => {
    const box = chart.getBoundingClientRect(), at = t0 + (clientX - box.left) / width * (t1 - t0);
    show(at - (at - t0) / factor, at + (t1 - at) / factor);
  };
  const step = share => show(t0 + share * (t1 - t0), t1 + share * (t1 - t0));
  gestures(chart, {
    touchDrag: true,
    drag: dx => show(t0 - dx / width * (t1 - t0), t1 - dx / width * (t1 - t0)),
    zoom: (factor, px) => zoomAt(factor, px),
    wheel: event => {
      if (event.ctrlKey || event.metaKey) { event.preventDefault(); zoomAt(Math.exp(-event.deltaY * 0.008), event.clientX); }
      else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) { event.preventDefault(); step(event.deltaX / width); }
    }
  });

  svg.addEventListener("click", event => {
    const g = event.target.closest(".voy");
    if (g) openVoyage(g.dataset.vessel, Number(g.dataset.voyage));
  });
  svg.addEventListener("pointermove", event => {
    const lane = event.target.closest("[data-tip]");
    if (lane) return showTip(event, ...lane.dataset.tip.split("|"));
    const g = event.target.closest(".voy");
    if (!g) return hideTip();
    const vessel = vesselById.get(g.dataset.vessel), voyage = vessel.voyages.find(v => v.n === Number(g.dataset.voyage));
    const at = t0 + (event.clientX - chart.getBoundingClientRect().left) / width * (t1 - t0);
    const move = vessel.moves.slice(voyage.moves[0], voyage.moves[1] + 1).find(m => m.a <= at && at <= m.b);
    const cargo = voyage.c[0];
    showTip(event, `${vessel.name} · ${voyage.c.join(", ")}`, move ? moveTitle(move) : "Waiting", move ? `${moment(move.a)} \u2013 ${moment(move.b)} UTC` : null,
      move ? `${moment(move.a, zoneOf(move.p))} \u2013 ${moment(move.b, zoneOf(move.to || move.p))} local` : null,
      cargo ? `Laycan ${moment(plan.cargoes[cargo].laycan[0])} \u2013 ${moment(plan.cargoes[cargo].laycan[1])}` : null, `Result USD ${usd(voyage.result)}`);
  });
  svg.addEventListener("pointerleave", hideTip);
  svg.addEventListener("keydown", event => {
    const g = event.target.closest(".voy");
    if (!g) return;
    const rowOf = id => [...svg.querySelectorAll(`.voy[data-vessel="${CSS.escape(id)}"]`)];
    const mine = rowOf(g.dataset.vessel), at = mine.indexOf(g);
    let next = { ArrowRight: mine[at + 1], ArrowLeft: mine[at - 1], Home: mine[0], End: mine[mine.length - 1] }[event.key];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const sailing = vessels.filter(vessel => vessel.voyages.length).map(vessel => vessel.id);
      const id = sailing[sailing.indexOf(g.dataset.vessel) + (event.key === "ArrowDown" ? 1 : -1)];
      if (id) { const row2 = rowOf(id); next = row2[Math.min(at, row2.length - 1)]; }
    }
    if (event.key === "Enter" || event.key === " ") openVoyage(g.dataset.vessel, Number(g.dataset.voyage));
    else if (next) {
      svg.querySelectorAll('.voy[tabindex="0"]').forEach(one => one.setAttribute("tabindex", "-1"));
      next.setAttribute("tabindex", "0");
      next.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
  });

  const tools = byId("gantt-tools");
  const size = days => () => show((t0 + t1) / 2 - days * 720, (t0 + t1) / 2 + days * 720);
  tools.append(
    h("div", { class: "seg" }, h("button", { type: "button", onclick: () => show(full[0], full[1]) }, "Season"), h("button", { type: "button", onclick: size(91) }, "Quarter"), h("button", { type: "button", onclick: size(31) }, "Month"), h("button", { type: "button", onclick: size(14) }, "2 weeks")),
    h("div", { class: "seg" }, h("button", { type: "button", "aria-label": "Earlier", onclick: () => step(-0.4) }, "‹"), h("button", { type: "button", "aria-label": "Later", onclick: () => step(0.4) }, "›"),
      h("button", { type: "button", "aria-label": "Closer", onclick: () => show(t0 + 0.2 * (t1 - t0), t1 - 0.2 * (t1 - t0)) }, "+"), h("button", { type: "button", "aria-label": "Farther", onclick: () => show(t0 - 0.3 * (t1 - t0), t1 + 0.3 * (t1 - t0)) }, "−")),
    h("span", { class: "span", id: "gantt-span", "aria-live": "polite" }));

  const key = (label, ...shapes) => h("span", {}, s("svg", { width: 28, height: 18, "aria-hidden": "true" }, shapes), label);
  const sample = (cls, tall, more) => s("rect", { class: cls, x: 1, y: 9 - tall / 2, width: 26, height: tall, rx: 2, ...more });
  fill(byId("gantt-legend"), key("Laden", sample("b-laden", 14)), key("Ballast", sample("b-ballast", 7)),
    key("Loading", sample("b-load", 18), s("path", { class: "b-tri", d: "M10.6 11.4h6.8l-3.4-5.6z" })), key("Discharging", sample("b-discharge", 18), s("path", { class: "b-tri", d: "M10.6 6.6h6.8l-3.4 5.6z" })),
    key("Waiting", s("line", { class: "b-base", x1: 1, x2: 27, y1: 9, y2: 9 })), key("River or canal", sample("b-laden", 14), s("rect", { class: "b-canal", x: 1, y: 13, width: 26, height: 3 })),
    key("Waits for a passage", sample("b-laden", 14), s("rect", { class: "b-hold", x: 8, y: 3, width: 12, height: 12 })), key("Tank cleaning", sample("b-clean", 12)), key("Out of trade", sample("b-out", 18)),
    key("Laycan", s("path", { class: "b-laycan", d: "M2 12v-4H26v4" })), key("Delivery window", s("path", { class: "b-delivery", d: "M2 12v-4H26v4" })),
    key("Passage shut", sample("g-lane-shut", 12), sample("g-lane-hatch", 12)), key("Draught lowered", sample("g-lane-low", 12)), gate ? key(`${gate.name} shut`, sample("g-shut", 18)) : null);

  new ResizeObserver(redraw).observe(chart);
  matchMedia("print").addEventListener("change", draw);
  onChange(redraw);
  draw();
};
const moveTitle = move => ({
  ballast: () => `In ballast ${portName(move.p)} \u2192 ${portName(move.to)}`,
  laden: () => `Laden ${portName(move.p)} \u2192 ${portName(move.to)}`,
  load: () => `Loads ${move.c.join(", ")} at ${portName(move.p)}`,
  discharge: () => `Discharges ${move.c.join(", ")} at ${portName(move.p)}`,
  clean: () => `Cleans tanks at ${portName(move.p)}: ${move.text}`,
  out: () => `Out of trade at ${portName(move.p)}: ${move.text}`
})[move.k]();
