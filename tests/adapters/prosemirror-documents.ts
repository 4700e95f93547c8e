import { tableNodes } from '@tiptap/pm/tables'
import fc from 'fast-check'
import { type Node, Schema } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { samples } from '../laws/paragraphs.ts'

const basic = new Schema({ nodes, marks })

/** The basic schema of ProseMirror with lists and tables. */
export const schema: Schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append(
    tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} }),
  ),
  marks,
})

type Shape = 'paragraph' | 'heading' | 'code_block' | 'blockquote' | 'list' | 'table'

/** Documents of the texts the laws are tried on, with marks laid over them anywhere and leaves put in. */
export const documents: fc.Arbitrary<Node> = fc
  .record({
    text: samples.map((sample) => sample.text),
    shapes: fc.array(
      fc.constantFrom<Shape>('paragraph', 'paragraph', 'heading', 'code_block', 'blockquote', 'list', 'table'),
      { minLength: 1, maxLength: 6 },
    ),
    marked: fc.array(
      fc.record({
        from: fc.double({ min: 0, max: 1, noNaN: true }),
        size: fc.nat(30),
        mark: fc.constantFrom('strong', 'strong', 'em', 'em', 'link', 'code'),
      }),
      { maxLength: 12 },
    ),
    leaves: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        leaf: fc.constantFrom('hard_break', 'image'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ text, shapes, marked, leaves }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const blocks = lines.map((line, number) => block(shapes[number % shapes.length]!, line))
    const { tr } = EditorState.create({ doc: schema.node('doc', null, blocks.length > 0 ? blocks : [paragraph('a')]) })
    for (const { at, leaf } of leaves) {
      const place = Math.floor(at * tr.doc.content.size)
      const $place = tr.doc.resolve(place)
      if ($place.parent.isTextblock && !$place.parent.type.spec.code)
        tr.insert(place, schema.node(leaf, leaf === 'image' ? { src: 'x' } : null))
    }
    for (const { from, size, mark } of marked) {
      const start = Math.floor(from * tr.doc.content.size)
      const attributes = mark === 'link' ? { href: 'https://example.org' } : null
      tr.addMark(start, Math.min(tr.doc.content.size, start + size), schema.mark(mark, attributes))
    }
    return tr.doc
  })

function block(shape: Shape, line: string): Node {
  const inner = paragraph(line)
  switch (shape) {
    case 'heading':
      return schema.node('heading', { level: 2 }, schema.text(line))
    case 'code_block':
      return schema.node('code_block', null, schema.text(line))
    case 'blockquote':
      return schema.node('blockquote', null, inner)
    case 'list':
      return schema.node('bullet_list', null, [
        schema.node('list_item', null, inner),
        schema.node('list_item', null, [inner, inner]),
      ])
    case 'table': {
      const cell = schema.node('table_cell', null, inner)
      return schema.node('table', null, [schema.node('table_row', null, [cell, cell])])
    }
    default:
      return inner
  }
}

function paragraph(line: string): Node {
  return schema.node('paragraph', null, schema.text(line))
}
