// The guide: one mapping, changed only by what a person does. Every text reaches the page as text, never as HTML.

const $ = (id) => document.getElementById(id);
const at = { selected: "", tab: "preview", search: "", picking: "", asking: "", finished: false, lost: false };
let all, mapping, identity, fields;
let undo = [];
let saved = "";
let result = { findings: [], fields: [], records: [], lost: [], unsupplied: [], sampled: 0 };
let turn = 0;
let timer = 0;
const known = new Map();
const FITS = ["exact", "close", "broader", "narrower"];
const SPLITS = [";", ",", "|", "/", "\n", " - ", "+", " "];
const WHO = ["first_name", "last_name", "birth_date", "sex"];
const LEAST = 0.2, SURE = 0.8;
const NONE = "=none", MISSING = "=missing:";

// Words

const ISOLATE = document.documentElement.dir === "rtl";
const shown = (value) => (ISOLATE ? `\u2068${value}\u2069` : String(value));
const number = (n) => new Intl.NumberFormat(`${all.language}-u-nu-latn`).format(n);
const percent = (share) =>
  new Intl.NumberFormat(`${all.language}-u-nu-latn`, { style: "percent" }).format(
    share > 0 && share < 1 ? Math.min(Math.max(share, 0.01), 0.99) : share);

function say(key, values = {}) {
  let text = all.words[key];
  if (typeof text === "object") {
    text = text[new Intl.PluralRules(all.language).select(values.n)] ?? text.other;
    values = { ...values, n: number(values.n) };
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => (name in values ? shown(values[name]) : ""));
}

// Elements

function h(tag, options = {}, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "key") made.dataset.key = value;
    else if (name === "value") made.value = value;
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...inside.flat(3).filter((part) => part !== null && part !== undefined && part !== false));
  return made;
}

const button = (key, text, act, options = {}) => h("button", { type: "button", key, onclick: act, ...options }, text);
const spoken = ({ text, language }) => h("bdi", { lang: language }, text);
const cell = (text, options = {}) => h("bdi", options, text);

function choice(key, label, options, chosen, act) {
  const select = h("select", { key, onchange: (event) => act(event.target.value) }, options.map(([value, text]) =>
    h("option", { value, selected: value === chosen }, text)));
  select.value = chosen;
  return h("label", { class: "choice" }, h("span", {}, label), select);
}

function typed(key, label, value, act) {
  return h("label", { class: "choice" }, h("span", {}, label),
    h("input", { key, type: "text", value, maxlength: 500, onchange: (event) => act(event.target.value) }));
}

function tell(text) {
  $("status").textContent = text;
}

// The mapping

const plain = (value) => JSON.parse(JSON.stringify(value));
const column = (name) => all.columns.find((each) => each.name === name);
const rulesOf = (name) => mapping.fields.filter((rule) => rule.columns.includes(name) || name in rule.flags);
const ruleOf = (field) => mapping.fields.find((rule) => rule.field === field);
const fieldOf = (name) => fields.get(name) ?? { name, label: name, about: "", group: "", type: "", list: null, stays: true };
const roleOf = (name) => WHO.find((role) => identity[role].includes(name)) ?? "";
const complete = () => WHO.slice(0, 3).every((role) => identity[role].length);
const decided = (name) =>
  rulesOf(name).length > 0 || name in mapping.drop || name in mapping.keep_local || roleOf(name) !== "";
const doubtful = (name) => result.findings.some((found) => found.columns.includes(name) &&
  (found.severity === "error" || (found.severity === "warning" && found.part === "mapping")));

function standing() {
  const groups = { open: [], look: [], done: [] };
  for (const each of all.columns) {
    groups[!decided(each.name) ? "open" : doubtful(each.name) ? "look" : "done"].push(each);
  }
  return groups;
}

function emptyRule(field) {
  return { field, columns: [], fields: [], flags: {}, constant: null, relation: "exact", values: {}, split: null,
    yes: [], missing: {}, dates: [], derive: null, holds: [], note: "" };
}

function whole() {
  const made = plain(mapping);
  made.identity = null;
  if (complete()) {
    made.identity = { ...identity, birth_date: identity.birth_date[0], sex: identity.sex[0] ?? null };
  } else {
    for (const name of WHO.flatMap((role) => identity[role])) {
      if (!rulesOf(name).length) made.keep_local[name] ??= say("linkage_reason");
    }
  }
  return made;
}

function change(act, told = "") {
  undo.push(plain({ mapping, identity }));
  if (undo.length > 200) undo.shift();
  act();
  mapping.fields = mapping.fields.filter((rule) =>
    rule.columns.length || rule.fields.length || Object.keys(rule.flags).length || rule.constant !== null);
  draw();
  if (told) tell(told);
  later();
}

function goBack() {
  const before = undo.pop();
  if (!before) return;
  ({ mapping, identity } = before);
  draw();
  tell(say("undone"));
  later();
}

function free(name) {
  delete mapping.drop[name];
  delete mapping.keep_local[name];
}

function leave(name, rule) {
  rule.columns = rule.columns.filter((each) => each !== name);
  delete rule.flags[name];
  if (rule.columns.length < 2 && rule.derive?.startsWith("age")) rule.derive = null;
}

/** Fill a field from a column; what is known of the column's cells comes along. */
function fill(name, field, code = null) {
  const about = fieldOf(field);
  const before = ruleOf(field);
  const taken = before && (code === null ? !before.columns.length : !Object.keys(before.flags).length);
  if (taken) {
    tell(say("taken", { label: about.label }));
    return;
  }
  change(() => {
    free(name);
    const rule = before ?? emptyRule(field);
    if (!before) mapping.fields.push(rule);
    if (code !== null) rule.flags[name] = code;
    else if (!rule.columns.includes(name)) rule.columns.push(name);
    bring(rule, about, all.suggested[name], code);
    at.picking = "";
    at.search = "";
  }, say("now_fills", { column: name, label: about.label }));
  focusOn("rule");
}

function bring(rule, about, suggested, code) {
  if (about.type === "key" || about.type === "reference") rule.derive = "key";
  if (!suggested) return;
  if (about.list && code === null) rule.split ??= suggested.split;
  if (["date", "year"].includes(about.type) && !rule.dates.length) rule.dates = suggested.dates;
  for (const [value, reason] of Object.entries(suggested.missing)) {
    if (!(about.list || code !== null) || !reason) rule.missing[value] ??= reason;
  }
}

// The server

async function ask(what, body) {
  const answer = await fetch(what, {
    method: body === undefined ? "GET" : "POST",
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.message);
  return told;
}

function later() {
  clearTimeout(timer);
  $("result").setAttribute("aria-busy", "true");
  timer = setTimeout(refresh, 350);
}

async function refresh() {
  const mine = ++turn;
  try {
    const told = await ask("preview", { mapping: whole() });
    if (mine !== turn) return;
    result = told;
    at.lost = false;
  } catch (error) {
    if (mine !== turn) return;
    if (error instanceof TypeError) at.lost = !at.finished;
    tell(say("trouble"));
  }
  $("result").removeAttribute("aria-busy");
  draw();
}

function valuesOf(name, rule) {
  const bare = { ...rule, values: {}, missing: {}, yes: [], note: "" };
  const key = JSON.stringify([name, bare.field, bare.split, bare.derive, name in rule.flags]);
  if (!known.has(key)) {
    known.set(key, null);
    const own = { ...whole(), fields: [plain(bare)], identity: null, drop: {}, keep_local: {}, examples: [] };
    ask("values", { mapping: own, column: name, field: rule.field })
      .then((told) => { known.set(key, told.values); draw(); })
      .catch(() => { known.set(key, []); tell(say("trouble")); });
  }
  return known.get(key);
}

async function save(replace = false) {
  try {
    const sent = JSON.stringify(whole());
    const told = await ask("save", { mapping: JSON.parse(sent), replace });
    at.asking = told.exists ? "replace" : "";
    if (told.saved) saved = sent;
    draw();
    tell(told.saved ? say("saved", { name: all.target }) : told.exists ? say("replace_ask", { name: all.target }) : say("save_failed"));
    if (told.exists) focusOn("replace");
  } catch {
    tell(say("save_failed"));
  }
}

async function finish(anyway = false) {
  if (!anyway && unsaved()) {
    at.asking = "finish";
    draw();
    focusOn("finish-anyway");
    return;
  }
  at.finished = true;
  await ask("finish", {}).catch(() => null);
  $("actions").replaceChildren();
  $("main").replaceChildren(h("p", { class: "goodbye", tabindex: -1 }, say("finished")));
  tell(say("finished"));
}

const narrow = () => window.matchMedia("(max-width: 60rem)").matches;
const unsaved = () => JSON.stringify(whole()) !== saved && (undo.length > 0 || saved !== "");

// Drawing: everything anew, with the focus back where it was

function focusOn(key) {
  document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

function draw() {
  if (at.finished) return;
  const focus = document.activeElement;
  const key = focus?.dataset?.key;
  const spot = focus?.tagName === "INPUT" ? [focus.selectionStart, focus.selectionEnd, focus.value] : null;
  const tops = new Map([...document.querySelectorAll("[data-scroll]")].map((e) => [e.dataset.scroll, [e.scrollTop, e.scrollLeft]]));
  const groups = standing();
  drawTop(groups);
  drawColumns(groups);
  drawEditor(groups);
  drawResult();
  for (const [name, [top, left]] of tops) {
    const again = document.querySelector(`[data-scroll="${name}"]`);
    if (again) [again.scrollTop, again.scrollLeft] = [top, left];
  }
  if (at.moved && !narrow()) document.querySelector("#columns [aria-current]")?.scrollIntoView({ block: "nearest" });
  const again = key && document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (again && again !== document.activeElement) {
    again.focus({ preventScroll: true });
    if (spot && again.tagName === "INPUT") {
      if (again.dataset.key !== "search") again.value = spot[2];
      again.setSelectionRange(spot[0], spot[1]);
    }
  } else if (key && !again) {
    $("editor").focus({ preventScroll: true });
  }
}

function drawTop(groups) {
  const done = all.columns.length - groups.open.length;
  const text = say("progress", { done: number(done), all: number(all.columns.length) });
  $("progress").replaceChildren(
    h("label", { for: "bar" }, text),
    h("progress", { id: "bar", max: all.columns.length || 1, value: done }, text));
  const asking = at.asking === "replace"
    ? [h("p", { class: "ask" }, say("replace_ask", { name: all.target })),
      button("replace", say("replace"), () => save(true), { class: "main" }),
      button("cancel", say("cancel"), () => { at.asking = ""; draw(); focusOn("save"); })]
    : at.asking === "finish"
      ? [h("p", { class: "ask" }, say("finish_ask")),
        button("finish-anyway", say("finish_anyway"), () => finish(true)),
        button("cancel", say("cancel"), () => { at.asking = ""; draw(); focusOn("finish"); })]
      : [h("p", { class: "ask" }, unsaved() ? say("unsaved") : saved ? say("saved", { name: all.target }) : ""),
        button("undo", say("undo"), goBack, { disabled: !undo.length }),
        button("save", say("save"), () => save(), { class: "main" }),
        button("finish", say("finish"), () => finish())];
  $("actions").replaceChildren(...asking);
}

const MARKS = { open: "○", look: "!", done: "✓" };

function drawColumns(groups) {
  const parts = Object.entries(groups).filter(([, own]) => own.length).map(([group, own]) =>
    h("section", { class: group },
      h("h2", { id: `group-${group}` }, say(`group_${group}`), " ", h("span", { class: "count" }, number(own.length))),
      h("ul", { "aria-labelledby": `group-${group}` }, own.map((each) => h("li", {}, columnButton(each, group))))));
  $("columns").replaceChildren(h("div", { "data-scroll": "columns", class: "scrolled" }, parts));
  const place = `${at.selected} ${Object.keys(groups).find((group) => groups[group].some((each) => each.name === at.selected))}`;
  at.moved = place !== at.place;
  at.place = place;
}

function columnButton(each, group) {
  const options = { class: "column", "aria-current": each.name === at.selected ? "true" : null };
  const mark = h("span", { class: "mark", "aria-hidden": "true" }, MARKS[group]);
  const goal = h("span", { class: "goal" }, goalOf(each.name));
  return button(`column:${each.name}`, [mark, h("span", { class: "letter" }, each.letter), h("span", { class: "words" }, cell(each.name), goal)],
    () => show(each.name), options);
}

function goalOf(name) {
  const rules = rulesOf(name);
  if (rules.length) return `→ ${rules.map((rule) => fieldOf(rule.field).label).join(", ")}`.replace("→", ISOLATE ? "←" : "→");
  if (name in mapping.drop) return say("left_out");
  if (roleOf(name)) return say(`who_${roleOf(name)}`);
  if (name in mapping.keep_local) return say("kept_here");
  return say("undecided");
}

function show(name) {
  at.selected = name;
  at.picking = "";
  at.search = "";
  draw();
  const heading = document.querySelector("#editor h2");
  heading?.focus();
  document.querySelector("#editor .scrolled")?.scrollTo(0, 0);
  if (narrow()) heading?.scrollIntoView({ block: "start" });
}

function next() {
  const groups = standing();
  const order = [...groups.open, ...groups.look].filter((each) => each.name !== at.selected);
  const here = all.columns.findIndex((each) => each.name === at.selected);
  const after = groups.open.find((each) => all.columns.indexOf(each) > here && each.name !== at.selected);
  const to = after ?? order[0];
  if (to) show(to.name);
  else tell(say("all_decided"));
}

// The editor: the column beside the standard

function drawEditor(groups) {
  const own = column(at.selected);
  if (!own) return $("editor").replaceChildren(h("p", { class: "waiting" }, say("no_columns")));
  const rules = rulesOf(own.name);
  const left = groups.open.filter((each) => each.name !== own.name).length + groups.look.filter((each) => each.name !== own.name).length;
  const tables = rules.map((rule) => valueTable(own, rule)).filter(Boolean);
  const found = result.findings.filter((each) => each.columns.includes(own.name) && each.severity !== "note" && each.code !== "value-not-understood");
  const parts = h("div", { class: "scrolled", "data-scroll": "editor" },
    groups.open.length === 0 && h("p", { class: "good" }, say("all_decided")),
    h("div", { class: "sides" }, source(own, tables.length > 0), target(own, rules)),
    found.length > 0 && h("ul", { class: "found" }, found.map(finding)),
    tables,
    rules.length > 0 && h("div", { class: "else" }, linkage(own.name)),
    h("p", { class: "onward" }, button("next", say("next"), next, { class: decided(own.name) ? "main" : "", disabled: left === 0 })));
  return $("editor").replaceChildren(parts);
}

function source(own, tabled) {
  const notes = all.suggested[own.name]?.notes ?? [];
  return h("div", { class: "side source" },
    h("p", { class: "eyebrow" }, say("your_column", { letter: own.letter })),
    h("h2", { tabindex: -1 }, cell(own.name)),
    own.label && own.label !== own.name && h("p", { class: "quiet" }, cell(own.label)),
    h("p", { class: "facts" }, [say(`kind_${own.kind}`), say("filled", { share: percent(own.filled) }),
      own.different > 1 && say("different", { n: own.different })].filter(Boolean).join(" · ")),
    h("div", { class: "bar", "aria-hidden": "true" }, meter(own.filled)),
    !tabled && own.frequent.length > 0 && [h("h3", {}, say("frequent")),
      h("ul", { class: "frequent" }, own.frequent.map(([text, count]) =>
        h("li", {}, cell(text), h("span", { class: "count" }, number(count)))))],
    notes.map((note) => h("p", { class: "quiet" }, spoken(note))));
}

function meter(share) {
  const bar = h("progress", { max: 1, tabindex: -1, "aria-hidden": "true" });
  bar.value = share;
  return bar;
}

function target(own, rules) {
  const name = own.name;
  const aside = name in mapping.drop ? "drop" : name in mapping.keep_local ? "keep_local" : "";
  return h("div", { class: "side goal-side" },
    h("p", { class: "eyebrow" }, say("the_standard")),
    rules.map((rule) => ruleCard(own, rule)),
    aside && setAside(name, aside),
    !aside && (rules.length === 0 ? proposals(own) : at.picking === name && picker(name)),
    !aside && rules.length > 0 && at.picking !== name &&
      button("more", say("another_field"), () => { at.picking = name; draw(); focusOn("search"); }, { class: "link" }),
    !rules.length && h("div", { class: "else" },
      !aside && [
        button("drop", say("leave_out"), () => { change(() => { mapping.drop[name] = ""; }, say("left_out")); focusOn("reason"); }),
        button("keep", say("keep_here"), () => { change(() => { mapping.keep_local[name] = ""; }, say("kept_here")); focusOn("reason"); })],
      linkage(name)));
}

function proposals(own) {
  const candidates = (all.suggested[own.name]?.candidates ?? []).filter((each) => each.confidence >= LEAST).slice(0, 4);
  const cards = candidates.map((each, place) => {
    const about = fieldOf(each.field);
    const code = each.code === null ? "" : codeLabel(about, each.code);
    const label = code ? `${about.label}${say("colon")}${code}` : about.label;
    return h("li", { class: "proposal" },
      h("div", {}, h("strong", {}, label), h("code", {}, about.name),
        h("p", { class: "quiet" }, h("span", { class: "sure" }, say("sure", { share: percent(each.confidence) })),
          " ", each.reasons.map((reason) => [spoken(reason), " "])),
        about.stays && h("p", { class: "quiet" }, say("stays_field"))),
      button(`yes:${place}`, say("yes"), () => fill(own.name, each.field, each.code),
        { class: place === 0 ? "main" : "", "aria-label": say("yes_it_is", { label }) }));
  });
  return [
    cards.length ? [h("h3", {}, say("may_be")), h("ul", { class: "proposals" }, cards)] : h("p", { class: "quiet" }, say("no_proposal")),
    at.picking === own.name || !cards.length ? picker(own.name)
      : button("more", say("choose_field"), () => { at.picking = own.name; draw(); focusOn("search"); }, { class: "link" })];
}

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function picker(name) {
  const asked = folded(at.search).split(/\s+/).filter(Boolean);
  const hits = all.fields.filter((each) => asked.every((word) => folded(`${each.label} ${each.name} ${each.group}`).includes(word)));
  const groups = new Map();
  for (const each of hits) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  const list = h("select", { key: "fields", size: 7, "aria-label": say("fields"), onchange: (event) => { $("about-field").textContent = fieldOf(event.target.value).about; },
    onkeydown: (event) => { if (event.key === "Enter" && event.target.value) fill(name, event.target.value); },
    ondblclick: (event) => { if (event.target.value) fill(name, event.target.value); } },
  [...groups].map(([group, own]) => h("optgroup", { label: group }, own.map((each) =>
    h("option", { value: each.name, title: each.about }, `${each.label} (${each.name})`)))));
  if (asked.length && hits.length) list.value = hits[0].name;
  return h("div", { class: "picker" },
    h("label", { class: "choice" }, h("span", {}, say("search")),
      h("input", { key: "search", type: "search", value: at.search, oninput: (event) => { at.search = event.target.value; draw(); } })),
    list,
    h("p", { id: "about-field", class: "quiet" }, fieldOf(list.value).about),
    button("use", say("use_field"), () => { if (list.value) fill(name, list.value); }));
}

function setAside(name, where) {
  return h("div", { class: "rule", key: "rule", tabindex: -1 },
    h("h3", {}, say(where === "drop" ? "left_out" : "kept_here")),
    h("p", { class: "quiet" }, say(where === "drop" ? "left_out_about" : "kept_here_about")),
    typed("reason", say("reason"), mapping[where][name], (text) => change(() => { mapping[where][name] = text; })),
    button("again", say("again"), () => change(() => free(name)), { class: "link" }));
}

function linkage(name) {
  const role = roleOf(name);
  const options = [["", say("who_none")], ...WHO.map((each) => [each, say(`who_${each}`)])];
  const set = (chosen) => change(() => {
    for (const each of WHO) identity[each] = identity[each].filter((other) => other !== name);
    if (["birth_date", "sex"].includes(chosen)) identity[chosen] = [];
    if (chosen) {
      identity[chosen].push(name);
      if (!rulesOf(name).length) free(name);
    }
  });
  return h("div", { class: "linkage" }, choice("linkage", say("linkage"), options, role, set),
    role && h("p", { class: "here" }, say("linkage_about")),
    role && !complete() && h("p", { class: "quiet" }, say("linkage_incomplete")));
}

function ruleCard(own, rule) {
  const about = fieldOf(rule.field);
  const set = (name) => (value) => change(() => { rule[name] = value; });
  const flagged = own.name in rule.flags;
  const others = rule.columns.filter((each) => each !== own.name);
  return h("div", { class: "rule", key: "rule", tabindex: -1 },
    h("h3", {}, about.label, " ", h("code", {}, about.name)),
    h("p", { class: "quiet" }, about.about),
    about.stays && h("p", { class: "here" }, say("stays_field")),
    flagged && choice("flag", say("yes_means"), codeList(about), rule.flags[own.name], (code) => change(() => { rule.flags[own.name] = code; })),
    others.length > 0 && h("p", { class: "quiet" }, say("also_from", { columns: others.join(", ") })),
    h("details", { open: at[`open:${rule.field}`] || null, ontoggle: (event) => { at[`open:${rule.field}`] = event.target.open; } },
      h("summary", { key: `how:${rule.field}` }, say("how")),
      h("div", { class: "choices" },
        choice(`fit:${rule.field}`, say("relation"), FITS.map((each) => [each, say(`relation_${each}`)]), rule.relation, set("relation")),
        about.list && !flagged && !rule.derive && splitter(rule),
        !flagged && (["date", "year"].includes(about.type) || rule.derive?.match(/age|majority/)) && dates(rule),
        !flagged && derivation(own, rule, about),
        typed(`note:${rule.field}`, say("note"), rule.note, set("note")))),
    button(`not:${rule.field}`, say("not_this"), () => change(() => leave(own.name, rule)), { class: "link" }));
}

function splitter(rule) {
  const marks = [...new Set([...SPLITS, ...(rule.split ? [rule.split] : [])])];
  const options = [["", say("split_none")], ...marks.map((mark) => [mark, say("split_by", { mark: mark === "\n" ? say("line_break") : mark.trim() || say("space") })])];
  return choice(`split:${rule.field}`, say("split"), options, rule.split ?? "", (mark) => change(() => { rule.split = mark || null; }));
}

function written(form) {
  const parts = { "%d": "31", "%m": "12", "%Y": "2024", "%y": "24", "%B": new Intl.DateTimeFormat(all.language, { month: "long" }).format(new Date(2024, 11, 31)) };
  return form === "excel" ? say("dates_excel") : form.replace(/%[dmYyB]/g, (part) => parts[part]);
}

function dates(rule) {
  const mine = rule.dates.join("\u0000");
  const options = new Map([["", say("dates_standard")], ...all.formats.map((form) => [form, written(form)])]);
  if (mine && !options.has(mine)) options.set(mine, rule.dates.map(written).join(say("comma")));
  return choice(`dates:${rule.field}`, say("dates"), [...options], mine, (form) => change(() => { rule.dates = form ? form.split("\u0000") : []; }));
}

function derivation(own, rule, about) {
  const makes = { integer: ["age"], year: ["year"], date: ["year", "month"], key: ["key"], reference: ["key"] }[about.type]
    ?? { "age-band": ["age-band"], majority: ["majority"] }[about.list] ?? [];
  if (!makes.length) return null;
  const options = [["", say("derive_none")], ...makes.map((each) => [each, say(`derive_${each}`)])];
  const others = [["", "–"], ...all.columns.filter((each) => each.name !== own.name).map((each) => [each.name, `${each.letter} ${each.name}`])];
  const second = rule.columns.find((each) => each !== own.name) ?? "";
  return [
    choice(`derive:${rule.field}`, say("derive"), options, rule.derive ?? "", (made) => change(() => { rule.derive = made || null; })),
    ["age", "age-band", "majority"].includes(rule.derive) && choice(`second:${rule.field}`, say("derive_at"), others, second,
      (other) => change(() => { rule.columns = [own.name, ...(other ? [other] : [])]; if (other) free(other); }))];
}

// The values of a column

const codeList = (about) => all.lists[about.list] ?? [["TRUE", say("true")], ["FALSE", say("false")]];
const codeLabel = (about, code) =>
  codeList(about).find(([each]) => each === code)?.[1] ?? all.reasons.find(([each]) => each === code)?.[1] ?? code;

function valueTable(own, rule) {
  const flagged = own.name in rule.flags;
  const about = flagged ? { ...fieldOf(rule.field), list: null, type: "boolean" } : fieldOf(rule.field);
  if (rule.derive || rule.holds.length || !["code", "codes", "boolean"].includes(about.type)) return null;
  const rows = valuesOf(own.name, rule);
  if (rows === null) return h("p", { class: "waiting" }, say("waiting"));
  const proposed = rows.filter((row) => said(rule, row.value) === null && !row.understood && row.candidates[0]?.confidence >= SURE);
  const order = (row) => (said(rule, row.value) !== null ? 2 : row.understood ? 3 : 0);
  const sorted = rows.map((row, place) => [row, place]).sort(([a, i], [b, j]) => (order(a) > 1) - (order(b) > 1) || i - j).map(([row]) => row);
  const open = rows.filter((row) => order(row) === 0).length;
  const title = `values:${rule.field}`;
  return h("div", { class: "values" },
    h("div", { class: "over" },
      h("h3", { id: title }, say("values_of", { label: about.label }), " ",
        h("span", { class: "quiet" }, open ? say("values_open", { n: open }) : say("values_done"))),
      proposed.length > 1 && button(`all:${rule.field}`, say("accept_all", { n: proposed.length }), () => change(() => {
        for (const row of proposed) become(rule, about, row.value, proposal(row.candidates[0].code));
      }, say("accepted", { n: proposed.length })))),
    h("table", { "aria-labelledby": title },
      h("thead", {}, h("tr", {}, ["value", "count", "becomes"].map((each) => h("th", { scope: "col", class: each }, say(`head_${each}`))))),
      h("tbody", {}, sorted.map((row) => valueRow(rule, about, row)))));
}

/** What the mapping says of a value: a choice of its select, or null. */
function said(rule, value) {
  if (value in rule.values) return rule.values[value].to.length ? rule.values[value].to.join(";") : NONE;
  if (value in rule.missing) return MISSING + rule.missing[value];
  return rule.yes.includes(value) ? "TRUE" : null;
}

const proposal = (code) => (all.reasons.some(([each]) => each === code) ? MISSING + code : code);

function become(rule, about, value, chosen, relation = "exact") {
  delete rule.values[value];
  delete rule.missing[value];
  rule.yes = rule.yes.filter((each) => each !== value);
  if (chosen === NONE) rule.values[value] = { to: [], relation: "none", note: "" };
  else if (chosen.startsWith(MISSING)) rule.missing[value] = chosen.slice(MISSING.length);
  else if (chosen) rule.values[value] = { to: chosen.split(";"), relation, note: "" };
}

function valueRow(rule, about, row) {
  const now = said(rule, row.value);
  const best = row.candidates[0];
  const key = `value:${rule.field}:${row.value}`;
  const set = (chosen) => change(() => become(rule, about, row.value, chosen));
  const understood = row.understood && (row.understood.none ? codeLabel(about, row.understood.reason) || say("no_value") : row.understood.to.map((code) => codeLabel(about, code)).join(", "));
  const first = understood ? say("understood", { label: understood }) : say("choose");
  const coded = now && !now.startsWith("=") && now.includes(";") ? [[now, now.split(";").map((code) => codeLabel(about, code)).join(" + ")]] : [];
  const likely = row.candidates.map((each) => each.code);
  const rest = codeList(about).filter(([code]) => !likely.includes(code));
  const option = ([value, text]) => h("option", { value }, text);
  const select = h("select", { key, "aria-label": say("becomes", { value: row.value }), onchange: (event) => set(event.target.value) },
    option(["", first]), coded.map(option),
    likely.length > 0 && h("optgroup", { label: say("may_be") }, likely.map((code) => option([proposal(code), codeLabel(about, code)]))),
    h("optgroup", { label: say("codes") }, rest.map(option)),
    h("optgroup", { label: say("no_value") }, option([NONE, say("nothing_fits")]), option([MISSING, say("no_reason")]),
      all.reasons.filter(([code]) => !likely.includes(code)).map(([code, label]) => option([MISSING + code, label]))));
  select.value = now ?? "";
  const ruled = now && !now.startsWith("=") && rule.values[row.value];
  const state = now !== null ? "chosen" : understood ? "understood" : "open";
  return h("tr", { class: state },
    h("th", { scope: "row" }, cell(row.value)),
    h("td", { class: "count" }, number(row.count)),
    h("td", { class: "becomes" }, h("div", { class: "pick" }, select,
      ruled && choiceOfFit(rule, row, key, ruled),
      state === "open" && best && button(`yes-${key}`, [say("yes"), h("span", { class: "hint" }, `${codeLabel(about, best.code)} · ${percent(best.confidence)}`)],
        () => set(proposal(best.code)), { class: "yes", title: all.language === "en" ? best.reason : null,
          "aria-label": say("yes_value", { value: row.value, label: codeLabel(about, best.code), share: percent(best.confidence) }) }))));
}

function choiceOfFit(rule, row, key, ruled) {
  const select = h("select", { key: `fit-${key}`, class: "fit", "aria-label": say("fit_of", { value: row.value }),
    onchange: (event) => change(() => { rule.values[row.value] = { ...ruled, relation: event.target.value }; }) },
  ["exact", "close", "narrower"].map((each) => h("option", { value: each }, say(`relation_${each}`))));
  select.value = ruled.relation;
  return select;
}

// What comes of it

function drawResult() {
  const heavy = result.findings.filter((each) => each.severity !== "note").length;
  const names = { preview: say("tab_preview"), findings: say("tab_findings"), lost: say("tab_lost") };
  const tabs = Object.entries(names).map(([tab, text]) => button(`tab:${tab}`, [text, tab === "findings" && heavy > 0 && h("span", { class: "badge" }, number(heavy))],
    () => { at.tab = tab; draw(); }, { role: "tab", id: `tab-${tab}`, "aria-selected": at.tab === tab ? "true" : "false", "aria-controls": "panel",
      tabindex: at.tab === tab ? 0 : -1, onkeydown: turnTab }));
  const panel = { preview: records, findings, lost }[at.tab]();
  $("result").replaceChildren(h("div", { class: "tabs", role: "tablist", "aria-label": say("result") }, tabs),
    h("div", { id: "panel", class: "scrolled", role: "tabpanel", "aria-labelledby": `tab-${at.tab}`, tabindex: 0, "data-scroll": `panel-${at.tab}`, key: "panel" },
      at.lost && h("p", { class: "error" }, say("trouble")), panel));
}

function turnTab(event) {
  const tabs = ["preview", "findings", "lost"];
  const step = { ArrowRight: ISOLATE ? -1 : 1, ArrowLeft: ISOLATE ? 1 : -1 }[event.key];
  if (!step) return;
  at.tab = tabs[(tabs.indexOf(at.tab) + step + tabs.length) % tabs.length];
  draw();
  focusOn(`tab:${at.tab}`);
}

function records() {
  if (!result.fields.length) return h("p", { class: "quiet" }, say("preview_empty"));
  return [
    h("p", { class: "quiet" }, say("preview_about", { n: result.records.length })),
    h("table", { class: "records" },
      h("thead", {}, h("tr", {}, result.fields.map((each) => h("th", { scope: "col", class: each.stays ? "stays" : "" }, each.label, h("code", {}, each.name), each.stays && h("span", { class: "here" }, say("stays")))))),
      h("tbody", {}, result.records.map((row) => h("tr", {}, row.map((text, place) => h("td", { class: result.fields[place].stays ? "stays" : "" }, cell(text)))))))];
}

function findings() {
  if (!result.findings.length) return h("p", { class: "good" }, say("findings_none"));
  return h("ul", { class: "found" }, result.findings.map((each) => finding(each, true)));
}

function finding(found, named = false) {
  const places = named === true ? found.columns.filter(column).slice(0, 3) : [];
  return h("li", { class: found.severity },
    h("p", {}, h("strong", {}, say(found.severity === "note" ? "note_" : found.severity), say("colon")), found.message,
      found.count > 1 && found.part === "check" && ` (${say("records", { n: found.count })})`),
    h("p", { class: "quiet" }, `fix_${found.code}` in all.words ? say(`fix_${found.code}`) : found.fix),
    places.length > 0 && h("p", {}, places.map((name) => button(`to:${found.code}:${name}`, cell(name), () => show(name), { class: "link" }))));
}

function lost() {
  const missing = result.unsupplied.filter((each) => each.core);
  return [
    result.sampled < all.rows && h("p", { class: "quiet" }, say("sampled", { n: result.sampled })),
    !result.lost.length && h("p", { class: "good" }, say("lost_none")),
    result.lost.map((each) => h("div", {}, h("h3", {}, each.what), h("ul", {}, each.columns.map((own) =>
      h("li", {}, cell(own.column || own.label), say("colon"), own.records, own.column ? ` (${own.label})` : ""))))),
    missing.length > 0 && h("div", {}, h("h3", {}, say("unsupplied")), h("ul", {}, missing.map((each) => h("li", {}, each.label, " ", h("code", {}, each.name)))))];
}

// Start

async function start() {
  all = await ask("state");
  fields = new Map(all.fields.map((each) => [each.name, each]));
  mapping = plain(all.mapping);
  const own = mapping.identity ?? {};
  identity = Object.fromEntries(WHO.map((role) => [role, [own[role] ?? []].flat()]));
  at.selected = standing().open[0]?.name ?? all.columns[0]?.name ?? "";
  $("main").removeAttribute("aria-busy");
  draw();
  await refresh();
  document.documentElement.dataset.ready = "true";
}

window.addEventListener("beforeunload", (event) => {
  if (!at.finished && unsaved()) event.preventDefault();
});
window.addEventListener("keydown", (event) => {
  const written = event.target.closest?.("input, select, textarea");
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey && !written) {
    event.preventDefault();
    goBack();
  }
});
start();
