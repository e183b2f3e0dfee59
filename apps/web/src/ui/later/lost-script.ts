/** A script of the page did not come: offline, or a new release has taken it away. Only a reload asks again. */
export const isLostScript = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|Importing a module script failed|preload CSS/i.test(error.message)
