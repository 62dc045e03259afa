import { existsSync } from 'node:fs';

/** One time that was measured, beside the longest that may be waited. Milliseconds. */
export interface Measured {
  what: string;
  ms: number;
  /** Left out where nobody waits for it. */
  limit?: number;
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((it) => it && existsSync(it));

/** How a browser is started for measuring. */
export const browserOptions = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
