// Lists the stories that this telephone has kept, the one read last first.
const list = document.querySelector("[data-read-list]");
const nothing = document.querySelector("[data-read-nothing]");
const again = document.querySelector("[data-read-again]");

async function kept(base) {
  if (!("caches" in globalThis)) return [];
  const cache = await caches.open(`hub ${base} halaman`);
  const pages = (await cache.keys()).reverse();
  const heads = await Promise.all(pages.map(async (page) => head(await cache.match(page))));
  return pages.map((page, n) => ({ address: page.url, ...heads[n] })).filter((page) => page.story);
}

async function head(response) {
  const [text] = (await response.text()).split("</head>", 1);
  const page = new DOMParser().parseFromString(text, "text/html");
  const said = (name) => page.querySelector(`meta[property="og:${name}"]`)?.content ?? "";
  return { story: said("type") === "article", title: said("title"), summary: said("description") };
}

function row({ address, title, summary }) {
  const item = document.createElement("li");
  item.className = "entry-list__item";
  const way = Object.assign(document.createElement("a"), { href: address, textContent: title });
  way.className = "entry-list__way";
  const words = Object.assign(document.createElement("p"), { textContent: summary });
  words.className = "entry-list__summary";
  item.append(way, words);
  return item;
}

if (list) {
  const stories = await kept(list.dataset.readList).catch(() => []);
  list.replaceChildren(...stories.map(row));
  list.hidden = stories.length === 0;
  nothing.hidden = stories.length > 0;
}
if (again) {
  again.hidden = false;
  again.addEventListener("click", () => location.reload());
  // The page that was asked for comes by itself once there is a connection.
  if (location.pathname !== again.dataset.readAgain) {
    addEventListener("online", () => location.reload());
  }
}
