/** Scores are published with two decimals (section 2-(5) of the first plan). */
export const scoreDecimals = 2;

/** A difference of scores, rounded as scores are published. Points. */
export const roundedScore = (points: number): number => Number(points.toFixed(scoreDecimals));
