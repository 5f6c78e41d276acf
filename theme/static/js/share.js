// Shows the share button where the browser can share or copy, and does it.
const button = document.querySelector("[data-share]");
const said = document.querySelector("[data-share-status]");
const canShare = typeof navigator.share === "function";

function address() {
  return document.querySelector('link[rel="canonical"]')?.href ?? location.href;
}

async function share() {
  const title = document.querySelector("h1").textContent.trim();
  await navigator.share({ title, url: address() }).catch(() => {}); // the reader thought better of it
}

async function copy() {
  await navigator.clipboard.writeText(address());
  button.textContent = button.dataset.copied;
  said.textContent = button.dataset.copied;
}

if (button && (canShare || navigator.clipboard)) {
  if (!canShare) button.textContent = button.dataset.copy;
  button.hidden = false;
  button.addEventListener("click", canShare ? share : copy);
}
