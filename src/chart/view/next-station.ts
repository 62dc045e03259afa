interface Place {
  id: string;
  x: number;
  y: number;
}

const directions: Record<string, [number, number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * The station that a key leads to: with an arrow the nearest in that direction, what lies to the side counting more; with Home and End
 * the first and the last.
 * @returns its id, or `undefined` where there is none or the key moves nothing
 */
export function nextStation(key: string, from: string, stations: readonly Place[]): string | undefined {
  if (key === 'Home') return stations[0]?.id;
  if (key === 'End') return stations.at(-1)?.id;
  const start = stations.find((it) => it.id === from);
  const direction = directions[key];
  if (!start || !direction) return undefined;
  const [dx, dy] = direction;
  const found = stations
    .map((it) => ({
      id: it.id,
      along: (it.x - start.x) * dx + (it.y - start.y) * dy,
      aside: Math.abs((it.x - start.x) * dy + (it.y - start.y) * dx),
    }))
    .filter((it) => it.along > 1)
    .sort((a, b) => a.along + a.aside * 2.5 - (b.along + b.aside * 2.5));
  return found[0]?.id;
}
