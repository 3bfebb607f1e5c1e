/** @type {(() => void)[]} */
const looks = [];
let due = false;

/**
 * Calls a function whenever the page has changed, once a frame. Redoc renders sections as they come into view, and anew when it
 * likes.
 *
 * @param {() => void} look
 */
export function onChange(look) {
  looks.push(look);
}

function change() {
  if (due) return;
  due = true;
  requestAnimationFrame(() => {
    due = false;
    for (const look of looks) look();
  });
}

// What is chosen shows in a class only.
document.addEventListener('click', change);
new MutationObserver(change).observe(document.body, { childList: true, subtree: true, characterData: true });
