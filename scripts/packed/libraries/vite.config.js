// The page asks where it comes from; there, what is for the API is handed on.
export default { logLevel: 'warn', preview: { proxy: { '^/v[23]/': { target: process.env['API'], changeOrigin: true } } } };
