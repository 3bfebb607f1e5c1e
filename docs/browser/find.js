// A browser finds what is on the page, and sections are there only while they are near. Who looks for a word with the
// browser is told where all of it is searched.
import { say } from './copy.js';

addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
  if (key.toLowerCase() === 'f' && (ctrlKey || metaKey))
    say('The browser finds what is shown just now. Ctrl+K searches all of the reference.');
});
