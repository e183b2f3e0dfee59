import type { LetterStyle, Typeface } from '@estafet/api/page-renderer'
import { createContext, use } from 'react'

const TypefaceContext = createContext<Typeface | undefined>(undefined)
export const TypefaceProvider = TypefaceContext

/** The letters of the picture that is being drawn. */
export const useTypeface = (): Typeface => {
  const typeface = use(TypefaceContext)
  if (typeface === undefined) throw new Error('a picture is drawn without its letters')
  return typeface
}

interface WordsProps {
  readonly text: string
  readonly style: LetterStyle
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly fill: string
  /** What `x` is of the line; left out: its start. */
  readonly anchor?: 'middle' | 'end'
  /** What is drawn around the letters, where something lies behind them. */
  readonly halo?: string
}

/** One line of text, as outlines. */
export const Words = ({ text, style, x, y, fill, anchor, halo }: WordsProps) => {
  const { width, outline } = useTypeface()
  const left = anchor === undefined ? x : x - width(text, style) / (anchor === 'middle' ? 2 : 1)
  const path = outline(text, style)
  const at = `translate(${Math.round(left * 10) / 10} ${Math.round(y * 10) / 10})`
  return (
    <>
      {halo !== undefined && (
        <path d={path} transform={at} fill={halo} stroke={halo} strokeWidth={8} strokeLinejoin="round" />
      )}
      <path d={path} transform={at} fill={fill} />
    </>
  )
}
