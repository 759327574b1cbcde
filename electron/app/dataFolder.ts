import { join } from 'node:path'
import envPaths from 'env-paths'

/**
 * The folder that holds the data of this user: `KARYAVRITT_DATA` where it is set, else what the system keeps for it
 * (`%LOCALAPPDATA%\Karyavritt\Data`, `~/Library/Application Support/Karyavritt`, `$XDG_DATA_HOME/Karyavritt`).
 */
export const dataFolder = (): string => process.env.KARYAVRITT_DATA || envPaths('Karyavritt', { suffix: '' }).data

/** The one database file. */
export const databaseFile = (): string => join(dataFolder(), 'karyavritt.sqlite')
