/** Which indicators a reader wants to see; an empty string is no wish. */
export interface IndicatorFilter {
  status: string;
  /** An outcome, or an outcome and one of its areas joined by a dot. */
  area: string;
}

/** The name of an area in a filter: areas of two outcomes may share an id. */
export function areaKey(outcome: string, area: string): string {
  return `${outcome}.${area}`;
}

/** Reads a filter from the query of an address; what the page does not offer is no wish. */
export function filterFromQuery(query: string, offered: Record<keyof IndicatorFilter, readonly string[]>): IndicatorFilter {
  const params = new URLSearchParams(query);
  const one = (name: keyof IndicatorFilter): string => offered[name].find((it) => it === params.get(name)) ?? '';
  return { status: one('status'), area: one('area') };
}

/** Writes a filter into the query of an address, leaving alone what belongs to others. */
export function queryOfFilter(filter: IndicatorFilter, query = ''): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(filter)) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  return params.size > 0 ? `?${params}` : '';
}

/** Whether an indicator is one that the reader wants to see. */
export function fitsFilter(filter: IndicatorFilter, it: { status: string; outcome: string; area: string }): boolean {
  return (
    (!filter.status || filter.status === it.status) &&
    (!filter.area || filter.area === it.outcome || filter.area === areaKey(it.outcome, it.area))
  );
}
