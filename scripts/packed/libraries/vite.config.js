// A page asks where it comes from; there, what is for the API is handed on. None of them may make code of texts.
export default {
  logLevel: 'warn',
  build: { rollupOptions: { input: ['index.html', 'emulated.html'] } },
  preview: {
    proxy: { '^/v[23]/': { target: process.env['API'], changeOrigin: true } },
    headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self' https:" },
  },
};
