import { useApi } from './api.js';

const answer = await useApi(location.origin);
document.querySelector('output').textContent = JSON.stringify(answer);
