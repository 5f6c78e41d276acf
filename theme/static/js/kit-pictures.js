// Offers the phone's own share sheet, with the picture file and the words for WhatsApp.
const status = document.querySelector("[data-kit-status]");
const words = document.getElementById("teks-whatsapp");
const fetched = new Map();

function canShareFiles() {
  const sample = new File([], "gambar.jpg", { type: "image/jpeg" });
  return typeof navigator.share === "function" && navigator.canShare?.({ files: [sample] });
}

async function picture(address) {
  if (!fetched.has(address)) {
    const answer = await fetch(address, { cache: "force-cache" });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const name = address.split("/").pop();
    fetched.set(address, new File([await answer.blob()], name, { type: "image/jpeg" }));
  }
  return fetched.get(address);
}

async function share(address) {
  try {
    const file = await picture(address);
    await navigator.share({ files: [file], text: words.value });
  } catch (error) {
    if (error.name === "AbortError") return; // the reader thought better of it
    status.textContent = fetched.has(address)
      ? status.dataset.ready // it came too late after the tap
      : status.dataset.failed;
  }
}

if (canShareFiles()) {
  for (const button of document.querySelectorAll("[data-kit-picture]")) {
    button.hidden = false;
    button.addEventListener("click", () => share(button.dataset.kitPicture));
  }
}
