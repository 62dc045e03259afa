import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

/* The web editor is a tool for the desk: neither its program nor a way to it is part of what is published. */
test('nothing of the web editor is in the built site', () => {
  const { files, read } = builtSite();
  const words = /decap|netlify-cms|CMS\.init|persistEntry|editorConfig/i;
  const texts = files.filter((it) => /\.(html|m?js|css|json|xml|txt)$/.test(it));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((it) => words.test(read(it).toString('utf8')))).toEqual([]);
  expect(files.filter((it) => /(^|\/)(cms|admin)(\/|\.|$)/.test(it))).toEqual([]);
});
