// Code in guides is colored, and has a button that copies it, as code beside an operation has.
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import { copyAndSay } from './copy.js';
import { onChange } from './on-change.js';

for (const [name, language] of Object.entries({ bash, javascript, json, typescript, yaml })) hljs.registerLanguage(name, language);

onChange(() => {
  for (const block of document.querySelectorAll(
    '#redoc [data-component-name="Markdown/Markdown"] > pre[data-language]:not([data-is-colored])',
  )) {
    const language = block.getAttribute('data-language') ?? '';
    const text = block.textContent ?? '';
    block.setAttribute('data-is-colored', '');
    if (hljs.getLanguage(language)) block.innerHTML = hljs.highlight(text, { language }).value;
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'copy-code', textContent: 'Copy' });
    button.setAttribute('aria-label', 'Copy this code');
    button.addEventListener('click', () => copyAndSay(text, 'The code'));
    block.before(button);
  }
});
