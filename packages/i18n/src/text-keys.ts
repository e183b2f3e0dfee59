import type anchors from '../locales/id/anchors.json'
import type asOf from '../locales/id/as-of.json'
import type attention from '../locales/id/attention.json'
import type charts from '../locales/id/charts.json'
import type clocks from '../locales/id/clocks.json'
import type codeBook from '../locales/id/code-book.json'
import type commitment from '../locales/id/commitment.json'
import type commitmentRecord from '../locales/id/commitment-record.json'
import type commitments from '../locales/id/commitments.json'
import type comparison from '../locales/id/comparison.json'
import type data from '../locales/id/data.json'
import type decisions from '../locales/id/decisions.json'
import type errors from '../locales/id/errors.json'
import type expectation from '../locales/id/expectation.json'
import type files from '../locales/id/files.json'
import type glosses from '../locales/id/glosses.json'
import type handoverPack from '../locales/id/handover-pack.json'
import type home from '../locales/id/home.json'
import type lasting from '../locales/id/lasting.json'
import type method from '../locales/id/method.json'
import type notFound from '../locales/id/not-found.json'
import type pageEnd from '../locales/id/page-end.json'
import type peers from '../locales/id/peers.json'
import type reference from '../locales/id/reference.json'
import type region from '../locales/id/region.json'
import type regionRecord from '../locales/id/region-record.json'
import type regions from '../locales/id/regions.json'
import type sharePicture from '../locales/id/share-picture.json'
import type shell from '../locales/id/shell.json'
import type survival from '../locales/id/survival.json'
import type transition from '../locales/id/transition.json'
import type transitions from '../locales/id/transitions.json'
import type trends from '../locales/id/trends.json'
import type ui from '../locales/id/ui.json'
import type vocabulary from '../locales/id/vocabulary.json'

/** All texts by feature, as Indonesian has them: every key is held against these, in the web as everywhere. */
interface Texts {
  anchors: typeof anchors
  'as-of': typeof asOf
  attention: typeof attention
  charts: typeof charts
  clocks: typeof clocks
  'code-book': typeof codeBook
  commitment: typeof commitment
  'commitment-record': typeof commitmentRecord
  commitments: typeof commitments
  comparison: typeof comparison
  data: typeof data
  decisions: typeof decisions
  errors: typeof errors
  expectation: typeof expectation
  files: typeof files
  glosses: typeof glosses
  'handover-pack': typeof handoverPack
  home: typeof home
  lasting: typeof lasting
  method: typeof method
  'not-found': typeof notFound
  'page-end': typeof pageEnd
  peers: typeof peers
  reference: typeof reference
  region: typeof region
  'region-record': typeof regionRecord
  regions: typeof regions
  'share-picture': typeof sharePicture
  shell: typeof shell
  survival: typeof survival
  transition: typeof transition
  transitions: typeof transitions
  trends: typeof trends
  ui: typeof ui
  vocabulary: typeof vocabulary
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type WithoutPluralForm<Key extends string> = Key extends `${infer Whole}_${PluralForm}` ? Whole : Key

/** The paths to the texts of a tree, dots for depth, each also without the ending that picks a plural form. */
type PathsOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key | WithoutPluralForm<Key>
    : Tree[Key] extends readonly unknown[]
      ? never
      : `${Key}.${PathsOf<Tree[Key]>}`
}[keyof Tree & string]

/** The paths to its branches. */
type BranchesOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string | readonly unknown[]
    ? never
    : Key | `${Key}.${BranchesOf<Tree[Key]>}`
}[keyof Tree & string]

type Paths = { [Feature in keyof Texts]: PathsOf<Texts[Feature]> }

export type TextFeature = keyof Texts
/** A key of a feature (dots for depth: `scheduleStatuses.met`), without the ending that picks a plural form. */
export type TextKey<Feature extends TextFeature> = Paths[Feature]

/** Leads to several texts of a feature at once: `sections.anchors`. */
export type TextBranch<Feature extends TextFeature> = BranchesOf<Texts[Feature]>

type NamedKeys = { [Feature in keyof Texts]: `${Feature}:${Paths[Feature]}` }
/** A key where texts of several features are at hand: of the first by itself, of each by its feature's name. */
export type TextKeyIn<Features extends readonly TextFeature[]> =
  | Paths[Features[0]]
  | NamedKeys[Features[number]]

/** What stands after `Path.` in keys of a feature: the columns under `column`. */
export type TextUnder<Feature extends TextFeature, Path extends string> =
  TextKey<Feature> extends infer Key ? (Key extends `${Path}.${infer Rest}` ? Rest : never) : never

/** A list of words (`scheduleStatuses`) and the words in it. */
export type VocabularyList = keyof typeof vocabulary
export type VocabularyWord<List extends VocabularyList> = keyof (typeof vocabulary)[List] & string
/** Words of the closed vocabularies in the reader's language, by list and word (`met_late`). */
export type VocabularyLabel = <List extends VocabularyList>(list: List, word: VocabularyWord<List>) => string
