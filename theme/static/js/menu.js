// Closes the menu on Escape and on a tap outside; it opens and closes without this too.
const fold = document.querySelector("[data-menu]");

function close() {
  fold.open = false;
}

if (fold) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !fold.open) return;
    close();
    fold.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!fold.contains(event.target)) close();
  });
}
