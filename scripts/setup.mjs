// Runs on whatever Node the machine has (20 or newer), before anything is installed: plain JavaScript, no dependencies.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.setup-stamp');

const say = (text) => console.log(`[setup] ${text}`);
const fail = (text) => {
  console.error(`[setup] ${text}`);
  process.exit(1);
};

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node.js 20 or newer is needed; this is ${process.version}.`);
installPackages();
if (process.argv.includes('--browser')) findBrowser();

/** Installs from the lock file, unless what it asks for is already there. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return say('packages are up to date');
  say('installing packages (a minute or two the first time)…');
  // Not `npm ci`: some of Pagefind's optional platform packages are absent from registries, and it refuses such a lock.
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm install failed; the lines above say why. Check the network and run the same command again.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Browser tests use the Chromium of the machine; on Debian as root it can be installed here and now. */
function findBrowser() {
  const known = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const found = known.find((it) => it && existsSync(it));
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const hasFonts = !isDebianRoot || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
  if (found && hasFonts) return say(`browser: ${found}`);
  if (!isDebianRoot)
    fail(
      'no Chromium, Chrome or Edge was found. Install Chromium (Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk) ' +
        'or set CHROMIUM to the path of the browser.',
    );
  say('installing chromium and Japanese fonts from Debian…');
  const apt = (args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt(['update', '-qq']);
  if (apt(['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']).status !== 0)
    fail('apt-get could not install chromium and fonts-noto-cjk; see above.');
}
