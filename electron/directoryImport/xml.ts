import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { UnreadableFile } from './table.ts'

export type Tag = SaxesTagPlain

/** The name without its prefix: some programs write `x:row`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute by its local name. */
export const attribute = ({ attributes }: Tag, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => localName(key) === name)?.[1]

type Handlers = {
  readonly open?: (name: string, tag: Tag) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/**
 * Reads XML as it comes. Entities of a document's own are not expanded.
 * @throws {UnreadableFile} `damaged`, from the returned sink, when it is no XML
 */
export const xmlSink = ({ open, close, text }: Handlers): ((chunk: Uint8Array, final: boolean) => void) => {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  parser.on('error', (error) => {
    throw new UnreadableFile('damaged', error)
  })
  parser.on('opentag', (tag) => open?.(localName(tag.name), tag))
  parser.on('closetag', (tag) => close?.(localName(tag.name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  const decoder = new TextDecoder()
  return (chunk, final) => {
    const piece = decoder.decode(chunk, { stream: !final })
    if (piece !== '') parser.write(piece)
    if (final) parser.close()
  }
}
