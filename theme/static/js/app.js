// Reading without a connection: registers the worker and tells it what is being read just now.
const worker = document.querySelector("[data-worker]")?.dataset.worker;
const notice = document.querySelector("[data-newer]");

async function start() {
  const first = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
  if (!first) return;
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType("resource").map((entry) => entry.name);
  active.postMessage({ read: { page: location.href, files } });
}

if (worker && "serviceWorker" in navigator) {
  navigator.serviceWorker.addEventListener("message", (event) => {
    if (event.data === "newer" && notice) notice.hidden = false;
  });
  // After everything that the reader came for; where it is refused, nothing is lost.
  addEventListener("load", () => start().catch(() => {}));
}
