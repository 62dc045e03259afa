export const share = {
  summary: '共有と埋め込み',
  link: 'この図へのリンク',
  code: '埋め込み用のコード',
  codeNote: 'ほかのページのHTMLに貼り付けると、図がその場に表示されます。出典とこのサイトへのリンクも付きます。',
  copy: 'コピー',
  copied: 'コピーしました',
  frameTitle: (chart: string, site: string) => `${chart}（${site}）`,
  embedded: (site: string) => `${site} ウェブ版で見る`,
  chart: '図',
  source: (organisation: string, title: string, place: string) =>
    `出典：${organisation}『${title}』${place}など。このウェブ版が図にまとめました`,
  counted: (name: string, n: number) => `${name}${n}`,
};
