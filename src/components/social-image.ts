import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { cardFaces, cardSize, socialCard, type SocialCard } from './social-card.ts';

/* The typeface of the headings; the small file holds the Latin letters, the large one all others. */
const faceFile = (part: string): string => `@fontsource/biz-udpmincho/files/biz-udpmincho-${part}-700-normal.woff`;
const tools = ['satori', '@resvg/resvg-js', '@fontsource/biz-udpmincho'];

const from = createRequire(join(process.cwd(), 'package.json'));
const cache = join(process.cwd(), '.cache', 'social-images');

let prepared: Promise<{ fonts: { name: string; data: Buffer; weight: 700; style: 'normal' }[]; made: string }> | undefined;

async function prepare() {
  const fonts = await Promise.all(
    cardFaces.map(async (name) => ({
      name,
      data: await readFile(from.resolve(faceFile(name))),
      weight: 700 as const,
      style: 'normal' as const,
    })),
  );
  const versions = await Promise.all(
    tools.map(
      async (it) =>
        (JSON.parse(await readFile(join(process.cwd(), 'node_modules', it, 'package.json'), 'utf8')) as { version: string }).version,
    ),
  );
  return { fonts, made: versions.join() };
}

/**
 * The picture of a card as PNG. The same card gives the same bytes; a card drawn before is taken from `.cache/`.
 * @throws where the typeface lacks a character of the card, with that character
 */
export async function socialImage(card: SocialCard): Promise<Buffer> {
  const { fonts, made } = await (prepared ??= prepare());
  const elements = socialCard(card);
  const key = createHash('sha256').update(made).update(JSON.stringify(elements)).digest('hex');
  const file = join(cache, `${key}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const svg = await satori(elements, {
    ...cardSize,
    fonts,
    loadAdditionalAsset: (_, text) => Promise.reject(new RangeError(`${text}: no such character in the typeface of the social images`)),
  });
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  await mkdir(cache, { recursive: true });
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}
