/**
 * Streams a Wikidata JSON dump (`.json` or `.json.gz`) into JSON Lines. Lines are looked at as bytes, and only those that
 * can matter become text, so that a dump of a terabyte is a matter of reading it. Memory is bounded by one line.
 */
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { jsonLine } from '../formats/json-lines.ts'
import { type WikidataOptions, wikidataLine } from '../formats/wikidata.ts'
import { PyogiError } from '../model/error.ts'
import { readBytes, STDIN } from './read-chunks.ts'

/** How far an import has come. */
export interface WikidataProgress {
  /** Bytes of the unpacked dump that are done. */
  bytes: number
  lines: number
  entries: number
}

/** How a dump is imported. */
export interface WikidataImportOptions extends WikidataOptions {
  /** Bytes of dump after which progress is told and noted; 64 MiB by default. */
  step?: number
  /** Told after each step, and at the end. */
  onProgress?: (progress: WikidataProgress) => void
}

const STEP = 1 << 26
/** The largest items of Wikidata have some megabytes. */
const LONGEST_LINE = 1 << 25

/**
 * Imports a dump into a file. What was done is noted beside it (`.part`, `.progress`), so that a second call after an
 * interruption goes on where the first one stopped; the file itself appears when everything is there.
 *
 * @throws PyogiError `format-invalid` for a dump that is broken or ends in the middle, `file-unreadable`
 */
export async function importWikidata(
  input: string,
  output: string,
  options: WikidataImportOptions = {},
): Promise<WikidataProgress> {
  const job = openJob(input, output)
  try {
    await run(input, job, options)
    if (job.opened && job.last !== ']')
      throw broken(input, job.lines, 'expected a closing ] after the last item; half a dump?')
    fsyncSync(job.part)
    options.onProgress?.(progressOf(job))
    closeSync(job.part)
    renameSync(`${output}.part`, output)
    rmSync(`${output}.progress`, { force: true })
    return progressOf(job)
  } catch (error) {
    closeSync(job.part)
    if (error instanceof PyogiError) {
      rmSync(`${output}.part`, { force: true })
      rmSync(`${output}.progress`, { force: true })
    }
    throw error
  }
}

interface Job extends WikidataProgress {
  part: number
  written: number
  /** Whether the dump began with a bracket. */
  opened: boolean
  /** The last line, when it is short enough to be a bracket. */
  last: string
  /** Says that a later call reads the same dump. */
  source: string
  note: string
}

function openJob(input: string, output: string): Job {
  const known = input === STDIN ? undefined : statSync(input, { throwIfNoEntry: false })
  const source = known === undefined ? '' : `${input} ${known.size} ${known.mtimeMs}`
  const earlier = source === '' ? undefined : noteOf(`${output}.progress`, source)
  const part = openSync(`${output}.part`, earlier === undefined ? 'w' : 'r+')
  const job = { bytes: 0, lines: 0, entries: 0, written: 0, opened: false, last: '', ...earlier }
  ftruncateSync(part, job.written)
  return { ...job, part, source, note: `${output}.progress` }
}

type Note = Omit<Job, 'part' | 'note'>

function noteOf(file: string, source: string): Note | undefined {
  try {
    const note = JSON.parse(readFileSync(file, 'utf8')) as Note
    return note.source === source ? note : undefined
  } catch {
    return undefined
  }
}

function checkpoint(job: Job, options: WikidataImportOptions): void {
  fsyncSync(job.part)
  const { part: _, note, ...state } = job
  writeFileSync(`${note}.new`, JSON.stringify(state))
  renameSync(`${note}.new`, note)
  options.onProgress?.(progressOf(job))
}

function progressOf({ bytes, lines, entries }: Job): WikidataProgress {
  return { bytes, lines, entries }
}

/** Reads on from where the job stands. */
async function run(input: string, job: Job, options: WikidataImportOptions): Promise<void> {
  const seekable = input !== STDIN && !input.endsWith('.gz')
  let skip = seekable ? 0 : job.bytes
  let pending: Buffer = Buffer.alloc(0)
  let noted = job.bytes
  const line = (bytes: Buffer, end: number): void => {
    job.lines++
    job.bytes += end
    job.last = lineText(bytes)
    if (job.lines === 1) job.opened = job.last === '['
    const entry = entryOf(bytes, input, job.lines, options)
    if (entry !== undefined) {
      job.written += writeSync(job.part, entry, job.written)
      job.entries++
    }
  }
  for await (const chunk of readBytes(input, seekable ? job.bytes : 0)) {
    const fresh = chunk.subarray(Math.min(skip, chunk.length))
    skip -= chunk.length - fresh.length
    let rest = pending.length === 0 ? fresh : Buffer.concat([pending, fresh])
    for (let feed = rest.indexOf(10, pending.length); feed !== -1; feed = rest.indexOf(10)) {
      line(rest.subarray(0, feed), feed + 1)
      rest = rest.subarray(feed + 1)
    }
    pending = rest
    if (pending.length > LONGEST_LINE)
      throw broken(input, job.lines + 1, `expected lines of at most ${LONGEST_LINE} bytes`)
    if (job.bytes - noted >= (options.step ?? STEP)) {
      checkpoint(job, options)
      noted = job.bytes
    }
  }
  if (pending.length > 0) line(pending, pending.length)
}

/** Enough of a line to know a bracket by. */
function lineText(bytes: Buffer): string {
  return bytes.length > 3 ? '' : bytes.toString('latin1').trim()
}

function entryOf(bytes: Buffer, file: string, line: number, options: WikidataImportOptions): string | undefined {
  if (!(options.langs ?? ['ko', 'en']).every((lang) => bytes.includes(`"${lang}":`))) {
    // A line that was cut off would otherwise pass for one without names.
    if (!/^[[\]]?$|\},?$/.test(bytes.subarray(-4).toString('latin1').trim())) throw broken(file, line, BROKEN)
    return undefined
  }
  try {
    const entry = wikidataLine(UTF8.decode(bytes), options)
    return entry === undefined ? undefined : jsonLine(entry)
  } catch (error) {
    throw error instanceof PyogiError || error instanceof TypeError ? broken(file, line, BROKEN) : error
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const BROKEN = 'expected one JSON object on the line, found broken JSON or half of one'

function broken(file: string, line: number, message: string): PyogiError {
  return new PyogiError('format-invalid', [{ code: 'format-invalid', message, file, line, column: 1 }])
}
