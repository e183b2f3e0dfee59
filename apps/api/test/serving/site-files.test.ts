import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useTestDatabase } from '../database.ts'
import { serveApp } from './served-app.ts'

const database = useTestDatabase()
let webRoot = ''
beforeAll(() => {
  webRoot = mkdtempSync(join(tmpdir(), 'estafet-site-files-'))
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Estafet</title>')
})
afterAll(() => rmSync(webRoot, { recursive: true, force: true }))

test('every page a sitemap names is there, none is of an invented region, and each is named in both languages', async () => {
  const { get, base } = await serveApp(database(), { webRoot })
  const answer = await get('/sitemap.xml')
  expect(answer.headers.get('content-type')).toContain('application/xml')
  const xml = await answer.text()
  const named = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  expect(named).toContain(`${base}/kota/61.71`)
  expect(named).toContain(`${base}/komitmen/PTK-5`)
  expect(named.filter((address) => /\/(?:kota|komitmen)\/99/.test(address))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
  expect(xml.match(/hreflang="en"/g)).toHaveLength(named.length)
  for (let at = 0; at < named.length; at += 40) {
    const page = await fetch(named[at] ?? '', { headers: { accept: 'text/html' } })
    expect([named[at], page.status]).toEqual([named[at], 200])
  }
})

test('robots are led to it, by the public address where there is one', async () => {
  const { get } = await serveApp(database(), { webRoot, baseUrl: 'https://contoh.example/estafet' })
  expect(await (await get('/estafet/robots.txt')).text()).toContain(
    'Sitemap: https://contoh.example/estafet/sitemap.xml',
  )
  expect(await (await get('/estafet/sitemap.xml')).text()).toContain(
    '<loc>https://contoh.example/estafet/kota/61.71</loc>',
  )
})
