import type { FontName } from './fonts.ts'

// A document as data: what the pages say, in order, before anything is measured. Lengths are in points.

export interface TextStyle {
  readonly font: FontName
  readonly size: number
  readonly ink: string
}

/** Three boxes filled up to a level of 0–3, hatched once it has run out. */
export interface LevelPicture {
  readonly level: number
  readonly isExpired: boolean
}

export interface Cell {
  readonly text: string
  readonly style?: TextStyle
  /** Smaller, under the text. */
  readonly aside?: string
  /** Under that, in letters of one width. */
  readonly code?: string
  /** Where a touch on its lines leads. */
  readonly link?: string
  readonly level?: LevelPicture
}

export interface Column {
  readonly head: string
  /** In parts of the width that is left by columns in points. */
  readonly share?: number
  readonly points?: number
  readonly align?: 'left' | 'right'
}

export interface TableBlock {
  readonly kind: 'table'
  /** With little room between the rows. */
  readonly isTight?: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (Cell | string)[])[]
}

export type Block =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly style: TextStyle
      readonly before?: number
      readonly after?: number
      readonly align?: 'left' | 'center'
    }
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      /** Above the heading, small. */
      readonly over?: string
      /** Given: it is in the contents and among the bookmarks under this name. */
      readonly name?: string
    }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly style?: TextStyle }
  /** Facts, each with its label beside it. */
  | {
      readonly kind: 'pairs'
      readonly rows: readonly (readonly [label: string, value: string, link?: string])[]
      readonly isLarge?: boolean
    }
  | TableBlock
  /** Side by side on one page. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[]; readonly gap: number }
  | { readonly kind: 'gap'; readonly points: number }
  /** Down to so far above the foot of the page. */
  | { readonly kind: 'sink'; readonly points: number }
  | { readonly kind: 'rule'; readonly weight: number }
  /** A line to write on. */
  | { readonly kind: 'blank'; readonly label: string; readonly space: number }
  /** A frame that cannot be overlooked. */
  | { readonly kind: 'notice'; readonly title: string; readonly text: string }
  /** A new page, unless this much of the present one is left. */
  | { readonly kind: 'page'; readonly unlessLeft?: number }
  /** The list of the headings below with their pages. */
  | { readonly kind: 'contents'; readonly title: string; readonly entries: readonly ContentsEntry[] }

export interface ContentsEntry {
  /** Of the heading it leads to. */
  readonly name: string
  readonly text: string
  readonly level: 1 | 2
}

/** What stands on every page but the first, and what the file says of itself. */
export interface PageFrame {
  readonly title: string
  readonly language: string
  readonly subject: string
  readonly headLeft: string
  /** In a box, so that no page can be taken for something else; empty for none. */
  readonly headMark: string
  readonly footLeft: string
  readonly footMiddle: string
  readonly pageOf: (page: number, all: number) => string
}
