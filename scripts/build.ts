import { buildSite } from './lib/run/build-site.ts';

/* `npm run build`: the finished site in `dist` (or OUT_DIR), for any static host. */
const { CONTENT_DIR: contentDir, OUT_DIR: outDir, BASE_PATH: basePath } = process.env;
if (!(await buildSite({ contentDir, outDir, basePath }))) process.exitCode = 1;
