import type { Page } from '@playwright/test';

/** The words inside pictures that are under 12 px, lie on others or leave their picture. */
export function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const picture of document.querySelectorAll<SVGSVGElement>('.chart-picture svg')) {
      if (picture.getClientRects().length === 0) continue;
      const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
      const texts = [...picture.querySelectorAll('text')].filter((it) => it.textContent);
      for (const text of texts) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 12) found.push(`${text.textContent}: ${size} px`);
      }
      const boxes = texts.map((it) => ({ text: it.textContent, box: it.getBoundingClientRect() }));
      const frame = picture.getBoundingClientRect();
      for (const [i, { text, box }] of boxes.entries()) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${text} leaves the picture`);
        for (const other of boxes.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          // A line of text is higher than its letters: a third of a line may touch.
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 0.5 && down > box.height * 0.34) found.push(`${text} on ${other.text}`);
        }
      }
    }
    return found;
  });
}
