import type { Language } from '@estafet/i18n'
import type { Typeface } from '@estafet/reports/share-picture'

export type { LetterStyle, Typeface } from '@estafet/reports/share-picture'

/** A page to be drawn on the server. */
export interface PageRequest {
  /** Path and query as the browser has them, with the path the site lies under. */
  readonly href: string
  readonly language: Language
  /** What is known of the reader's device: charts are drawn for its width until they can be measured. */
  readonly view: 'phone' | 'desk'
  /** Scheme and host the reader asks, as the page cites them. */
  readonly origin: string
  /** Answers what the page asks the API, without a network between. */
  readonly answer: (question: globalThis.Request) => Promise<globalThis.Response>
}

/** A page drawn on the server, in the parts that go into the page the web was built with. */
export interface RenderedPage {
  readonly status: number
  /** What stands in `<head>` besides what every page has: title, description, what links show. */
  readonly head: string
  /** What stands in the room of the app. */
  readonly body: string
  /**
   * The answers it was drawn from, as JSON, so that the browser asks for none of them again; left out where a question
   * was refused and the page says so: the browser then draws the page anew, because it takes over only what it can ask.
   */
  readonly answers?: string
}

/** A picture to be drawn for those who show a link to a page. */
export interface PictureRequest extends Pick<PageRequest, 'language' | 'answer'> {
  /** Of the page, below the path of the site, without its query; any other than of a page with a picture: of the site. */
  readonly path: string
  /** Of the page, without its `?`. */
  readonly query: string
  /** The letters the picture is set in. */
  readonly typeface: Typeface
}

/** A picture as SVG without a text in it, or why the page it is of could not be asked for. */
export type DrawnPicture =
  | { readonly svg: string; readonly refused?: undefined }
  | {
      readonly svg?: undefined
      readonly refused: {
        readonly status: number
        readonly reason: string
        readonly details: Readonly<Record<string, unknown>>
      }
    }

/** The page is at another address, from the root of the host: a word of it is written in another way, or has no meaning. */
export interface MovedPage {
  readonly now: string
}

/** The web's own code, built for the server (`apps/web/src/server/render-page.tsx`). */
export interface PageRenderer {
  /** Says under which path of its host the site lies; once, before the first page. */
  readonly layUnder: (path: string) => void
  /**
   * @returns undefined where the page cannot be drawn whole (a question of it failed): the browser then asks by itself,
   * and tells the reader what is wrong.
   * @throws what drawing throws.
   */
  readonly renderPage: (request: PageRequest) => Promise<RenderedPage | MovedPage | undefined>
  /** @throws what drawing throws, and what the API fails with besides refusing. */
  readonly drawPicture: (request: PictureRequest) => Promise<DrawnPicture>
}
