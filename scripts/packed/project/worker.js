import { useApi } from './api.js';

export default {
  async fetch(_request, { API }) {
    return Response.json(await useApi(API));
  },
};
