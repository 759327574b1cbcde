import type { Services } from './services.ts'

/** Runs one request in one transaction: all it wrote is on the disk when this answers, or nothing when `job` throws. */
export type Transact = <T>(job: (services: Services) => Promise<T>) => Promise<T>
