import { registerHooks } from 'node:module'

const double = new URL('./electronDouble.ts', import.meta.url).href

/** Run with `node --import`: the built main process then finds the double where it asks for `electron`. */
registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: double, shortCircuit: true } : next(specifier, context)),
})
