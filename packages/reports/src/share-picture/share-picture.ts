export { picturePng } from './picture-png.ts'
export { type LetterStyle, openTypeface, type Typeface } from './typeface.ts'
