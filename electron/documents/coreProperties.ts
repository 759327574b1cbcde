import type { Lang } from '../../shared/domain/bilingual.ts'
import { xmlSafe } from './text.ts'

export type DocumentProperties = {
  readonly title: string
  /** The organisation whose paper it is. */
  readonly author: string
}

const escaped = (text: string): string =>
  xmlSafe(text)
    .replace(/[\n\t]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')

/**
 * `docProps/core.xml`: title, author and language (ECMA-376 part 2, 11.1). The library writes no language and stamps the clock into
 * it; a document here depends on its facts alone, so it carries no moment of making.
 */
export const corePropertiesXml = ({ title, author }: DocumentProperties, lang: Lang): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>` +
  `<cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy><dc:language>${lang}-IN</dc:language></cp:coreProperties>`
