import { escapedHtml } from "./escapedHtml.ts";

/** Values of one year beside those of others. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

const [LEFT, WIDTH, BAR, GAP, END] = [150, 420, 14, 12, 60];

/** Bars beside each other, a group a name, their colours those of the page: plain SVG, its values written beside the bars and told to readers of the screen. */
export function chart(title: string, names: readonly string[], series: readonly Series[]): string {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const step = BAR * series.length + GAP;
  const height = names.length * step + 40;
  const bars = names.flatMap((name, at) => {
    const top = 30 + at * step;
    const middle = top + (BAR * series.length) / 2 + 4;
    return [
      `<text x="${LEFT - 8}" y="${middle}" text-anchor="end">${escapedHtml(name)}</text>`,
      ...series.map(({ name: year, values }, which) => {
        const value = values[at] ?? 0;
        const width = Math.round((value / most) * WIDTH);
        const y = top + which * BAR;
        return (
          `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR - 2}" class="series${which}">` +
          `<title>${escapedHtml(`${year} ${name}：${value}`)}</title></rect>` +
          `<text x="${LEFT + width + 6}" y="${y + BAR - 4}" class="value">${value}</text>`
        );
      }),
    ];
  });
  const legend = series.map(
    ({ name }, which) =>
      `<rect x="${LEFT + which * 90}" y="6" width="12" height="12" class="series${which}"/>` +
      `<text x="${LEFT + which * 90 + 18}" y="16">${escapedHtml(name)}</text>`,
  );
  return (
    `<figure><figcaption>${escapedHtml(title)}</figcaption>` +
    `<svg viewBox="0 0 ${LEFT + WIDTH + END} ${height}" role="img" aria-label="${escapedHtml(title)}">` +
    `${legend.join("")}${bars.join("")}</svg></figure>`
  );
}
