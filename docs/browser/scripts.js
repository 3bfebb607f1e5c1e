// What runs in the page beside Redoc's program. The build makes one script of it.
import './accessibility/attributes.js';
import './accessibility/focus.js';
import './error-codes.js';
import './search/search.js';
import './search/found.js';
import './print.js';
import './program.js';
import './title.js';
import './guide-code.js';
import './copy-as-markdown.js';
import './find.js';
import './versions.js';
