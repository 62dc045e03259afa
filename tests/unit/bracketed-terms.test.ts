import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { holdBrackets } from '../../src/markdown/bracketed-terms.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const term = (name = 'Term'): PhrasingContent => ({ type: 'mdxJsxTextElement', name, attributes: [], children: [text('word')] });
const written = (node: PhrasingContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'mdxJsxTextElement'
      ? `<${node.name}>${(node.children as PhrasingContent[]).map(written).join('')}</>`
      : '?';

const said = (...children: PhrasingContent[]): string => {
  const paragraph: Paragraph = { type: 'paragraph', children };
  holdBrackets()({ type: 'root', children: [paragraph] } satisfies Root);
  return paragraph.children.map(written).join('');
};

describe('brackets stay with the glossary word they hold', () => {
  it.each([
    ['both brackets', [text('a\u300c'), term(), text('\u300db')], 'a<span>\u300c<Term>word</>\u300d</>b'],
    [
      'the full stop after the bracket goes along',
      [text('a\u300c'), term(), text('\u300d\u3002b')],
      'a<span>\u300c<Term>word</>\u300d\u3002</>b',
    ],
    ['an opening bracket alone', [text('a\uff08'), term(), text('b')], 'a<span>\uff08<Term>word</></>b'],
    ['a closing bracket alone', [text('a'), term(), text('\uff09b')], 'a<span><Term>word</>\uff09</>b'],
    ['no bracket', [text('a'), term(), text('b')], 'a<Term>word</>b'],
    ['a bracket further away', [text('\u300ca'), term(), text('b\u300d')], '\u300ca<Term>word</>b\u300d'],
    ['another component', [text('a\u300c'), term('Score'), text('\u300db')], 'a\u300c<Score>word</>\u300db'],
  ])('%s', (_, children, expected) => {
    expect(said(...children)).toBe(expected);
  });
});
