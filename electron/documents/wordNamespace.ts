/** The namespace of WordprocessingML, transitional (ECMA-376 part 4). */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
