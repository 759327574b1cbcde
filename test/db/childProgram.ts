import { createRouterClient } from '@orpc/server'
import { createApp } from '../../electron/app/createApp.ts'

const [task, databaseFile] = process.argv.slice(2)
if (databaseFile === undefined) throw new Error('no database file')

const app = await createApp({ databaseFile, who: 'child', exporter: async () => ({ outcome: 'cancelled' }) })
if (task === 'write') {
  const client = createRouterClient(app.router)
  // Writes until it is killed; a line for each change that was answered.
  for (let number = 0; ; number += 1) {
    const { id } = await client.venues.create({ name: { en: `Hall ${number}` } })
    process.stdout.write(`${id}\n`)
  }
}
await app.close()
