import { z } from 'zod'
import { caseNames } from './content.ts'
import { exporterNames, prepare } from './exporters.ts'
import { median, timed } from './median.ts'

/** One exporter with one document, in a process of its own: so that none warms another up, and each has its own memory. */
const [exporter, name] = z.tuple([z.enum(exporterNames), z.enum(caseNames)]).parse(process.argv.slice(2))
const job = await prepare(exporter, name)
if (job === null) {
  process.stdout.write('null\n')
} else {
  let bytes = 0
  const figures = await timed(async () => {
    bytes = (await job()).byteLength
  })
  const megabytes = process.resourceUsage().maxRSS / 1024
  process.stdout.write(`${JSON.stringify({ milliseconds: median(figures), megabytes, bytes })}\n`)
}
