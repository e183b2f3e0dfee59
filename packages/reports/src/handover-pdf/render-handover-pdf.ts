import type { Language, TextUnder } from '@estafet/i18n'
import type { HandoverDocument, HandoverPack } from '../handover-pack.ts'
import type { Block, ContentsEntry, PageFrame } from '../printer/blocks.ts'
import { type PrintedDocument, printDocument } from '../printer/print-document.ts'
import { createSpeech, hashPrefix, type Speech } from '../speech.ts'
import { deadlineTable, signatureBlocks, sourceTable } from './closing-blocks.ts'
import { commitmentBlocks } from './commitment-blocks.ts'
import { coverBlocks } from './cover-blocks.ts'
import { isLiving, summaryBlocks } from './summary-blocks.ts'

const partsOf = ({ commitments }: HandoverPack) =>
  [
    { name: 'living' as const, commitments: commitments.filter(isLiving) },
    { name: 'ended' as const, commitments: commitments.filter((each) => !isLiving(each)) },
  ].filter((part) => part.commitments.length > 0)

const contentsBlocks = (pack: HandoverPack, speech: Speech): Block[] => {
  const section = (name: TextUnder<'handover-pack', 'section'>): ContentsEntry => ({
    name,
    text: speech.text(`section.${name}`),
    level: 1,
  })
  const entries: ContentsEntry[] = [
    { name: 'summary', text: speech.text('summary.title'), level: 1 },
    ...partsOf(pack).flatMap(({ name, commitments }) => [
      section(name),
      ...commitments.map(({ id, title }): ContentsEntry => ({
        name: id,
        text: `${id}  ${speech.pick(title)}`,
        level: 2,
      })),
    ]),
    section('deadlines'),
    section('sources'),
    section('signatures'),
  ]
  const reading = ['statuses', 'deadlines', 'anchors', 'missing', 'numbers'] as const
  return [
    { kind: 'page' },
    { kind: 'contents', title: speech.text('contents.title'), entries },
    { kind: 'gap', points: 14 },
    { kind: 'heading', level: 2, text: speech.text('contents.reading_title') },
    { kind: 'list', items: reading.map((key) => speech.text(`contents.reading.${key}`)) },
  ]
}

/** What the pages say, in order. */
export function* handoverBlocks(document: HandoverDocument, language: Language): Generator<Block> {
  const speech = createSpeech(language, document.publicUrl)
  const { content } = document
  const sources = new Map(content.sources.map((source) => [source.number, source]))
  yield* coverBlocks(document, speech)
  yield* summaryBlocks(content, speech)
  yield* contentsBlocks(content, speech)
  for (const { name, commitments } of partsOf(content)) {
    yield { kind: 'page' }
    yield { kind: 'heading', level: 1, text: speech.text(`section.${name}`), name }
    for (const commitment of commitments) yield* commitmentBlocks(commitment, content, sources, speech)
  }
  yield* deadlineTable(content, speech)
  yield* sourceTable(content, speech)
  yield* signatureBlocks(document, speech)
}

const frameOf = ({ content, hash }: HandoverDocument, language: Language): PageFrame => {
  const speech = createSpeech(language)
  const { name: region, code, isSimulated } = content.region
  const day = speech.day(content.asOf)
  return {
    language,
    title: `${speech.text('title')}: ${region}`,
    subject: speech.text('subject', { region, day }),
    headLeft: speech.text('head', { region }),
    headMark: isSimulated ? speech.text('simulated.mark') : '',
    footLeft: speech.text('foot', { region, code, day }),
    footMiddle: speech.text('foot_hash', { hash: hashPrefix(hash) }),
    pageOf: (page, all) => speech.text('page_of', { page, all }),
  }
}

/**
 * The pack as a PDF on A4 for printing and signing.
 * @throws the reason of `signal` once it is aborted.
 */
export const renderHandoverPdf = (
  document: HandoverDocument,
  language: Language,
  signal?: AbortSignal,
): Promise<PrintedDocument> =>
  printDocument(() => handoverBlocks(document, language), { frame: frameOf(document, language), signal })
