import { anyOf, type Random, weighted, zipfian } from './random.ts'

const SURNAMES =
  'Kim215 Lee147 Park84 Choi47 Jung30 Jeong13 Kang24 Cho21 Yoon21 Jang20 Lim17 Han15 Oh15 Seo15 Shin15 Kwon14 Hwang14 Ahn14 Song14 Jeon11 Hong11 Yoo10 Ko9 Moon9 Yang9 Son9 Bae8 Baek8 Heo7 Nam6 Shim6 Noh6 Ha5 Kwak4 Sung4 Cha4 Joo4 Woo4 Koo4 Min3 Ryu3 Na3 Jin3 Chi3 Um3 Chae3 Won3 Chun2 Bang2 Kong2 Smith3 Johnson3 Brown2 Miller2 Davis2 Wilson2 Taylor2 Clark2 Walker2 Young2 Baker2 Turner2'
const SYLLABLES =
  'ji min seo jun young hyun jung jae seung dong sung eun soo jin yu hye sang kyung do tae ha yoon mi yong ki joo si sun hee jong byung in chang kwang dae chul won yeon kyu ye na so chae da ga bo han gun myung hyo se chan doo hae hyung kang suk soon woo ra shin ho hoon ah bin hyuk hwan ja sook il sik wook rim beom seop yul'.split(
    ' ',
  )
const STEMS =
  'account act address agree announc appoint approv assembl author balanc begin benefit budget build call carr cent chang charg citi claim clos commit compan compet concern conduct confirm connect consid contract control cours court creat critic cultur current custom deal debat decid defend deliver demand deni depend describ design detail develop direct discuss distribut econom educat elect emerg employ energ engag enterpris environ establish evid examin exchang expand expect experi explain export express fail famil fear feder figur film financ follow foreign form found fund futur gather general govern grow guid health hold hous human immedi import improv includ increas indic industr influ inform initi innov inspect institut instruct insur intern invest issu join judg justic labor launch lead learn legal level limit link list local maintain manag manufactur mark market master measur medic meet member mention method militar minist model moment monitor motion nation natur negoti network normal notic object observ offer offic open operat oppos order organ origin partner pass pattern peac percent perform period person place plan play point polic politic popul posit power practic prepar present president press prevent privat problem process produc program project promot propos protect prov provid public publish purpos question rais reach react real receiv recogn record reduc refer reform refus region regul reject relat releas remain report repres request requir research resist resourc respond respons restor result return reveal review right risk role rule safe scienc season second secret sector secur select senat separ serv sett share shift signal simil social societ sourc speak special spend stand standard start state station statist stock strateg strength structur student stud subject succeed suffer suggest suppl support surpris survey suspect system talk target teach team technolog term test theor threat total track trade tradit train transfer transport travel treat trial trust unit univers updat urban valu vari victim view vis visit vote want warn watch week welcom west win witness work world worr writ year'.split(
    ' ',
  )
const ENDINGS = ['', 'ed', 'ing', 's', 'ion', 'er', 'ment', 'al', 'ive', 'ity', 'or', 'ally']
const GLUE =
  'the of to and in a for that is on said with as by it at from will has be was are an its this which have but not he would after their more also about new who been than were or'.split(
    ' ',
  )
const TOPICS =
  'Science Technology Information Security Internet Education Health Energy Industry Trade Finance Culture Environment Research Development Policy Labor Transport Digital Data Innovation Safety Welfare Defense Space Nuclear Marine Food Forest Patent Statistics'.split(
    ' ',
  )
const BODIES =
  'Agency Institute Ministry Commission Association Foundation University Center Council Corporation Service Bank Group Fund Academy'.split(
    ' ',
  )
const PLACES =
  'Korea Seoul Busan Daegu Incheon Gwangju Daejeon Ulsan Sejong Gyeonggi Jeju Pohang Asia Pacific National International'.split(
    ' ',
  )

const surname = weighted(
  SURNAMES.split(' ').map((entry) => entry.replace(/\d+/, '')),
  SURNAMES.split(' ').map((entry) => Number(entry.replace(/\D+/, ''))),
)
const syllable = zipfian(SYLLABLES)
const glue = zipfian(GLUE)

/** A romanised name: surname first, or last, the given name with a hyphen, a space or in one. */
export function englishName(random: Random): string {
  const [one, two] = [capital(syllable(random)), syllable(random)]
  const given = anyOf([`${one}-${two}`, `${one}-${two}`, `${one}${two}`, `${one} ${capital(two)}`], random)
  return random() < 0.7 ? `${surname(random)} ${given}` : `${given} ${surname(random)}`
}

/** A body's name in English, or letters that stand for one. */
export function englishBody(random: Random): string {
  const topics = [anyOf(TOPICS, random), anyOf(TOPICS, random)]
  const kind = random()
  if (kind < 0.2) return Array.from({ length: 3 + Math.floor(random() * 3) }, () => letter(random)).join('')
  const place = anyOf(PLACES, random)
  const body = anyOf(BODIES, random)
  return anyOf(
    [`${body} of ${topics.join(' and ')}`, `${place} ${topics.join(' & ')} ${body}`, `${place} ${topics[0]} ${body}`],
    random,
  )
}

/** The vocabulary of a text, `size` words at most. */
export function englishWords(size: number, random: Random): string[] {
  const words = new Set<string>()
  for (let tries = 0; words.size < size && tries < 4 * size; tries++) {
    words.add(anyOf(STEMS, random) + anyOf(ENDINGS, random))
  }
  return [...words]
}

/** A sentence of news with the small words between the others, at times a name. */
export function englishSentence(word: (random: Random) => string, name: () => string, random: Random): string {
  const words: string[] = []
  for (let length = 8 + Math.floor(random() * 18); length > 0; length--) {
    const kind = random()
    if (kind < 0.06) words.push(name())
    else if (kind < 0.08) words.push(String(Math.floor(random() * 2030)))
    else if (kind < 0.5) words.push(glue(random))
    else words.push(word(random) + (random() < 0.06 ? ',' : ''))
  }
  return `${capital(words.join(' '))}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function letter(random: Random): string {
  return String.fromCharCode(0x41 + Math.floor(random() * 26))
}
