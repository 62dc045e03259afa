export const freshness = {
  label: '日本語より古い訳',
  lead: 'この部分の英訳は、日本語が変わる前のものです。',
  leadOf: '英訳の題名、要約、または最初の見出しより前の部分は、日本語が変わる前のものです。',
  changed: (n: number) => `訳のあとで日本語が変わった箇所：${n}`,
  added: (n: number) => `日本語で加わった箇所：${n}`,
  removed: (n: number) => `日本語でなくなった箇所：${n}`,
  read: '日本語で読む',
  kinds: { title: 'ページの題名', summary: '要約', heading: '見出し', text: '段落', block: '表や図', item: '項目' },
  stamped: (file: string, n: number) => `${file}：${n}か所を「今の日本語から訳した」と記録しました。`,
  upToDate: (file: string) => `${file}：記録は今の日本語と同じです。`,
  usage: '使い方：npm run translated -- content/plan/en/direction/vision.mdx [--section 2-1-1]（フォルダーも指定できます）',
  refused: {
    notTranslation: '英語のページ（plan/en/ の下の .mdx）を指定してください。',
    noSource: '日本語のページ {source} がありません。',
    unreadable: '{reason} を読めません。npm run validate で確かめてください。',
    noSection: '日本語に「{section}」という見出しはありません。候補：{near}',
  },
};
