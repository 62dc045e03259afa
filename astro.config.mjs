import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { holdBrackets } from './src/markdown/bracketed-terms.ts';
import { joinJapaneseLines } from './src/markdown/japanese-lines.ts';
import { markPassages } from './src/markdown/passages.ts';
import { alignByClass } from './src/markdown/table-alignment.ts';

const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
const { origin } = JSON.parse(readFileSync(resolve(contentDir, 'site.json'), 'utf8'));

export default defineConfig({
  site: origin ?? undefined,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    react(),
    ...(origin
      ? [sitemap({ i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } }, filter: (page) => !/\/(embed|search)\//.test(page) })]
      : []),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly, remarkCjkFriendlyStrikethrough, joinJapaneseLines, markPassages, holdBrackets],
      rehypePlugins: [alignByClass],
    }),
  },
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "worker-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    define: { 'process.env.CONTENT_DIR': JSON.stringify(contentDir) },
    build: { assetsInlineLimit: 0 },
  },
});
