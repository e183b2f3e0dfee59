// A file of its own, so that what finds places comes when somebody is about to look for one.
export { placeFinder } from '@estafet/domain'
