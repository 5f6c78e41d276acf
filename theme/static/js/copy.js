// Shows the copy buttons and copies the text that each names; selects it where copying is refused.
const status = document.querySelector("[data-kit-status]");
const buttons = document.querySelectorAll("[data-copy]");

function label(button) {
  return button.querySelector("[data-copy-label]");
}

async function copy(button) {
  const text = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    text.focus();
    text.select();
    status.textContent = status.dataset.selected;
    return;
  }
  for (const other of buttons) label(other).textContent = other.dataset.resting;
  label(button).textContent = button.dataset.copied;
  status.textContent = button.dataset.said;
}

for (const button of buttons) {
  button.dataset.resting = label(button).textContent;
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}
