/** Takes the reader's choice in the reference over, where there is one; else the system decides. */
export function takeTheme(): void {
  try {
    const chosen = localStorage.getItem('redoc.colorMode');
    if (chosen === 'dark' || chosen === 'light') document.documentElement.style.colorScheme = chosen;
  } catch {
    // A browser that keeps nothing has no choice to take over.
  }
}
