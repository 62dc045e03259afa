/** What a plan may call by a name of its own; the words here stand where it has none. */
export const names = {
  overall: '全体の成果',
  outcome: '成果',
  indicator: '指標',
  indicators: '指標',
  talent: 'デジタル人材',
};
