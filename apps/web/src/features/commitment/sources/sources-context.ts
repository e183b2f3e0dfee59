import { createContext, use } from 'react'
import type { NumberedSources } from './numbered-sources.ts'

/** The numbers of the page's sources, for whatever cites one. */
export const SourcesContext = createContext<NumberedSources>({ list: [], numberOf: () => 0 })

export const useSources = (): NumberedSources => use(SourcesContext)
