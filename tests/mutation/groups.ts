/** Source files whose mutants are tried, and the tests that have to notice. */
export interface Group {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
}

const TEXT = 'src/text'
const GLOSS = 'src/gloss'

/** Files of the gloss floor; its tables are data. */
function gloss(files: string): Group {
  return {
    mutate: [`${GLOSS}/${files}.ts`],
    tests: ['tests/gloss/{brackets,evidence,readings}.test.ts', 'tests/laws/gloss.test.ts'],
  }
}

/** What every verb stands on, in groups small enough to try one after another. */
export const GROUPS: Readonly<Record<string, Group>> = {
  edit: { mutate: ['src/edit/*.ts'], tests: ['tests/edit/*.test.ts'] },
  josa: {
    mutate: ['src/josa.ts', `${TEXT}/particle*.ts`, `${TEXT}/reading*.ts`, `${TEXT}/{hangul,jamo,script}.ts`],
    tests: ['tests/text/{hangul,jamo,josa,particle,reading*,script*}.test.ts'],
  },
  fold: { mutate: [`${TEXT}/fold.ts`], tests: ['tests/text/fold*.test.ts'] },
  structure: {
    mutate: [`${TEXT}/{language,lines,locate,opaque,quote,sentence,span,structure}.ts`],
    tests: ['tests/text/{span,stretches,structure}.test.ts'],
  },
  boundary: { mutate: [`${TEXT}/boundary*.ts`], tests: ['tests/text/boundary*.test.ts'] },
  'gloss-brackets': gloss('{bracket*,parts,labels,left-context,name-*,document-sketch}'),
  'gloss-notes': { mutate: [`${GLOSS}/notes.ts`], tests: ['tests/gloss/{notes,brackets}.test.ts'] },
  'gloss-heads': gloss('{glosses,head,gloss,*-head}'),
  'gloss-evidence': gloss(
    '{acronym-letters,bare-noun,english-answer,formula,hanja-prefix,hanja-reading,leading-words,onset-letters,person,romanised,short-form,sound,translation,utterance}',
  ),
  mine: { mutate: [`${GLOSS}/{mine,propose}*.ts`], tests: ['tests/gloss/{candidates,mine*,propose}.test.ts'] },
}
