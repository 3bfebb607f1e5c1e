// Redoc's program has more than two megabytes. It is kept as text until what is prerendered has been painted:
// a browser would compile it first.
requestAnimationFrame(() =>
  setTimeout(() => {
    const program = document.createElement('script');
    program.type = 'module';
    program.textContent = document.getElementById('program').textContent;
    document.body.append(program);
  }),
);
