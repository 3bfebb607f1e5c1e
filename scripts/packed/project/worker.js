import { useApi } from './api.js';

export default {
  /** @param {Request} _request @param {{ API: string }} environment */
  async fetch(_request, { API }) {
    return Response.json(await useApi(API));
  },
};
