import type { Measurement } from './measure.ts'

const [WIDTH, HEIGHT] = [760, 420]
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 200, 24, 48]
const COLOURS = ['#0b57d0', '#5e97f6', '#d93025', '#f29900', '#188038', '#5f6368']

/** An SVG plot of rate by number of forms, both on a logarithmic scale, one line a contestant. */
export function plotOf(rates: readonly Measurement[]): string {
  const counts = [...new Set(rates.map(({ forms }) => forms))]
  const names = [...new Set(rates.map(({ name }) => name))]
  const x = scale(Math.min(...counts), Math.max(...counts), LEFT, WIDTH - RIGHT)
  const low = 10 ** Math.floor(Math.log10(Math.min(...rates.map(({ best }) => best))))
  const high = 10 ** Math.ceil(Math.log10(Math.max(...rates.map(({ best }) => best))))
  const y = scale(low, high, HEIGHT - BOTTOM, TOP)
  const grid: string[] = []
  for (let rate = low; rate <= high; rate *= 10) {
    grid.push(line(LEFT, y(rate), WIDTH - RIGHT, y(rate), '#dadce0'), text(LEFT - 8, y(rate) + 4, String(rate), 'end'))
  }
  for (const forms of counts) grid.push(text(x(forms), HEIGHT - BOTTOM + 20, forms.toLocaleString('en'), 'middle'))
  const series = names.map((name, rank) => {
    const own = rates.filter((rate) => rate.name === name)
    const points = own.map(({ forms, best }) => `${x(forms).toFixed(1)},${y(best).toFixed(1)}`)
    const colour = COLOURS[rank % COLOURS.length]!
    const dots = points.map((point) => `<circle cx="${point.replace(',', '" cy="')}" r="3" fill="${colour}"/>`)
    const label = text(x(own.at(-1)!.forms) + 10, y(own.at(-1)!.best) + 4, name, 'start', colour)
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Rate by number of forms</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    text(LEFT, TOP - 8, 'million UTF-16 units a second', 'start'),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'forms', 'middle'),
    ...series,
    '</svg>',
    '',
  ].join('\n')
}

function scale(from: number, to: number, low: number, high: number): (value: number) => number {
  const factor = from === to ? 0 : (high - low) / Math.log(to / from)
  return (value) => low + factor * Math.log(value / from)
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${x1}" y1="${y1.toFixed(1)}" x2="${x2}" y2="${y2.toFixed(1)}" stroke="${stroke}"/>`
}

function text(x: number, y: number, content: string, anchor: string, fill = '#202124'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${fill}">${content}</text>`
}
