import { isContractProcedure } from '@orpc/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Problem } from '../../shared/contract/base.ts'
import { contract } from '../../shared/contract/contract.ts'
import { type Fixture, fixtures } from './fixtures.ts'
import { hostileValue, mutated } from './hostile.ts'
import { World } from './world.ts'

type Procedure = {
  readonly name: string
  readonly path: readonly [string, string]
  readonly input: z.ZodType | undefined
  readonly fixture: Fixture
}

const fixtureOf = (feature: string, procedure: string): Fixture => {
  const found: Fixture | undefined = Object.entries(Object.entries(fixtures).find(([name]) => name === feature)?.[1] ?? {}).find(
    ([name]) => name === procedure,
  )?.[1]
  if (!found) throw new Error(`no fixture for ${feature}.${procedure}`)
  return found
}

const procedures: readonly Procedure[] = Object.entries(contract).flatMap(([feature, members]) =>
  Object.entries(members).map(([name, procedure]) => {
    if (!isContractProcedure(procedure)) throw new Error(`${feature}.${name} is no procedure`)
    const { inputSchema } = procedure['~orpc']
    const input = inputSchema instanceof z.ZodType ? inputSchema : undefined
    return { name: `${feature}.${name}`, path: [feature, name], input, fixture: fixtureOf(feature, name) }
  }),
)

/** What every refusal of an input carries: what is wrong, and where. */
const Invalid = z.object({ problems: z.array(Problem).min(1) })

let world: World
beforeAll(async () => {
  world = await World.open()
})
afterAll(() => world.close())
beforeEach(() => world.reset())

/** Whatever is sent: done, when it is valid, or a typed error; and never a write beside an error. */
const holds = async ({ path, input: schema, fixture }: Procedure, input: unknown): Promise<void> => {
  const outcome = await world.call(path, input)
  const wrote = await world.wrote()
  const valid = schema === undefined || schema.safeParse(input).success
  if (!outcome.done) expect(wrote, 'a refused call wrote').toBe(false)
  if (!valid) {
    expect(outcome).toMatchObject({ done: false, code: 'INVALID' })
    if (!outcome.done) Invalid.parse(outcome.data)
  }
  if (wrote) {
    await world.reset()
    await fixture.before?.(world)
    await world.wrote()
  }
}

test.each(procedures)('$name does what is validly asked', async ({ path, fixture }) => {
  await fixture.before?.(world)
  expect(await world.call(path, fixture.input)).toMatchObject({ done: true })
})

describe.each(procedures.filter(({ input }) => input !== undefined))('$name', (procedure) => {
  const { fixture } = procedure

  test('answers anything at all with a typed error, and writes nothing', async () => {
    await fixture.before?.(world)
    await world.wrote()
    await fc.assert(
      fc.asyncProperty(hostileValue, (input) => holds(procedure, input)),
      { numRuns: 40 },
    )
  })

  test('answers a nearly valid input with a typed error, or does it', async () => {
    await fixture.before?.(world)
    await world.wrote()
    await fc.assert(
      fc.asyncProperty(mutated(fixture.input), (input) => holds(procedure, input)),
      { numRuns: 80 },
    )
  })
})
