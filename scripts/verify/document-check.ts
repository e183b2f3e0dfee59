import { readFile } from 'node:fs/promises'
import { basename, dirname, join, normalize } from 'node:path/posix'
import type { Check } from './check.ts'
import { listFiles, repositoryRoot } from './repository.ts'

const withoutCode = (markdown: string): string => markdown.replaceAll(/^```.*?^```/gms, '')

/** Anchors of a document's headings, as they are made on the web: lower case, spaces to hyphens. */
export const anchorsOf = (markdown: string): Set<string> => {
  const seen = new Map<string, number>()
  const anchors = [...withoutCode(markdown).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) => {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const slug = plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
  return new Set(anchors)
}

/** Relative links and images of a document: `[text](path#anchor)`. */
export const linksOf = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target))

const pathLike = /^(?!\/|~|@)[\w.*-]+(\/[\w.*-]+)*\/?$/
const topFolders = /^(apps|packages|docs|scripts|\.ci)\//

/** What stands in backticks and reads as a path of this repository, or as the name of one of its source files. */
export const pathsNamedIn = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter(
      (code) => pathLike.test(code) && (topFolders.test(code) || /^[\w-]+(\.[\w-]+)*\.(ts|tsx)$/.test(code)),
    )

/** Whether the repository has the path: a file, a folder, a file's bare name, or (with `*`) anything of the kind. */
export const exists = (path: string, files: readonly string[]): boolean => {
  const wanted = path.replace(/\/$/, '')
  if (wanted === '.' || wanted === '') return true
  const source = wanted.replaceAll('.', String.raw`\.`).replaceAll(/\*+/g, '[^/]*')
  const pattern = new RegExp(`^${source}(/|$)`)
  return files.some((file) => pattern.test(file) || (!wanted.includes('/') && pattern.test(basename(file))))
}

async function problemsOf(document: string, files: readonly string[]): Promise<string[]> {
  const read = (path: string) => readFile(join(repositoryRoot, path), 'utf8')
  const markdown = await read(document)
  const links = linksOf(markdown).map(async (link) => {
    const [path = '', anchor = ''] = link.split('#')
    const target = path === '' ? document : normalize(join(dirname(document), path))
    if (!exists(target, files)) return [`${document} links to ${link}, which does not exist`]
    const hasAnchor = anchor === '' || !target.endsWith('.md') || anchorsOf(await read(target)).has(anchor)
    return hasAnchor ? [] : [`${document} links to ${link}, but there is no such heading`]
  })
  const named = pathsNamedIn(markdown)
    .filter((path) => !exists(path, files))
    .map((path) => `${document} names \`${path}\`, which does not exist`)
  return [...(await Promise.all(links)).flat(), ...named]
}

export const documentCheck: Check = {
  name: 'paths in documents exist',
  findProblems: async () => {
    const files = await listFiles()
    const documents = files.filter((path) => path.endsWith('.md'))
    return (await Promise.all(documents.map((path) => problemsOf(path, files)))).flat()
  },
}
