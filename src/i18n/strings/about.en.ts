import type { Words } from '../words.ts';
import type { about as aboutSource, accessibility as accessibilitySource } from './about.ja.ts';

export const about: Words<typeof aboutSource> = {
  title: 'About this site',
  description: 'What this site is for, which document it rests on, how it treats words and figures, terms of use and contact.',
  purpose: {
    title: 'What this is',
    text: (plan) =>
      `A web edition of the ${plan}, made for use. Staff see what is asked of them, people thinking of applying see the work and the ways in, and residents and council members can check every figure.`,
  },
  words: {
    title: 'How words are treated',
    text: 'Facts, figures, names and marks are those of the official document. The sentences were written anew, plainly, for this site. Every page names the chapter, section and item it rests on. Japanese and English say the same.',
  },
  numbers: {
    title: 'How figures are treated',
    text: 'Text, charts, tables and downloads draw on one set of data. Published figures are worked out again, and differences are shown. Figures that were lost with the original pictures are not invented: they are marked as not supplied.',
    link: 'See the checked figures',
  },
  privacy: {
    title: 'Privacy',
    text: 'There are no cookies and no visitor statistics. Your browser talks to this site only. Nothing you type is stored or sent.',
  },
  licence: {
    title: 'Terms of use',
    text: (name) => `For the content: ${name}`,
    icons: 'The design uses design tokens of the Digital Agency of Japan (MIT licence).',
  },
  contact: {
    title: 'Contact',
    text: (organisation, department) => `${organisation}, ${department}`,
    missing: 'No e-mail address or form has been supplied yet.',
  },
  report: 'At the foot of each page, “Something wrong on this page?” prepares a message with the address of that page.',
  published: (month) => `Plan published: ${month}`,
  period: (range) => `Period of the plan: ${range}`,
};

export const accessibility: Words<typeof accessibilitySource> = {
  title: 'Accessibility',
  description: 'What this site does so that everyone can read, use and check it, how that is tested, and how to report a barrier.',
  aim: { title: 'The standard', text: 'The site is built to level AA of WCAG 2.2 and JIS X 8341-3.' },
  means: {
    title: 'What we do',
    items: {
      keyboard: 'Everything works with the keyboard alone. Arrow keys move through the marks of a chart; Esc leaves it.',
      noScript: 'Without JavaScript all text, charts and tables are still there.',
      figures: 'Every chart comes with a sentence and a table of the same figures. Colour alone never carries meaning.',
      zoom: 'At 200% zoom and on a screen 320 pixels wide nothing needs sideways scrolling; a wide table scrolls within its frame.',
      dark: 'Light and dark, forced colours and reduced motion follow your settings.',
      print: 'Printed pages hold the text and the charts without the navigation.',
      language: 'You can switch between the same passage in Japanese and English at any time.',
    },
  },
  tests: {
    title: 'How it is tested',
    text: 'Before each release every page is checked automatically (axe) in both languages, at 320 and 1280 pixels, light and dark, and must have no findings. Keyboard use is tested in a browser.',
  },
  limits: {
    title: 'Limits',
    text: 'Automatic checks do not find every barrier. The site has not yet been evaluated by users of assistive technology.',
  },
  contact: {
    title: 'Tell us',
    text: 'If something cannot be read or used, please use “Something wrong on this page?” at the foot of the page.',
  },
};
