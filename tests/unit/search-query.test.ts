import { describe, expect, test } from 'vitest';
import { fold, hasJapanese, isHiragana, katakanaOf, squeeze } from '../../src/search/fold.ts';
import { lexiconKey, lookUp, needsLexicon } from '../../src/search/lexicon.ts';
import { longWords, readQuery, segmenter } from '../../src/search/query.ts';

/* jinzai ikusei (staff development), kakarichou (section chief), jikangai kinmu no shukugen (less overtime), terewaaku (telework) */
const development = '\u4eba\u6750\u80b2\u6210';
const developmentSound = '\u3058\u3093\u3056\u3044\u3044\u304f\u305b\u3044';
const chief = '\u4fc2\u9577';
const chiefQuestion = `${chief}\u306b\u306a\u308b\u306b\u306f\u4f55\u304c\u5fc5\u8981\u3067\u3059\u304b`;
const lessOvertime = '\u6642\u9593\u5916\u52e4\u52d9\u306e\u7e2e\u6e1b';
const telework = '\u30c6\u30ec\u30ef\u30fc\u30af';
const teleworkHalf = '\uff83\uff9a\uff9c\uff70\uff78';
const teleworkQuestion = `${telework}\u306f\u3067\u304d\u307e\u3059\u304b`;
const ja = segmenter('ja');
const en = segmenter('en');

describe('fold', () => {
  test.each([
    ['full-width Latin', '\uff24\uff38', 'dx'],
    ['half-width kana', teleworkHalf, telework],
    ['half-width kana with voice marks', '\uff80\uff9e\uff72\uff85\uff90\uff6f\uff78', '\u30c0\u30a4\u30ca\u30df\u30c3\u30af'],
    ['full-width spaces', ' a\u3000 b ', 'a b'],
  ])('%s', (_, typed, folded) => expect(fold(typed)).toBe(folded));

  test('squeeze drops spaces and word breaks', () => expect(squeeze('1 on\u200b 1')).toBe('1on1'));
  test('katakana for hiragana, the rest untouched', () => expect(katakanaOf('\u3066\u308c\u308f\u30fc\u304f A')).toBe(`${telework} A`));
  test.each([
    [developmentSound, true],
    [telework, false],
    [development, false],
    ['kana', false],
  ])('%s is hiragana: %s', (text, is) => expect(isHiragana(text)).toBe(is));
  test('Japanese is told from Latin', () => expect([hasJapanese(telework), hasJapanese('telework')]).toEqual([true, false]));
});

describe('readQuery', () => {
  test('a question keeps what it asks about', () => {
    const query = readQuery(chiefQuestion, 'ja', ja);
    expect(query.words).toEqual([chief]);
    expect(query.core).toBe(chief);
  });

  test('a compound that the browser splits is put together again', () => {
    const { words, compounds, core } = readQuery(lessOvertime, 'ja', ja);
    expect(longWords(words).every((it) => it.length > 1)).toBe(true);
    expect(compounds).toContain(lessOvertime.slice(0, 5));
    expect(core).toBeUndefined();
  });

  test('a katakana word that the browser splits is one subject', () => expect(readQuery(teleworkQuestion, 'ja', ja).core).toBe(telework));
  test('a reading is kept whole, in both scripts', () =>
    expect(readQuery(developmentSound, 'ja', ja)).toMatchObject({ text: developmentSound, spellings: [katakanaOf(developmentSound)] }));
  test('an English question', () =>
    expect(readQuery('How do I become a section chief?', 'en', en)).toMatchObject({
      words: ['section', 'chief'],
      compounds: ['section chief'],
      core: 'section chief',
    }));
  test('an English plural is also looked for in the singular', () => {
    expect(readQuery('score targets', 'en', en).spellings).toEqual(['score target']);
    expect(readQuery('stress', 'en', en).spellings).toEqual([]);
  });
  test('words apart are no compound', () =>
    expect(readQuery(`${development} ${chief}`, 'ja', ja).compounds).not.toContain(development + chief));
  test.each(['', ' ', '\u3000', '?!'])('nothing in "%s"', (typed) => expect(readQuery(typed, 'ja', ja).words).toEqual([]));
  test('one-character words stay where there are no others', () => expect(longWords(['\u8ab2'])).toEqual(['\u8ab2']));
});

describe('lexicon', () => {
  const lexicon = [
    [lexiconKey(developmentSound), development],
    [lexiconKey(`${developmentSound}\u3051\u3044\u304b\u304f`), `${development}\u8a08\u753b`],
    ['telework', telework],
  ] as const;

  test('a reading leads to its word', () => expect(lookUp(lexicon, developmentSound)).toEqual([development]));
  test('the beginning of a reading leads to the shortest first', () =>
    expect(lookUp(lexicon, developmentSound.slice(0, 4))).toEqual([development, `${development}\u8a08\u753b`]));
  test('the other language leads to its word', () => expect(lookUp(lexicon, 'Tele work')).toEqual([telework]));
  test('one sound is too little', () => expect(lookUp(lexicon, '\u3058')).toEqual([]));
  test.each([
    ['ja', developmentSound, true],
    ['ja', telework, false],
    ['ja', 'DX', false],
    ['en', telework, true],
    ['en', 'telework', false],
  ] as const)('%s needs it for %s: %s', (locale, text, needs) => expect(needsLexicon(text, locale)).toBe(needs));
});
