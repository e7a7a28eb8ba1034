/* Routes, ports and passages over the ground. */
const map = () => {
  const ground = new Ground(byId("map"));
  const shift = s("g"), flows = s("g", { id: "flows", class: "flows" }), own = s("g", { id: "own" }), marks = s("g"), names = s("g");
  shift.append(flows, own);
  ground.overlay.append(shift, names, marks);
  const lines = (plan.lines || []).map(text => decode(text).map(toMap));
  const paths = lines.map(line => "M" + line.map(([x, y]) => `${x.toFixed(4)} ${y.toFixed(4)}`).join("L"));
  const hueOf = id => [...state.chosen].indexOf(id);
  const byVessel = () => state.chosen.size > 0 && state.chosen.size <= 6;

  /* how often each line is sailed, by whom, with cargo or not */
  const traffic = () => {
    const found = new Map();
    for (const vessel of shownVessels()) for (const move of vessel.moves) for (const leg of move.legs || []) {
      const at = found.get(leg[0]) || { line: leg[0], passage: leg[1], name: leg[2], laden: 0, ballast: 0, vessels: new Set() };
      at[move.k]++;
      at.vessels.add(vessel.id);
      found.set(leg[0], at);
    }
    return [...found.values()];
  };
  const sailings = () => [...state.chosen].map(id => vesselById.get(id)).flatMap(vessel => vessel.moves.filter(move => move.legs && move.legs.length).map(move => ({ vessel, move })));

  const drawRoutes = () => {
    const all = traffic();
    flows.replaceChildren();
    own.replaceChildren();
    if (!byVessel()) {
      for (const one of all) {
        const count = one.laden + one.ballast;
        const path = s("path", { class: one.laden ? "line flow" : "line flow light", d: paths[one.line], "data-line": one.line });
        path.style.strokeWidth = `${one.laden ? Math.min(7, 1.3 + 0.75 * Math.sqrt(count)) : 1.3}px`;
        const enter = event => { path.classList.add("hot"); showTip(event, one.passage ? passageName(one.passage) : one.name, `${plural(count, "sailing")}: ${one.laden} laden, ${one.ballast} in ballast`, `${plural(one.vessels.size, "ship")}: ${[...one.vessels].slice(0, 8).join(", ")}${one.vessels.size > 8 ? "\u2026" : ""}`); };
        path.addEventListener("pointermove", enter);
        path.addEventListener("pointerleave", () => { path.classList.remove("hot"); hideTip(); });
        flows.append(path);
      }
    } else {
      for (const { vessel, move } of sailings().sort((a, b) => (a.move.k === "laden") - (b.move.k === "laden"))) {
        const hue = Math.max(0, hueOf(vessel.id));
        const d = move.legs.map(leg => paths[leg[0]]).join("");
        const path = s("path", { class: `line own hue${hue} ${move.k === "ballast" ? "light" : ""}`, d, "data-vessel": vessel.id, "data-kind": move.k });
        path.style.strokeWidth = move.k === "ballast" ? "1.5px" : `${2.6 + 3 * (state.chosen.size - 1 - hue)}px`;
        own.append(path);
        const hit = s("path", { class: "line hit", d });
        hit.addEventListener("pointermove", event => showTip(event, `${vessel.name}, ${move.k === "laden" ? "laden" : "in ballast"}`, `${portName(move.p)} \u2192 ${portName(move.to)}`, `${moment(move.a)} \u2013 ${moment(move.b)} UTC, ${number(move.nm)} nm at ${number(move.kn, 1)} kn`, move.c.length ? move.c.map(cargo => `${cargo} ${plan.cargoes[cargo].grade.toLowerCase()}`).join(", ") + `, ${number(move.q)} t` : null));
        hit.addEventListener("pointerleave", hideTip);
        hit.addEventListener("click", () => { const voyage = vessel.voyages.find(v => move.a >= v.a && move.b <= v.b); if (voyage) openVoyage(vessel.id, voyage.n); });
        own.append(hit);
      }
    }
    const used = new Set(all.map(one => one.line));
    const points = [...used].flatMap(line => lines[line]);
    if (points.length) {
      const xs = points.map(p => p[0]), ys = points.map(p => p[1]);
      const least = list => list.reduce((a, b) => Math.min(a, b)), most = list => list.reduce((a, b) => Math.max(a, b));
      ground.bounds = [least(xs), least(ys), most(xs), most(ys)];
    }
    const sailingCount = shownVessels().reduce((sum, v) => sum + v.moves.filter(m => m.legs && m.legs.length).length, 0);
    byId("map-lead").textContent = state.chosen.size
      ? `${plural(sailingCount, "sailing")} of ${[...state.chosen].map(vesselName).slice(0, 3).join(", ")}${state.chosen.size > 3 ? ` and ${state.chosen.size - 3} more` : ""}.`
      : `${plural(sailingCount, "sailing")} of the whole fleet; the broader the line, the more of them. Choose ships to see each one's own way.`;
    drawMarks();
  };

  /* ports called at, and gates: passages sailed */
  const places = [];
  const drawMarks = () => {
    const calls = new Map();
    for (const vessel of shownVessels()) for (const move of vessel.moves) if (move.k === "load" || move.k === "discharge") {
      const at = calls.get(move.p) || { load: 0, discharge: 0 };
      at[move.k]++;
      calls.set(move.p, at);
    }
    const transits = new Map();
    for (const vessel of shownVessels()) for (const move of vessel.moves) {
      let before = null;
      for (const leg of move.legs || []) { if (leg[1] && leg[1] !== before) transits.set(leg[1], (transits.get(leg[1]) || 0) + 1); before = leg[1]; }
    }
    places.length = 0;
    for (const [id, at] of calls) {
      const port = plan.ports[id];
      if (port) places.push({ kind: "port", at: toMap([port.lon, port.lat]), name: port.name, weight: 100 + at.load + at.discharge, rows: [`${plural(at.load, "loading")}, ${plural(at.discharge, "discharge")}`, `${port.country}${port.draught ? `, berth draught ${number(port.draught, 1)} m` : ""}, clock ${port.zone}`] });
    }
    for (const passage of plan.passages) if (transits.get(passage.id) && passage.line !== undefined) {
      places.push({ kind: "gate", at: toMap([passage.lon, passage.lat]), name: passage.name, weight: passage.locks ? 140 : 40, rows: [plural(transits.get(passage.id), "transit"), limits(passage), season(passage) ? `Worked ${season(passage)} in a typical year` : "Worked the whole year"] });
    }
    places.sort((a, b) => b.weight - a.weight);
    marks.replaceChildren();
    for (const place of places) {
      place.mark = s("g", { class: `mark ${place.kind}` }, place.kind === "port" ? s("circle", { r: 4.2 }) : s("path", { d: "M0-6.2L6.2 0L0 6.2L-6.2 0Z" }));
      place.mark.addEventListener("pointermove", event => showTip(event, place.name, ...place.rows));
      place.mark.addEventListener("pointerleave", hideTip);
      place.mark.addEventListener("click", event => showTip(event, place.name, ...place.rows));
      marks.append(place.mark);
    }
    ground.draw();
  };

  /* Names where there is room for them, the weightiest first. */
  const drawNames = () => {
    const { view, width, height } = ground;
    shift.setAttribute("transform", `translate(${width / 2 - view.x * view.k} ${height / 2 - view.y * view.k}) scale(${view.k})`);
    names.replaceChildren();
    const taken = places.map(place => { const [x, y] = ground.screen(place.at); place.mark.setAttribute("transform", `translate(${x} ${y})`); return [x - 6, y - 6, x + 6, y + 6]; });
    taken.push([width - 56, 0, width, 130]);
    const free = box => box[0] > 4 && box[1] > 2 && box[2] < width - 4 && box[3] < height - 2 && !taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
    for (const place of places) {
      if (place.kind === "gate" && view.k < (place.weight > 100 ? 16 : 60)) continue;
      const [x, y] = ground.screen(place.at);
      const wide = place.name.length * 6.6 + 4;
      for (const [dx, dy, anchor] of [[9, 4, "start"], [-9, 4, "end"], [0, -10, "middle"], [0, 18, "middle"], [8, 15, "start"], [8, -8, "start"], [-8, 15, "end"], [-8, -8, "end"]]) {
        const start = x + dx - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
        const box = [start, y + dy - 11, start + wide, y + dy + 4];
        if (!free(box)) continue;
        taken.push(box);
        names.append(s("text", { x: x + dx, y: y + dy, "text-anchor": anchor, class: place.kind === "gate" ? "gate-name" : null }, place.name));
        break;
      }
    }
    for (const [name, lonDeg, latDeg] of SEAS) {
      const [x, y] = ground.screen(toMap([lonDeg, latDeg]));
      const wide = name.length * 8.2;
      const box = [x - wide / 2, y - 12, x + wide / 2, y + 4];
      if (view.k > 9 && view.k < 160 && free(box)) { taken.push(box); names.append(s("text", { x, y, class: "sea-name" }, name)); }
    }
  };

  const chips = byId("fleet");
  const drawChips = () => {
    const pressed = (id, on) => chips.querySelector(`[data-chip="${CSS.escape(id)}"]`).setAttribute("aria-pressed", String(on));
    pressed("", !state.chosen.size);
    for (const vessel of vessels) {
      pressed(vessel.id, state.chosen.has(vessel.id));
      const chip = chips.querySelector(`[data-chip="${CSS.escape(vessel.id)}"]`);
      const coloured = byVessel() && state.chosen.has(vessel.id);
      chip.classList.toggle("coloured", coloured);
      chip.querySelector("line").setAttribute("class", `swatch hue${Math.max(0, hueOf(vessel.id))}`);
    }
  };
  const toggle = id => { const chosen = new Set(state.chosen); if (!chosen.delete(id)) chosen.add(id); change({ chosen }); };
  chips.append(h("button", { type: "button", class: "chip", "data-chip": "", onclick: () => change({ chosen: new Set() }) }, "Whole fleet"));
  for (const vessel of vessels) chips.append(h("button", { type: "button", class: "chip", "data-chip": vessel.id, onclick: () => toggle(vessel.id) },
    s("svg", { width: 16, height: 6, "aria-hidden": "true" }, s("line", { x1: 0, y1: 3, x2: 16, y2: 3 })), vessel.name, h("small", {}, vessel.class)));

  const key = (label, ...shapes) => h("span", {}, s("svg", { width: 26, height: 14, "aria-hidden": "true" }, shapes), label);
  const wide = { x1: 1, y1: 7, x2: 25, y2: 7 };
  const thick = s("line", { ...wide, class: "line flow" });
  thick.style.strokeWidth = "4px";
  const drawLegend = () => fill(byId("map-legend"), byVessel() ? [key("Laden, in the ship's colour", s("line", { ...wide, class: "line own hue0" })), key("In ballast", s("line", { ...wide, class: "line own light hue0" }))]
    : [key("Laden, broader with more sailings", thick), key("Only in ballast", s("line", { ...wide, class: "line flow light" }))],
    key("Port called at", s("g", { class: "port", transform: "translate(13 7)" }, s("circle", { r: 4.2 }))), key("River, canal, channel or strait sailed", s("g", { class: "gate", transform: "translate(13 7)" }, s("path", { d: "M0-6.2L6.2 0L0 6.2L-6.2 0Z" }))));

  document.querySelectorAll("[data-map]").forEach(button => button.addEventListener("click", () => {
    const box = byId("map").getBoundingClientRect();
    if (button.dataset.map === "fit") ground.fit();
    else ground.zoomAt(button.dataset.map === "in" ? 1.6 : 1 / 1.6, box.left + box.width / 2, box.top + box.height / 2);
  }));
  ground.drawn.push(drawNames);
  let drawnFor = null;
  const update = () => {
    const now = [...state.chosen].join();
    if (now === drawnFor) return;
    drawnFor = now;
    drawRoutes();
    drawChips();
    drawLegend();
  };
  onChange(update);
  update();
};
const limits = passage => [["LOA", passage.loa], ["beam", passage.beam], ["draught", passage.draught], ["air draught", passage.air]].filter(([, value]) => value !== null && value !== undefined).map(([name, value]) => `${name} ${number(value, 2).replace(/\.?0+$/, "")} m`).join(", ") || "No limits known";
