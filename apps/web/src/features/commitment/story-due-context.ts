import { createContext, use } from 'react'

/** Whether the first view is over, so that the detail of reports, verdicts and decisions may come. */
export const StoryDueContext = createContext(true)

export const useIsStoryDue = (): boolean => use(StoryDueContext)
