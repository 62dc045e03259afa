/** What happens to spreadsheets that are put into the inbox through git. */
export const inbox = {
  heading: '受け取った表の取り込み',
  outcomes: {
    written: '取り込みました。下の「変わるところ」を確かめてください。',
    nothing: '表の内容は、すでに取り込まれています。変わるところはありません。',
    refused: '取り込めませんでした。何も書き換えていません。',
    confirm: '確認が必要な値があります。まだ何も書き換えていません。',
    invalid: '取り込むと誤りが残るため、何も書き換えていません。',
    empty: '新しい表はありません。',
  },
  next: {
    written: '確かめ終わったら、このプルリクエストをマージすると公開されます。',
    nothing: '',
    refused: '「読み取りの結果」を見て表をExcelで直し、同じ名前のまま content/inbox/ にもう一度アップロードしてください。',
    confirm:
      '「確認」と出た値が正しければ、このプルリクエストの右側の「Labels」で **confirmed** を付けてください。違っていれば、表を直して同じ名前でもう一度アップロードしてください。すでに confirmed が付いているときは、一度外してから付け直します。',
    invalid: '下の「点検の結果」にあるところを直してください。',
    empty: '',
  },
  files: '読んだ表',
  laid: (year: string) => `${year}のフォルダーを新しく作りました。`,
  changes: '変わるところ',
  remarks: '読み取りの結果',
  validation: '点検の結果',
  report: '変更の報告（全体）',
  cut: '長いため、ここまでを示します。全体は npm run report で作れます。',
  commit: {
    message: '受け取った表を取り込む',
    none: '保存するものはありません。',
    done: (count: string) => `${count}個のファイルを記録しました。`,
  },
};
