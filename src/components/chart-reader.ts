import { nextMark } from '../chart/view/next-mark.ts';

/** Lets arrow keys, pointer and touch read the marks of a static picture; Esc leaves it for the line below. */
function readMarks(figure: HTMLElement, picture: HTMLElement, readout: HTMLElement): void {
  const hint = readout.textContent;
  const all = [...picture.querySelectorAll<SVGElement>('[data-mark]')];
  const enter = (mark: SVGElement): void =>
    all.forEach((it) => it.setAttribute('tabindex', it.dataset['mark'] === mark.dataset['mark'] ? '0' : '-1'));
  const say = (target: EventTarget | null): void => {
    const mark = target instanceof Element && target.closest<SVGElement>('[data-mark]');
    for (const it of all) it.classList.toggle('active', it === mark);
    readout.toggleAttribute('data-said', Boolean(mark));
    readout.textContent = mark ? (mark.getAttribute('aria-label') ?? mark.querySelector('title')!.textContent) : hint;
  };
  if (all[0]) enter(all[0]);
  picture.addEventListener('focusin', (event) => say(event.target));
  picture.addEventListener('focusout', () => say(null));
  picture.addEventListener('pointerover', (event) => say(event.target));
  picture.addEventListener('pointerleave', () => say(picture.contains(document.activeElement) ? document.activeElement : null));
  picture.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return readout.focus();
    const shown = all.filter((it) => it.getClientRects().length);
    const next = shown[nextMark(event.key, shown.indexOf(document.activeElement as SVGElement), shown.length) ?? -1];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    enter(next);
    next.focus();
  });
  figure.dataset['ready'] = '';
}

/** Saves the picture of a link to an SVG as a PNG at twice its size. */
async function savePng(button: HTMLElement): Promise<void> {
  const image = new Image();
  image.src = button.dataset['png']!;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = image.src.replace(/^.*\/(.*)\.svg$/, '$1.png');
  link.click();
}

for (const figure of document.querySelectorAll<HTMLElement>('.chart')) {
  const picture = figure.querySelector<HTMLElement>('[data-static]');
  const readout = figure.querySelector<HTMLElement>('.chart-readout');
  if (picture && readout) readMarks(figure, picture, readout);
  const button = figure.querySelector<HTMLElement>('[data-png]');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => void savePng(button));
  }
}
