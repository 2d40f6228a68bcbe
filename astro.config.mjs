import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { readSettings } from './src/load/settings.ts';
import { contentFolder } from './src/site/content-folder.ts';
import { fonts } from './src/site/fonts.ts';
import { headingAnchors } from './src/site/heading-anchors.ts';
import { outputFolder } from './src/site/output-folder.ts';
import { remarkRecordLinks } from './src/site/record-links.ts';

const settings = readSettings();

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.out,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkRecordLinks],
    }),
  },
  integrations: [
    // The guard of the content stands before the compiler.
    contentFolder(settings),
    mdx(),
    fonts(settings),
    headingAnchors(),
    outputFolder(settings),
  ],
  vite: {
    // Data URIs would need a wider content security policy.
    build: { assetsInlineLimit: 0 },
    // What a build makes beside it is none of the development server's business.
    server: {
      watch: { ignored: [(path) => path.startsWith(`${settings.out}${sep}`), '**/.*-building-*/**'] },
    },
    resolve: {
      // A content folder may lie outside the project, where nothing is installed.
      alias: { 'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')) },
    },
  },
});
