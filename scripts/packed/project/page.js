import { useApi } from './api.js';

const answer = await useApi(location.origin);
document.querySelector('output')?.append(JSON.stringify(answer));
