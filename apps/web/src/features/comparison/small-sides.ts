import type { MeasureCell } from './measure-rows.ts'

type Side = Pick<MeasureCell, 'value'> & { readonly city: Pick<MeasureCell['city'], 'name'> }

/** Which of the two, or both, rest on fewer than five cases: the reference city first. */
export const smallSides = (cell: Side, reference: Side | undefined) =>
  [
    { side: 'reference', of: reference },
    { side: 'city', of: cell },
  ].flatMap(({ side, of }) =>
    of?.value.isSmall ? [{ side, name: of.city.name, count: of.value.denominator }] : [],
  )
