// Who changes to another version goes on with what they were reading.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.versions a[href^="../v"]') : undefined;
  if (link instanceof HTMLAnchorElement) link.hash = location.hash;
});
