import { type ChangeField, changeFields, type RegionMeasureName, regionMeasureNames } from '@estafet/domain'
import type { ComparisonChanges } from '../changes.queries.ts'

type Cities = Pick<ComparisonChanges, 'items'>

/** The measures, those first that changed anywhere; in each part in the order they are compared in. */
export const measuresInOrder = ({ items }: Cities): RegionMeasureName[] => {
  const isChanged = (name: RegionMeasureName): boolean =>
    items.some(({ measures }) => measures.some((each) => each.measure === name && each.isChanged))
  return regionMeasureNames.toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)))
}

/** The fields that changed in at least one city, in the order of the vocabulary. */
export const changedFields = ({ items }: Cities): ChangeField[] =>
  changeFields.filter((field) => items.some(({ changes }) => changes.some((each) => each.field === field)))

/** How many measures changed, over all cities. */
export const changedMeasures = ({ items }: Cities): number =>
  items.flatMap(({ measures }) => measures.filter(({ isChanged }) => isChanged)).length
