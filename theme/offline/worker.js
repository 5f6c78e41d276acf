// Answers without a connection: keeps the shell, the pages read last and their pictures.
// `HUB` stands above, written with every edition; nothing here knows the time.
const OURS = `hub ${HUB.base} `; // other hubs may live on the same host
const SHELL = `${OURS}kulit ${HUB.version}`;
const PAGES = `${OURS}halaman`;
const FILES = `${OURS}berkas`;
const PATIENCE = 4000; // milliseconds that a reader waits before an earlier copy is shown

async function install() {
  const shell = await caches.open(SHELL);
  // The offline page keeps its address when it changes; the other files do not.
  const cache = (address) => (lasts(address) ? "default" : "no-cache");
  await shell.addAll(HUB.shell.map((address) => new Request(address, { cache: cache(address) })));
  await self.skipWaiting();
}

async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const old = names.filter((name) => ![SHELL, PAGES, FILES].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

function inside(address) {
  const url = new URL(address, self.location);
  return url.origin === self.location.origin && url.pathname.startsWith(HUB.base);
}

function lasts(address) {
  const { pathname } = new URL(address, self.location);
  return inside(address) && HUB.lasting.some((folder) => pathname.startsWith(folder));
}

// A page is the same whoever sent the reader: "?utm_source=" counts for nothing.
function plain(address) {
  const url = new URL(address, self.location);
  return url.origin + url.pathname;
}

function sound(response) {
  return response.status === 200 && response.type === "basic";
}

function isPage(response) {
  return sound(response) && response.headers.get("Content-Type")?.startsWith("text/html");
}

// What was put last stands last; the first go when there are too many.
async function keep(name, address, response, most) {
  const cache = await caches.open(name);
  await cache.put(address, response);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((key) => cache.delete(key)));
}

async function keptPage(address) {
  return (await caches.open(PAGES)).match(plain(address), { ignoreVary: true });
}

async function fetchPage(event) {
  const { request } = event;
  const response = (await event.preloadResponse) ?? (await fetch(request));
  if (isPage(response) && !response.redirected) {
    event.waitUntil(keep(PAGES, plain(request.url), response.clone(), HUB.pages));
  } else if (response.status === 404 || response.status === 410) {
    // Taken back by the newsroom: it goes from the telephone too.
    event.waitUntil(caches.open(PAGES).then((cache) => cache.delete(plain(request.url))));
  }
  return response;
}

// A reader who was shown an earlier copy learns when there is a newer one.
async function compare(event, kept, fresh) {
  const response = await fresh;
  if (!isPage(response)) return;
  const [before, now] = await Promise.all([kept.text(), response.text()]);
  if (before === now) return;
  const client = await self.clients.get(event.resultingClientId);
  client?.postMessage("newer");
}

async function answerPage(event, fresh) {
  const kept = await keptPage(event.request.url);
  if (!kept) return fresh.catch(offlinePage);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([fresh.catch(() => undefined), late]);
  if (first && first.status < 500) return first;
  const copy = fresh.then((response) => response.clone());
  event.waitUntil(compare(event, kept.clone(), copy).catch(() => {}));
  return kept;
}

async function offlinePage() {
  const page = await caches.match(HUB.offline, { cacheName: SHELL });
  return page ?? Response.error();
}

// A page that was kept long ago names files that are gone: "site.1f0c….css" is now another.
async function successor(address) {
  const name = stem(address);
  const shell = await caches.open(SHELL);
  const same = (await shell.keys()).find((key) => stem(key.url) === name);
  return same && shell.match(same);
}

function stem(address) {
  return new URL(address, self.location).pathname.replace(/\.[0-9a-f]{12}(?=\.\w+$)/, "");
}

async function answerFile(event) {
  const { request } = event;
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request).catch(() => Response.error());
  if (sound(response)) {
    event.waitUntil(keep(FILES, request.url, response.clone(), HUB.files));
    return response;
  }
  return (await successor(request.url)) ?? response;
}

// What was on screen before there was a worker.
async function keepRead({ page, files }) {
  const answer = await keptPage(page);
  if (!answer) {
    const response = await fetch(page);
    if (isPage(response) && !response.redirected) {
      await keep(PAGES, plain(page), response, HUB.pages);
    }
  }
  for (const file of files.filter(lasts)) {
    if (await caches.match(file, { ignoreVary: true })) continue;
    const response = await fetch(file);
    if (sound(response)) await keep(FILES, file, response, HUB.files);
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  const { read } = event.data ?? {};
  if (read && inside(read.page)) event.waitUntil(keepRead(read).catch(() => {}));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !inside(request.url)) return;
  if (request.mode === "navigate") {
    const fresh = fetchPage(event);
    event.waitUntil(fresh.catch(() => {}));
    event.respondWith(answerPage(event, fresh));
  } else if (lasts(request.url) && !request.headers.has("range")) {
    event.respondWith(answerFile(event));
  }
});
