import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('../locales/', import.meta.url)

const texts = (node: unknown, path = ''): [key: string, text: string][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, child]) => texts(child, path ? `${path}.${key}` : key))
    : [[path, String(node)]]

/**
 * Sentences that tell the absence of a record as absence in the world. What nobody recorded here may well exist: a text
 * says “not on record here”, and never that nobody did, that a city never said, or that a plan names nothing.
 */
const absolute: Readonly<Record<string, readonly RegExp[]>> = {
  id: [
    /belum ada (yang|pihak|lembaga|peneliti|organisasi) (yang )?(menilai|mencatat|memeriksa)/i,
    /belum ada yang (perlu )?dibuktikan/i,
    /kota belum (menerbitkan|menyatakan|melaporkan|melapor)/i,
    /rencana(nya)? tidak menyebut/i,
    /(tidak|belum) pernah ada (sumber|laporan|penilaian|keputusan)/i,
    /belum ada (satu pun )?(tanda|bukti|laporan|penilaian|keputusan|dokumen|sumber|klaim)(?! (yang )?tercatat)/i,
    /tidak pernah diputuskan/i,
    /\bbelum diputuskan/i,
    /^belum dinilai: /i,
    /^tanpa (tenggat|bukti dukung)\.?$/i,
    /belum ada pergantian(?!.*(tercatat|dalam catatan|dari catatan|diperkirakan|dihitung))/i,
    /belum (satu pun|pernah) melewati pergantian/i,
    /belum ada komitmen .*melewati pergantian/i,
    /belum satu pun (dinilai|dilaporkan|dibuktikan)/i,
    // A city that says what it finished elsewhere has said something; what is missing is a report that claims it.
    /belum tercatat pernyataan/i,
  ],
  en: [
    /nobody (has|had|outside)\b(?!.*(recorded|here))/i,
    /\bno (one|organisation|researcher|assessor)\b.* has (assessed|checked|judged)/i,
    /the city has (not|never) (published|said|reported|stated)/i,
    /the city has published no/i,
    /the plan (names|named|gives|gave) no/i,
    /no source has ever/i,
    /^not assessed by/i,
    /^never (seen|decided)\b/i,
    /(?<!\{)\bundecided\b/i,
    /^no (deadline|claim|evidence)( yet)?\.?$/i,
    /(?<!(is|gives) )\bno change of (leader|head)\b(?!.*record)/i,
    /\b(not|none|no commitment)\b.* met a change of (leader|head)(?!.*record)/i,
    /\bno commitment is .* past a change of (leader|head)/i,
    /nothing (is|has been) (said|done|reported)\b/i,
    /no statement (by the city )?that anything/i,
  ],
}

// A text that goes on to say so itself.
const owned = /(tidak|bukan) berarti|does not mean/i

describe.each(Object.entries(absolute))('the texts of %s', (language, phrases) => {
  test.each(readdirSync(new URL(`${language}/`, folder)))(
    'never take “not on record” for “not” in %s',
    (file) => {
      const found = texts(JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')))
      const faults = found
        .filter(([, text]) => !owned.test(text))
        .flatMap(([key, text]) => phrases.filter((phrase) => phrase.test(text)).map(() => `${key}: ${text}`))
      expect(faults).toEqual([])
    },
  )

  test('are found out where they do', () => {
    const bad: Record<string, readonly string[]> = {
      id: [
        'Belum ada pihak yang menilainya.',
        'Kota belum menyatakan ada yang selesai, jadi belum ada yang perlu dibuktikan.',
        'Rencana tidak menyebut tenggat, jadi ketepatan waktunya tidak dapat dinilai.',
        'Kota belum menerbitkan laporan apa pun.',
        'Belum ada pergantian',
        'Belum satu pun melewati pergantian kepala daerah.',
        'Belum ada komitmen tercatat yang melewati pergantian kepala daerah.',
        'Di sini belum tercatat pernyataan kota bahwa ada yang selesai.',
      ],
      en: [
        'Nobody has assessed it yet.',
        'No organisation or researcher has assessed this commitment yet.',
        'The plan named no deadline, so timeliness cannot be judged.',
        'Not assessed by: {{kinds}}.',
        'No change of leader yet',
        'None has met a change of leader yet.',
        'No commitment on record has met a change of leader yet.',
        'No commitment is six months past a change of leader yet.',
        'No statement that anything is complete or substantial is on record here.',
      ],
    }
    for (const text of bad[language] ?? [])
      expect(
        phrases.some((phrase) => phrase.test(text)),
        text,
      ).toBe(true)
  })
})
