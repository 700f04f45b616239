import { defineConfig } from 'vite';

/** The page: `src/page/` becomes `dist/page/`, which http/ serves. Nothing is inlined, so that the CSP can forbid it. */
export default defineConfig({
  root: 'src/page',
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
