const at = (n: number): number => Number(n.toFixed(2));

/** A flat sign, the mark of a note below the average: a stem with a bowl. Height about 2.6 of its size. */
export function flatSign(x: number, y: number, size: number): string {
  const s = (n: number): number => at(n * size);
  return `M${at(x)} ${at(y - s(1.9))}v${s(2.7)}c${s(0.9)} ${-s(0.55)} ${s(1.15)} ${-s(1.1)} ${s(0.85)} ${-s(1.4)}c${-s(0.25)} ${-s(0.25)} ${-s(0.65)} ${-s(0.1)} ${-s(0.85)} ${s(0.2)}`;
}

/**
 * A clef whose middle points at one height of the staff, as a C clef does: here the average.
 * @param height whole height of the clef
 * @returns a thick bar, a thin bar the two bowls (open strokes) and the dots they end in
 */
export function middleClef(
  x: number,
  y: number,
  height: number,
): {
  thick: { x: number; y: number; width: number; height: number };
  thin: string;
  bowls: string;
  dots: { cx: number; cy: number; r: number }[];
} {
  const h = height / 2;
  const bowl = (sign: 1 | -1): string => {
    const v = (n: number): number => at(sign * n * h);
    const u = (n: number): number => at(n * h);
    return `M${at(x + u(0.26))} ${at(y)}c${u(0.16)} ${v(0.06)} ${u(0.2)} ${v(0.14)} ${u(0.22)} ${v(0.3)}c${u(0.06)} ${v(-0.1)} ${u(0.62)} ${v(-0.22)} ${u(0.64)} ${v(0.28)}c${u(0)} ${v(0.52)} ${u(-0.62)} ${v(0.5)} ${u(-0.62)} ${v(0.16)}`;
  };
  return {
    thick: { x: at(x), y: at(y - h), width: at(h * 0.14), height: at(height) },
    thin: `M${at(x + h * 0.24)} ${at(y - h)}v${at(height)}`,
    bowls: `${bowl(-1)}${bowl(1)}`,
    dots: [-1, 1].map((sign) => ({ cx: at(x + h * 0.57), cy: at(y + sign * h * 0.72), r: at(h * 0.09) })),
  };
}

/** A tie between two notes of one pitch: a shallow arc, above (`-1`) or below (`1`) them. */
export function tie(x0: number, x1: number, y: number, side: 1 | -1, depth: number): string {
  const mid = at((x0 + x1) / 2);
  return `M${at(x0)} ${at(y)}Q${mid} ${at(y + side * depth)} ${at(x1)} ${at(y)}Q${mid} ${at(y + side * depth * 0.55)} ${at(x0)} ${at(y)}Z`;
}

/** A glide between two notes: a straight line that leaves room for both heads. */
export function glide(x0: number, y0: number, x1: number, y1: number, room: number): string {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length <= room * 2) return '';
  const dx = ((x1 - x0) / length) * room;
  const dy = ((y1 - y0) / length) * room;
  return `M${at(x0 + dx)} ${at(y0 + dy)}L${at(x1 - dx)} ${at(y1 - dy)}`;
}

/** A short arrow head at a point, for a line that comes from the left (`1`) or from the right (`-1`). */
export function arrowHead(x: number, y: number, size: number, direction: 1 | -1): string {
  return `M${at(x - direction * size)} ${at(y - size * 0.7)}L${at(x)} ${at(y)}L${at(x - direction * size)} ${at(y + size * 0.7)}`;
}
