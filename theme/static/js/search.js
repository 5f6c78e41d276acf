// Finds as one types: asks the index in /pagefind/, shows results, keeps the address in step.
// The index comes on first use, in blocks. The words and the markup are the template's (search.html).
const room = document.querySelector("[data-search]");
const form = room.querySelector("form");
const words = form.elements.q;
const choices = [...room.querySelectorAll("[data-search-filter]")];
const list = room.querySelector("[data-search-results]");
const more = room.querySelector("[data-search-more]");
const status = room.querySelector("[data-search-status]");
const nothing = room.querySelector("[data-search-nothing]");
const browse = document.querySelector("[data-search-browse]");
const model = room.querySelector("template").content.firstElementChild;
const lang = document.documentElement.lang;
const PAUSE = 180; // milliseconds without a key before it looks
const SLOW = 400; // milliseconds before it says that it is still looking
const STEP = 10;
const EVERY = "\ue000";

let engine; // a promise of Pagefind, once for each block of the index
let tries = 0;
let turn = 0; // of the newest search; older ones stay silent
let found = [];
let timer;

function load() {
  engine ??= start().catch((error) => {
    engine = undefined; // the next try starts anew
    throw error;
  });
  return engine;
}

async function start() {
  const { base } = room.dataset;
  const folder = `${base}pagefind/`;
  tries += 1;
  // Browsers may remember that a module could not be had; another address asks again.
  const again = tries > 1 ? `?${tries}` : "";
  const [{ createInstance }, blocks] = await Promise.all([
    import(`${folder}pagefind.js${again}`),
    fetch(`${folder}blocks.json`, { cache: "no-cache" }).then((answer) => answer.json()),
  ]);
  const asked = blocks[lang.toLowerCase()] ? lang.toLowerCase() : Object.keys(blocks)[0];
  const open = async (tag, number) => {
    const basePath = `${folder}${asked}-${number}/`;
    // Without its worker: one script less to fetch, and the page's own policy is what counts.
    const how = { basePath, baseUrl: base, noWorker: true, excerptLength: 28, metaCacheTag: tag };
    const block = createInstance(how);
    return { block, filters: await block.filters() };
  };
  const [tag, ...others] = blocks[asked];
  const first = await open(tag, 0); // brings the program for all
  const opened = await Promise.allSettled(others.map((tag, at) => open(tag, at + 1)));
  const sound = [first, ...opened.flatMap(({ value }) => value ?? [])];
  const filters = sum(sound.map((one) => one.filters));
  for (const choice of choices) fill(choice, filters[choice.name] ?? {});
  return sound.map((one) => one.block);
}

// The blocks answer as one. Without a word all pages are meant: they have one that nobody types
// (plugins/search/binding.py); asked for no word at all, Pagefind would load every word there is.
async function ask(blocks, text, filters) {
  const able = await knowing(blocks, text);
  const answers = await Promise.all(able.map((block) => block.search(text || EVERY, { filters })));
  return {
    results: answers.flatMap((answer) => answer.results).sort((one, other) => other.score - one.score),
    filters: sum(answers.map((answer) => answer.filters)),
  };
}

// Of several words Pagefind leaves out those that a block lacks: it would answer for the rest.
async function knowing(blocks, text) {
  const all = text.split(/\s+/);
  if (blocks.length === 1 || all.length === 1) return blocks;
  const knows = async (block, word) => (await block.search(word)).results.length > 0;
  const known = await Promise.all(
    blocks.map((block) => Promise.all(all.map((word) => knows(block, word)))),
  );
  const needed = all.map((_, word) => known.some((its) => its[word]));
  return blocks.filter((_, at) => needed.every((need, word) => !need || known[at][word]));
}

function sum(parts) {
  const whole = {};
  for (const [name, values] of parts.flatMap(Object.entries)) {
    whole[name] ??= {};
    for (const [value, count] of Object.entries(values)) {
      whole[name][value] = (whole[name][value] ?? 0) + count;
    }
  }
  return whole;
}

function chosen(except) {
  const used = choices.filter((choice) => choice !== except && choice.value);
  return Object.fromEntries(used.map((choice) => [choice.name, choice.value]));
}

function say(key, count = 0) {
  const text = room.dataset[key].replace("{count}", count.toLocaleString(lang));
  status.textContent = text.replace("{words}", () => words.value.trim());
}

function tell(count, any) {
  const kind = count ? (count === 1 ? "one" : "many") : "nothing";
  say(words.value.trim() ? kind : `${kind}Chosen`, count);
  nothing.toggleAttribute("data-chosen", any);
}

// Years newest first, names by their alphabet; what would find nothing is left out.
function fill(choice, counts) {
  const byName = (one, other) => one.localeCompare(other, lang, { numeric: true });
  const names = Object.keys(counts).filter((name) => counts[name] || name === choice.value);
  names.sort(choice.name === "tahun" ? (one, other) => byName(other, one) : byName);
  const { value } = choice;
  choice.length = 1;
  for (const name of names) {
    choice.add(new Option(`${name} (${counts[name].toLocaleString(lang)})`, name));
  }
  choice.value = names.includes(value) ? value : "";
}

async function look() {
  clearTimeout(timer);
  const mine = ++turn;
  const text = words.value.trim();
  const slow = setTimeout(() => mine === turn && say("waiting"), SLOW);
  try {
    const blocks = await load();
    const filters = chosen();
    remember(text, filters);
    const any = Object.keys(filters).length > 0;
    const { results } = text || any ? await ask(blocks, text, filters) : {};
    const counts = await Promise.all(choices.map((choice) => countsFor(blocks, text, choice)));
    if (mine !== turn) return;
    choices.forEach((choice, at) => fill(choice, counts[at]));
    found = results ?? [];
    const first = await cards(0);
    if (mine !== turn) return;
    list.replaceChildren(...first);
    if (results) tell(found.length, any);
    else status.textContent = "";
    nothing.hidden = !results || found.length > 0;
    browse.hidden = found.length > 0;
    more.hidden = found.length <= STEP;
  } catch {
    if (mine !== turn) return;
    say("failed");
    browse.hidden = false;
  } finally {
    clearTimeout(slow);
    if (mine === turn) room.removeAttribute("data-asked");
  }
}

// How many each value would leave, all other choices kept.
async function countsFor(blocks, text, choice) {
  const { filters } = await ask(blocks, text, chosen(choice));
  return filters[choice.name] ?? {};
}

async function cards(from) {
  const some = found.slice(from, from + STEP);
  return Promise.all(some.map(async (result) => card(await result.data())));
}

function card({ url, meta, excerpt, content }) {
  const item = model.cloneNode(true);
  const part = (name) => item.querySelector(`[data-result-${name}]`);
  part("way").href = url;
  part("way").textContent = meta.title;
  part("channel").textContent = meta.channel ?? "";
  if (meta.colour) part("colour").setAttribute("fill", meta.colour);
  else part("colour").remove();
  part("excerpt").append(...cut(marked(excerpt), content));
  if (meta.date) part("date").textContent = day(meta.date);
  else part("date").remove();
  if (meta.image) part("picture").src = room.dataset.base + meta.image.slice(1);
  else part("picture").remove();
  return item;
}

// The excerpt is HTML with nothing but <mark> in it; nothing else is let through. A mark holds
// the signs around its word, which are set free.
function marked(excerpt) {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].flatMap((node) => {
    if (node.nodeName !== "MARK") return node.textContent;
    const [, before, word, after] = node.textContent.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u);
    const mark = document.createElement("mark");
    mark.textContent = word;
    return [before, mark, after];
  });
}

// Dots where the excerpt leaves something out.
function cut(parts, content) {
  const text = parts.map((part) => part.textContent ?? part).join("").trim();
  const before = content.trim().startsWith(text.slice(0, 40)) ? "" : "… ";
  const after = content.trim().endsWith(text.slice(-40)) ? "" : " …";
  return [before, ...parts, after];
}

function day(text) {
  const form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  return new Date(text).toLocaleDateString(lang, form);
}

function remember(text, filters) {
  const query = new URLSearchParams({ ...(text && { q: text }), ...filters });
  history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}`);
}

function reset() {
  words.value = "";
  for (const choice of choices) choice.value = "";
  words.focus();
  look();
}

function step(by) {
  const ways = [...list.querySelectorAll("a")];
  const at = ways.indexOf(document.activeElement) + by;
  (ways[at] ?? (at < 0 ? words : ways.at(-1)))?.focus();
}

// "/" only while something of the search has focus: a key alone must not surprise those who
// speak to their computer (WCAG 2.1.4).
function press(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches("select")) return;
  const keys = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Escape: reset };
  if (target !== words) keys["/"] = () => words.focus();
  if (!keys[key]) return;
  event.preventDefault();
  keys[key]();
}

// What the address asks for; a choice is there before the index tells which there are.
function open() {
  const asked = new URLSearchParams(location.search);
  words.value = asked.get("q") ?? "";
  for (const choice of choices) {
    const value = asked.get(choice.name);
    if (value) choice.add(new Option(value, value, false, true));
  }
  if (!words.value && !Object.keys(chosen()).length) return;
  room.dataset.asked = ""; // keeps room for what comes, so that nothing moves
  browse.hidden = true;
  look();
}

room.dataset.ready = "";
open();
form.addEventListener("focusin", () => load().catch(() => {}), { once: true });
words.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
});
form.addEventListener("change", (event) => event.target !== words && look());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  look();
});
room.addEventListener("keydown", press);
more.addEventListener("click", async () => {
  const from = list.children.length;
  list.append(...(await cards(from)));
  more.hidden = list.children.length >= found.length;
  list.children[from].querySelector("a").focus();
});
room.querySelector("[data-search-widen]").addEventListener("click", () => {
  for (const choice of choices) choice.value = "";
  words.focus();
  look();
});
