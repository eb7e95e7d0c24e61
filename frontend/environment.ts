/** Where `vite` and `vite preview` find the API; `API_TARGET` overrides it. */
export const apiTarget = process.env['API_TARGET'] ?? 'http://127.0.0.1:8080';

/** What programs that we start inherit. */
export const inherited = process.env;
