import type { Finding } from '../report/finding.ts';
import type { Datasets, Source } from '../read/source.ts';

/** A sentence that must be true of the content; where it is not, it returns findings. */
export interface Proposition {
  needs: readonly (keyof Datasets)[];
  find(source: Source): Finding[];
}

/**
 * A proposition over loaded content. It is asked only where every dataset it needs could be understood;
 * otherwise that dataset has findings of its own already.
 */
export function proposition<N extends keyof Datasets>(
  needs: readonly N[],
  find: (content: Pick<Datasets, N>, source: Source) => Finding[],
): Proposition {
  return {
    needs,
    find: (source) => (needs.every((it) => source.datasets[it] !== undefined) ? find(source.datasets as Pick<Datasets, N>, source) : []),
  };
}
