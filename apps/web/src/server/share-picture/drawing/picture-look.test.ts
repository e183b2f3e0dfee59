import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ink } from './picture-look.ts'

const tokens = readFileSync(new URL('../../../ui/styles/tokens.css', import.meta.url), 'utf8')
const light = tokens.slice(0, tokens.indexOf("[data-theme='dark']"))

/** `paperSunken` is `--paper-sunken`; of the charts, `--chart-axis`. */
const tokenOf = (name: string): string | undefined => {
  const dashed = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return ['', 'chart-']
    .map((prefix) => new RegExp(`--${prefix}${dashed}: (#[0-9a-f]{6});`).exec(light)?.[1])
    .find((colour) => colour !== undefined)
}

test('a picture has the colours of the light theme', () => {
  for (const [name, colour] of Object.entries(ink)) expect([name, tokenOf(name)]).toEqual([name, colour])
})
