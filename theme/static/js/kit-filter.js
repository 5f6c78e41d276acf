// Hides the kits that do not match the filter, and says how many do.
const form = document.querySelector("[data-kit-filter]");
const count = document.querySelector("[data-kit-count]");
const rows = [...document.querySelectorAll("[data-kit-rows] > *")].map((row) => ({
  row,
  text: plain(row.textContent),
}));

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function filter() {
  const words = plain(form.elements.kata.value).split(/\s+/);
  const channel = form.elements.kanal.value;
  let shown = 0;
  for (const { row, text } of rows) {
    const right = !channel || row.dataset.channel === channel;
    row.hidden = !(right && words.every((word) => text.includes(word)));
    shown += row.hidden ? 0 : 1;
  }
  const { none, one, some } = count.dataset;
  count.textContent = shown > 1 ? some.replace("#", shown) : shown ? one : none;
}

if (form) {
  form.dataset.ready = "";
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("pageshow", filter); // the browser may bring back what was written before
}
