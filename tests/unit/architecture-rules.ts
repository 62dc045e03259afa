import { posix } from 'node:path';

/** Where a file stands in the house; the order of the rooms is that of the design: each may use those before it. */
export type Room = keyof typeof mayUse;

const left = ['schema', 'model', 'i18n'] as const;
const drawn = [...left, 'chart/geometry', 'chart/view', 'query', 'search'] as const;

/** What each room may import from the others, and the packages it may never touch. */
export const mayUse = {
  schema: { rooms: [], never: /^(?!astro\/zod$)/ },
  model: { rooms: ['schema'], never: /^(d3|react|node:|astro)/ },
  i18n: { rooms: ['schema', 'model'], never: /^(d3|react|node:|astro)/ },
  markdown: { rooms: ['schema', 'model'], never: /^(d3|react|astro:)/ },
  search: { rooms: left, never: /^(d3|react|node:|astro)/ },
  'chart/geometry': { rooms: ['schema', 'model'], never: /^(react|node:|astro)/ },
  'chart/view': { rooms: [...left, 'chart/geometry'], never: /^(d3|node:|astro)/ },
  query: { rooms: left, never: /^(d3|react)/ },
  config: { rooms: ['schema'], never: /^(d3|react)/ },
  components: { rooms: [...drawn, 'styles'], never: /^(d3$|astro:content)/ },
  layouts: { rooms: [...drawn, 'styles', 'components'], never: /^(d3|react|astro:content)/ },
  pages: { rooms: [...drawn, 'styles', 'components', 'layouts'], never: /^(d3|react$|astro:content)/ },
  scripts: { rooms: [...left, 'search'], never: /^(d3|react|astro:)/ },
} as const satisfies Record<string, { rooms: readonly string[]; never: RegExp }>;

/** The room of a file, by its path below the project; `undefined` outside the house. */
export function roomOf(file: string): string | undefined {
  if (file.startsWith('scripts/')) return 'scripts';
  if (file === 'src/content.config.ts') return 'config';
  return /^src\/(chart\/[^/]+|[^/]+)\//.exec(file)?.[1];
}

/** The specifiers that a module imports: static, dynamic, re-exported and in types. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const patterns = [
    /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((it) => [...code.matchAll(it)].map((match) => match[1]!));
}

/** Imports that do not point left, or reach for a package that the room must do without. */
export function wrongImports(file: string, text: string): string[] {
  const room = roomOf(file);
  if (room === undefined || room === 'styles') return [];
  const rule: { rooms: readonly string[]; never: RegExp } | undefined = mayUse[room as Room];
  if (!rule) return [`${file}: the room ${room} is not in the table`];
  return importsOf(text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) return rule.never.test(specifier) ? [`${file}: ${specifier}`] : [];
    const target = roomOf(posix.join(posix.dirname(file), specifier));
    return target === room || (target !== undefined && rule.rooms.includes(target)) ? [] : [`${file}: ${specifier}`];
  });
}

const found = (file: string, text: string, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line, n) => (pattern.test(line) ? [`${file}:${n + 1}: ${line.trim().slice(0, 120)}`] : []));
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Lines that name an organisation, in whatever case. */
export function namesIn(names: readonly string[], file: string, text: string): string[] {
  return found(file, text, new RegExp(names.map(escaped).join('|'), 'iu'));
}

/** Lines that hold kana or kanji. */
export function japaneseIn(file: string, text: string): string[] {
  return found(file, text, /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u);
}

/** Lines that hold a year; the address of a namespace is not one. */
export function yearsIn(file: string, text: string): string[] {
  return found(file, text.replace(/http:\/\/www\.w3\.org\/[\w/]+/g, ''), /\b(19|20)\d{2}\b/);
}

/** Lines that hold one of these ids as a literal of its own. */
export function idsIn(ids: readonly string[], file: string, text: string): string[] {
  return found(file, text, new RegExp(`(['"\`])(${ids.map(escaped).join('|')})\\1`));
}
