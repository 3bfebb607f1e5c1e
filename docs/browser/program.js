// Safari has none, and without it Redoc never loads what its search looks through.
window.requestIdleCallback ??= (run) => setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }));
window.cancelIdleCallback ??= clearTimeout;

// Redoc's program has more than two megabytes. It is kept as text until what is prerendered has been painted:
// a browser would compile it first. As a file of its own, and not as the text of an element, it is compiled
// beside everything else.
requestAnimationFrame(() =>
  setTimeout(() => {
    const text = document.getElementById('program');
    const program = document.createElement('script');
    program.type = 'module';
    program.src = URL.createObjectURL(new Blob([text?.textContent ?? ''], { type: 'text/javascript' }));
    document.body.append(program);
    // Once is enough: the browser has it as a file now.
    text?.remove();
  }),
);
