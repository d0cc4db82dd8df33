// Search in the standard, and the way to the same place in another language. All of it happens in this browser.
"use strict";

(() => {
  const SHOWN = 30;
  const LISTED = 300;
  const form = document.querySelector("form.search");
  const input = form.querySelector("input");
  const panel = form.querySelector("[data-panel]");
  const results = form.querySelector("[data-results]");
  const count = form.querySelector("[data-count]");
  const status = form.querySelector("[data-status]");
  const base = form.dataset.base;
  let waiting = null;

  // A page opened from a disk may load scripts, and nothing else: so the index is one.
  const load = () => {
    waiting ??= new Promise((done) => {
      const script = document.createElement("script");
      script.src = `${base}search-index.js`;
      script.addEventListener("load", () => done(prepared(window.standardIndex)));
      script.addEventListener("error", () => done([]));
      document.head.append(script);
    });
    return waiting;
  };

  // Small letters without marks; Arabic letters that are typed in several ways become one.
  const folded = (text) =>
    text
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .normalize("NFD")
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
      .toLowerCase()
      .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
      .replace(/\u0649/g, "\u064a")
      .replace(/\u0629/g, "\u0647")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();

  const prepared = ({ kinds, rows }) =>
    rows.map(([kind, label, name, path, context, more]) => ({
      kind: kinds[kind],
      label,
      name,
      path,
      context,
      exact: name.toLowerCase(),
      names: ` ${folded(name)}`,
      labels: ` ${folded(label)}`,
      text: ` ${folded(`${name} ${label} ${context} ${more}`)}`,
    }));

  // Lower is better; null is no hit. Every word must begin a word of the entry, or stand within one.
  const rank = (entry, typed, words) => {
    if (entry.exact === typed) return 0;
    const whole = words.join(" ");
    if (entry.labels === ` ${whole}` || entry.names === ` ${whole}`) return 1;
    if (entry.labels.startsWith(` ${whole}`) || entry.names.startsWith(` ${whole}`)) return 2;
    const within = (text, mark) => words.every((word) => text.includes(mark + word));
    if (within(entry.labels, " ")) return 3;
    if (within(entry.names, " ")) return 4;
    if (within(entry.labels + entry.names, "")) return 5;
    if (within(entry.text, " ")) return 6;
    return within(entry.text, "") ? 7 : null;
  };

  const search = (index, typed) => {
    const words = folded(typed).split(" ").filter(Boolean);
    if (!words.length) return [];
    return index
      .map((entry, place) => ({ entry, place, at: rank(entry, typed.trim().toLowerCase(), words) }))
      .filter(({ at }) => at !== null)
      .sort((a, b) => a.at - b.at || a.place - b.place)
      .map(({ entry }) => entry);
  };

  const element = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  const item = (entry) => {
    const link = element("a", "", { href: base + entry.path });
    link.append(element("span", entry.label, { class: "hit" }));
    if (entry.name && entry.name !== entry.label) link.append(" ", element("code", entry.name, { dir: "ltr" }));
    link.append(element("span", [entry.kind, entry.context].filter(Boolean).join(" · "), { class: "where" }));
    const line = element("li", "");
    line.append(link);
    return line;
  };

  const said = (found, shown) => {
    if (!found) return form.dataset.none;
    const text = found > shown ? form.dataset.more : form.dataset.found;
    return text.replace("{shown}", shown).replace("{n}", found);
  };

  const close = () => {
    panel.hidden = true;
  };

  const show = async () => {
    const typed = input.value;
    const found = search(await load(), typed);
    if (typed !== input.value) return;
    const empty = !folded(typed);
    panel.hidden = empty;
    results.replaceChildren(...found.slice(0, SHOWN).map(item));
    count.textContent = empty ? "" : said(found.length, SHOWN);
    status.textContent = count.textContent;
  };

  const links = () => [...results.querySelectorAll("a")];

  const move = (step) => {
    const all = links();
    const next = all.indexOf(document.activeElement) + step;
    (next < 0 ? input : all[Math.min(next, all.length - 1)])?.focus();
  };

  input.addEventListener("focus", load);
  input.addEventListener("input", show);
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      close();
      input.focus();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !panel.hidden) {
      move(event.key === "ArrowDown" ? 1 : -1);
    } else return;
    event.preventDefault();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget)) close();
  });
  document.addEventListener("click", ({ target }) => {
    if (!form.contains(target) || results.contains(target)) close();
  });

  // The page of results, which is also where the button leads.
  const section = document.querySelector("[data-page-results]");
  const asked = new URLSearchParams(location.search).get("q");
  if (section && asked) {
    input.value = asked;
    void load().then((index) => {
      const found = search(index, asked);
      section.querySelector("[data-page-list]").replaceChildren(...found.slice(0, LISTED).map(item));
      section.querySelector("[data-page-count]").textContent = said(found.length, LISTED);
      section.hidden = false;
      status.textContent = said(found.length, LISTED);
    });
  }

  // Another language shows the same place of the same page.
  document.querySelector(".languages").addEventListener("click", ({ target }) => {
    const link = target.closest("a");
    if (link) {
      link.search = location.search;
      link.hash = location.hash;
    }
  });
})();
