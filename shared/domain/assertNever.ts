/** Marks the end of a switch over every case; a case added later fails to compile here. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
