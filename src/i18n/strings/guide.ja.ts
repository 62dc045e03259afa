/** Words of the tables in the field guide (`content/README.md`) that are made from the schemas and the messages. */
export const guide = {
  columns: { field: '欄', name: '呼び名', kind: '書くもの', needed: '必須', meaning: '意味', message: '出る言葉', remedy: '直し方' },
  kinds: {
    text: '文字',
    number: '数',
    whole: '整数',
    'yes-no': 'true / false',
    choice: '選択',
    localised: '日本語（ja）と英語（en）の文',
    group: 'まとまり',
    map: '名前と値の組',
  },
  list: (kind: string) => `${kind}の一覧`,
  needed: '○',
  years: '年度ごとの値',
  definitions: '定義と設定',
  pages: '本文のページ（先頭の --- の間）',
  absent: 'なくてもよいファイル',
  stale: 'content/README.md の表が古くなっています。npm run guide を実行してください。',
  written: 'content/README.md の表を作り直しました。',
  current: 'content/README.md の表は最新です。',
};
