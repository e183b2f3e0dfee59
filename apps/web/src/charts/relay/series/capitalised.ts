/** A clause at the beginning of a cell or a legend, where it begins like a sentence. */
export const capitalised = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1)
